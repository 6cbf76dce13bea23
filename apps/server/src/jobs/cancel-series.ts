import type { TenantId } from '@tandem/core/model';
import type { Deps } from '../deps.ts';
import { bookingOf, closeIntention, type Intention } from '../store/intentions.ts';
import { findSeries, saveBooking } from '../store/series.ts';
import { loadBooking } from './booking.ts';

/** Takes what is left of an ended series out of both calendars, with a sentence to the two. */
export const cancelSeries = async (
  deps: Deps,
  tenantId: TenantId,
  intention: Intention,
  comment: string,
): Promise<void> => {
  if (intention.seriesId === null) throw new Error('A cancellation is of a series.');
  const { seriesId } = { seriesId: intention.seriesId };
  const { series, booking } = await deps.store.inTenant(tenantId, async (tx) => ({
    series: await findSeries(tx, seriesId),
    booking: await bookingOf(tx, seriesId),
  }));
  const { calendar } = deps.microsoft(tenantId);
  if (series !== null && booking !== null && booking.attempts > 0 && booking.state !== 'failed') {
    // An attempt to book may have reached Outlook without its answer reaching us; repeating it finds that same event.
    const eventId = series.eventId ?? (await find(deps, tenantId, booking));
    await calendar.cancel(series.owner, eventId, comment);
  }
  await deps.store.inTenant(tenantId, (tx) => closeIntention(tx, intention.id, 'done', null));
};

const find = async (deps: Deps, tenantId: TenantId, booking: Intention): Promise<string> => {
  if (booking.seriesId === null) throw new Error('A booking is of a series.');
  const loaded = await loadBooking(deps, tenantId, booking.id, booking.seriesId);
  const booked = await deps.microsoft(tenantId).calendar.book(loaded.booking);
  await deps.store.inTenant(tenantId, (tx) => saveBooking(tx, loaded.series.id, booked));
  return booked.eventId;
};
