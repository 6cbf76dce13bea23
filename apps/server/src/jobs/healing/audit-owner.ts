import { eventsOf } from '@tandem/core/checkins';
import { message } from '@tandem/core/messages';
import type { PersonId, TenantId } from '@tandem/core/model';
import type { Deps } from '../../deps.ts';
import { findSeries, type StoredSeries } from '../../store/series.ts';
import { write } from '../../write.ts';

/**
 * Takes out of an owner's calendar what should not stand there any more: events of a series that has ended, and a second
 * event of one that stands. Events of series that are not known here may be another installation's, and stay.
 */
export const auditOwner = async (deps: Deps, tenantId: TenantId, owner: PersonId): Promise<void> => {
  const { calendar } = deps.microsoft(tenantId);
  for (const { eventId, seriesId } of await calendar.seriesEvents(owner)) {
    const series = await deps.store.inTenant(tenantId, (tx) => findSeries(tx, seriesId));
    if (series === null) {
      deps.log.info({ tenantId, owner, eventId, seriesId }, 'an event of a series that is not known here');
    } else if (isOrphan(series, eventId)) {
      deps.log.warn({ tenantId, owner, eventId, seriesId }, 'an event that should not stand any more is cancelled');
      await calendar.cancel(owner, eventId, write(message('cancelled.orphan')));
    }
  }
};

/** One whose booking is under way is left alone: its event may be older than our knowledge of it. */
const isOrphan = (series: StoredSeries, found: string): boolean =>
  series.state === 'ended' || (series.state === 'booked' && !eventsOf(series).includes(found));
