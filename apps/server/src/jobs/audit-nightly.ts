import type { PersonId, TenantId } from '@tandem/core/model';
import type { Deps } from '../deps.ts';
import { bookedSeriesOwnedBy } from '../store/series.ts';
import { auditOwner } from './healing/audit-owner.ts';
import { endDeparted } from './healing/end-departed.ts';

const DAY = 86_400; // seconds

/**
 * Once a day, as long as a series stands in an owner's calendar and once after: what should not stand there is taken
 * out, what somebody had who has left is ended, and every date is compared, although every notification may have been
 * lost.
 */
export const auditNightly = async (deps: Deps, tenantId: TenantId, owner: PersonId): Promise<void> => {
  const job = { tenantId, owner };
  const owned = await deps.store.inTenant(tenantId, async (tx) => {
    const booked = await bookedSeriesOwnedBy(tx, owner);
    if (booked.length === 0) return [];
    await deps.queue.send(tx, 'reconcile', job);
    await deps.queue.send(tx, 'audit', job, { afterSeconds: DAY });
    return booked;
  });
  await endDeparted(deps, tenantId, owned);
  try {
    await auditOwner(deps, tenantId, owner);
  } catch (error) {
    // What cannot be read tonight is read tomorrow.
    deps.log.warn({ err: error, tenantId, owner }, 'orphans are not looked for');
  }
};
