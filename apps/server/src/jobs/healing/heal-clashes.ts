import { standsOn, troubleOf } from '@tandem/core/checkins';
import type { CheckIn, Instant, Person, PersonId, TenantId, Window } from '@tandem/core/model';
import type { Availability } from '@tandem/core/ports';
import type { Deps } from '../../deps.ts';
import { peopleById } from '../../modules/people/directory.ts';
import { checkInsOf } from '../../store/check-ins.ts';
import { membersOfSeries } from '../../store/pairs.ts';
import type { StoredSeries } from '../../store/series.ts';
import { healDate } from './heal-date.ts';

/** How far ahead new appointments are looked for, milliseconds: four weeks. */
const AHEAD_MS = 28 * 86_400_000;

export const aheadOf = (now: Instant): Window => ({ from: now, to: now + AHEAD_MS });

/** Heals dates of these series at whose time somebody in them has something else, or is away. */
export const healClashes = async (deps: Deps, tenantId: TenantId, booked: readonly StoredSeries[]): Promise<void> => {
  const window = aheadOf(deps.clock());
  const { checkIns, members } = await deps.store.inTenant(tenantId, async (tx) => ({
    checkIns: [
      ...(
        await checkInsOf(
          tx,
          booked.map((series) => series.id),
        )
      ).values(),
    ].flat(),
    members: await membersOfSeries(
      tx,
      booked.map((series) => series.id),
    ),
  }));
  const ahead = checkIns.filter((row) => standsOn(row) && row.startsAt > window.from && row.startsAt < window.to);
  if (ahead.length === 0) return;
  const ids = new Set(ahead.flatMap((row) => members.get(row.seriesId) ?? []));
  const people = await peopleById(deps, tenantId, [...ids]);
  const availability = await read(deps, tenantId, [...people.values()], window);
  for (const checkIn of ahead)
    await lookAtDate(deps, tenantId, checkIn, members.get(checkIn.seriesId) ?? [], availability);
};

const lookAtDate = async (
  deps: Deps,
  tenantId: TenantId,
  checkIn: CheckIn,
  members: readonly PersonId[],
  availability: ReadonlyMap<PersonId, Availability>,
): Promise<void> => {
  const trouble = checkIn.state === 'booked' ? troubleOf(checkIn, members, availability) : null;
  if (trouble === null) return;
  try {
    await healDate(deps, tenantId, { seriesId: checkIn.seriesId, checkInId: checkIn.id, trouble });
  } catch (error) {
    deps.log.warn({ err: error, tenantId, checkInId: checkIn.id }, 'a date is not healed');
  }
};

const read = async (
  deps: Deps,
  tenantId: TenantId,
  people: readonly Person[],
  window: Window,
): Promise<ReadonlyMap<PersonId, Availability>> => {
  try {
    return await deps.microsoft(tenantId).calendar.availability(people, window);
  } catch (error) {
    deps.log.warn({ err: error, tenantId }, 'calendars are not read');
    return new Map();
  }
};
