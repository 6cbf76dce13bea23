import type { PersonId, TenantId, Window } from '@tandem/core/model';
import type { Deps } from '../../deps.ts';
import { bookedSeries } from '../../store/series.ts';
import { changeMarkOf, saveChangeMark } from '../../store/subscriptions.ts';
import { aheadOf, healClashes } from './heal-clashes.ts';

/**
 * Looks at what no notification may have told: changes in the calendars of those who own series, and new appointments
 * of everybody in them at the time of a check-in.
 */
export const lookAhead = async (deps: Deps, tenantId: TenantId): Promise<void> => {
  const window = aheadOf(deps.clock());
  const booked = await deps.store.inTenant(tenantId, bookedSeries);
  for (const owner of new Set(booked.map((series) => series.owner))) await lookAtOwner(deps, tenantId, owner, window);
  await healClashes(deps, tenantId, booked);
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
