import { eventsOf } from '@tandem/core/checkins';
import type { PersonId, TenantId, Window } from '@tandem/core/model';
import type { Deps } from '../../deps.ts';
import { bookedSeries, type StoredSeries } from '../../store/series.ts';
import { changeMarkOf, saveChangeMark } from '../../store/subscriptions.ts';
import { aheadOf, healClashes } from './heal-clashes.ts';

/**
 * Looks at what no notification may have told: changes in the calendars of those who own series, and new appointments
 * of everybody in them at the time of a check-in.
 */
export const lookAhead = async (deps: Deps, tenantId: TenantId): Promise<void> => {
  const window = aheadOf(deps.clock());
  const booked = await deps.store.inTenant(tenantId, bookedSeries);
  for (const [owner, owned] of byOwner(booked)) await lookAtOwner(deps, tenantId, { owner, owned }, window);
  await healClashes(deps, tenantId, booked);
};

/** A calendar that cannot be read now is read the next time: nothing is lost by it. */
const lookAtOwner = async (
  deps: Deps,
  tenantId: TenantId,
  { owner, owned }: { readonly owner: PersonId; readonly owned: readonly StoredSeries[] },
  window: Window,
): Promise<void> => {
  try {
    const before = await deps.store.inTenant(tenantId, (tx) => changeMarkOf(tx, owner));
    const { events, mark } = await deps.microsoft(tenantId).calendar.changesSince(owner, before, window);
    await deps.store.inTenant(tenantId, async (tx) => {
      await saveChangeMark(tx, owner, mark);
      const changed =
        events === null ? [undefined] : owned.flatMap((series) => eventsOf(series).filter((id) => events.includes(id)));
      for (const eventId of changed) await deps.queue.send(tx, 'reconcile', { tenantId, owner, eventId });
    });
  } catch (error) {
    deps.log.warn({ err: error, tenantId, owner }, 'changes of a calendar are not read');
  }
};

const byOwner = (booked: readonly StoredSeries[]): ReadonlyMap<PersonId, readonly StoredSeries[]> => {
  const owners = new Map<PersonId, StoredSeries[]>();
  for (const series of booked) owners.set(series.owner, [...(owners.get(series.owner) ?? []), series]);
  return owners;
};
