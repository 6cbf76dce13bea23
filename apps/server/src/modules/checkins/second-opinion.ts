import { setTimeout as wait } from 'node:timers/promises';
import { Temporal } from 'temporal-polyfill';
import type { Caller } from '@tandem/core/access';
import { message } from '@tandem/core/messages';
import type { Instant, Message, Person, Slot } from '@tandem/core/model';
import type { CalendarsInput, SeriesRequest } from '@tandem/core/scheduling';
import type { Deps } from '../../deps.ts';

const DAY_MS = 86_400_000;

/** As far as Outlook is asked to look: a fortnight has one date of nearly every series. */
const LOOK_MS = 14 * DAY_MS;

/** How long the times wait for it, milliseconds of real time. */
const PATIENCE_MS = 3000;

type Asked = {
  readonly request: SeriesRequest;
  readonly calendars: CalendarsInput;
  readonly people: readonly Person[];
  /** Hours that are offered anyway. */
  readonly offered: readonly Slot[];
};

/**
 * What Outlook's own search would suggest, judged on every date like any other hour. It looks at one meeting and knows
 * no series, so it is told beside the times and is never one of them. Null where the person may not ask it.
 */
export const secondOpinion = async (
  deps: Deps,
  caller: Caller,
  token: string,
  { request, calendars, people, offered }: Asked,
): Promise<Message | null> => {
  const suggested = await Promise.race([
    suggestedAt(deps, caller, token, { request, calendars, people }),
    wait(PATIENCE_MS, null, { ref: false }),
  ]);
  if (suggested === null) return null;
  const slot = slotAt(suggested, request.zone.zone);
  if (offered.some((one) => one.weekday === slot.weekday && one.start === slot.start))
    return message('opinion.same', { suggestedAt: suggested });
  const { free, dates } = await deps.compute.judge(request, slot, calendars);
  return message('opinion.other', { suggestedAt: suggested, free, count: dates.length });
};

/** A second opinion never spoils the first one: when Outlook cannot say, there is none. */
const suggestedAt = async (
  deps: Deps,
  { tenantId, personId }: Caller,
  token: string,
  { request, calendars, people }: Omit<Asked, 'offered'>,
): Promise<Instant | null> => {
  const starts = Temporal.PlainDate.from(request.startsOn).toZonedDateTime(request.zone.zone).epochMilliseconds;
  const from = Math.max(starts, calendars.notBefore);
  const partners = people.filter(({ id }) => id !== personId);
  try {
    const times = await deps
      .microsoft(tenantId)
      .calendarOf(token)
      .suggestedTimes({
        with: partners,
        window: { from, to: from + LOOK_MS },
        minutes: request.cadence.minutes,
      });
    return times?.[0] ?? null;
  } catch (error) {
    deps.log.warn({ err: error, tenantId }, 'no second opinion');
    return null;
  }
};

const slotAt = (at: Instant, zone: string): Slot => {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  return {
    zone,
    weekday: local.dayOfWeek,
    start: local.hour * 60 + local.minute,
    firstDate: local.toPlainDate().toString(),
  };
};
