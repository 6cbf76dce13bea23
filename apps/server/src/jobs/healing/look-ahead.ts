import { standsOn, troubleOf } from '@tandem/core/checkins';
import type { CheckIn, Person, PersonId, TenantId, Window } from '@tandem/core/model';
import type { Availability } from '@tandem/core/ports';
import type { Deps } from '../../deps.ts';
import { peopleById } from '../../modules/people/directory.ts';
import { checkInsOf } from '../../store/check-ins.ts';
import { membersOfSeries } from '../../store/pairs.ts';
import { bookedSeries, type StoredSeries } from '../../store/series.ts';
import { changeMarkOf, saveChangeMark } from '../../store/subscriptions.ts';
import { healDate } from './heal-date.ts';

/** How far ahead new appointments are looked for, milliseconds: four weeks. */
const AHEAD_MS = 28 * 86_400_000;

/**
 * Looks at what no notification may have told: changes in the calendars of those who own series, and new appointments
 * of everybody in them at the time of a check-in.
 */
export const lookAhead = async (deps: Deps, tenantId: TenantId): Promise<void> => {
  const now = deps.clock();
  const window = { from: now, to: now + AHEAD_MS };
  const booked = await deps.store.inTenant(tenantId, bookedSeries);
  for (const owner of new Set(booked.map((series) => series.owner))) await lookAtOwner(deps, tenantId, owner, window);
  await lookAtEverybody(deps, tenantId, booked, window);
};

/** A calendar that cannot be read now is read the next time: nothing is lost by it. */
const lookAtOwner = async (deps: Deps, tenantId: TenantId, owner: PersonId, window: Window): Promise<void> => {
  try {
    const before = await deps.store.inTenant(tenantId, (tx) => changeMarkOf(tx, owner));
    const { changed, mark } = await deps.microsoft(tenantId).calendar.changesSince(owner, before, window);
    await deps.store.inTenant(tenantId, async (tx) => {
      await saveChangeMark(tx, owner, mark);
      if (changed) await deps.queue.send(tx, 'reconcile', { tenantId, owner });
    });
  } catch (error) {
    deps.log.warn({ err: error, tenantId, owner }, 'changes of a calendar are not read');
  }
};

const lookAtEverybody = async (
  deps: Deps,
  tenantId: TenantId,
  booked: readonly StoredSeries[],
  window: Window,
): Promise<void> => {
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
