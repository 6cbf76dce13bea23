import { eventsOf } from '@tandem/core/checkins';
import type { TenantId } from '@tandem/core/model';
import type { Deps } from '../deps.ts';
import { bookingOf, closeIntention, type Intention } from '../store/intentions.ts';
import { findSeries } from '../store/series.ts';
import { takeOut } from './take-out.ts';

/**
 * Takes what is left of an ended series out of everybody's calendar, with a sentence to them. An attempt to book that is
 * under way at this moment sees that the series has ended, and takes out what it made.
 */
export const cancelSeries = async (
  deps: Deps,
  tenantId: TenantId,
  intention: Intention,
  comment: string,
): Promise<void> => {
  const { seriesId } = intention;
  if (seriesId === null) throw new Error('A cancellation is of a series.');
  const { series, booking } = await deps.store.inTenant(tenantId, async (tx) => ({
    series: await findSeries(tx, seriesId),
    booking: await bookingOf(tx, seriesId),
  }));
  if (series !== null) {
    const events = eventsOf(series);
    for (const eventId of events) await deps.microsoft(tenantId).calendar.cancel(series.owner, eventId, comment);
    const mayHaveArrived = booking !== null && booking.attempts > booking.refused;
    if (events.length === 0 && mayHaveArrived) await takeOut(deps, tenantId, series, comment);
  }
  await deps.store.inTenant(tenantId, (tx) => closeIntention(tx, intention.id, 'done', null));
};
