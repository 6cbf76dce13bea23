import { Temporal } from 'temporal-polyfill';
import type { Instant, TenantId } from '@tandem/core/model';
import type { Deps } from '../deps.ts';
import { peopleById } from '../modules/people/directory.ts';
import { endedCheckIns } from '../store/check-ins.ts';
import { pulsesOf } from '../store/pulses.ts';
import { eachWithOthers } from './each-with-others.ts';
import { pulseAskedNotice } from './notices.ts';
import { tellOnce } from './tell.ts';

/** How long after a check-in its people are still asked, milliseconds: three days, a weekend and a day. */
export const ASK_WITHIN_MS = 3 * 86_400_000;

/** Hours of a person's own day in which they are asked: from the first, before the last. */
const DAY_FROM = 8;
const DAY_UNTIL = 20;

/** Asks whoever has not said yet how a check-in was that is over: once, and by day where they are. */
export const askPulses = async (deps: Deps, tenantId: TenantId): Promise<void> => {
  const now = deps.clock();
  const { over, answered } = await deps.store.inTenant(tenantId, async (tx) => {
    const over = await endedCheckIns(tx, { from: now - ASK_WITHIN_MS, to: now });
    const ids = over.map((one) => one.checkIn.id);
    const pulses = await pulsesOf(tx, ids);
    return { over, answered: new Set(pulses.map((pulse) => `${pulse.checkInId} ${pulse.personId}`)) };
  });
  const ids = over.flatMap(({ pair }) => pair.members.map((member) => member.personId));
  const people = await peopleById(deps, tenantId, [...new Set(ids)]);
  for (const { checkIn, pair } of over) {
    const silent = eachWithOthers(pair, people).filter(({ to }) => !answered.has(`${checkIn.id} ${to.id}`));
    const awake = silent.filter(({ to }) => isDay(now, to.zone));
    await deps.store.inTenant(tenantId, async (tx) => {
      for (const one of awake) await tellOnce(deps, tx, pulseAskedNotice(one, checkIn));
    });
  }
};

const isDay = (now: Instant, zone: string): boolean => {
  const { hour } = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
  return hour >= DAY_FROM && hour < DAY_UNTIL;
};
