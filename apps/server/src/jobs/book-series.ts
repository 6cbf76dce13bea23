import { standsOn } from '@tandem/core/checkins';
import type { TenantId } from '@tandem/core/model';
import type { Deps } from '../deps.ts';
import { markBooked } from '../store/check-ins.ts';
import { closeIntention, type Intention } from '../store/intentions.ts';
import { saveBooking } from '../store/series.ts';
import { loadBooking } from './booking.ts';
import { eachWithOthers } from './each-with-others.ts';
import { seriesBookedNotice } from './notices.ts';
import { tell } from './tell.ts';

/** Puts a series into Outlook, once however often this runs, and writes the answer down. */
export const bookSeries = async (deps: Deps, tenantId: TenantId, intention: Intention): Promise<void> => {
  if (intention.seriesId === null) throw new Error('A booking is of a series.');
  const { series, pair, people, checkIns, booking } = await loadBooking(
    deps,
    tenantId,
    intention.id,
    intention.seriesId,
  );
  // Ended before anybody tried to book it. Later than that, the cancellation takes it out of the calendars again.
  if (series.state === 'ended' && intention.attempts === 1) {
    await deps.store.inTenant(tenantId, (tx) => closeIntention(tx, intention.id, 'done', null));
    return;
  }
  const booked = await deps.microsoft(tenantId).calendar.book(booking);
  await deps.store.inTenant(tenantId, async (tx) => {
    const stands = await saveBooking(tx, series.id, booked);
    const first = await closeIntention(tx, intention.id, 'done', null);
    if (!first || !stands) return;
    await markBooked(tx, series.id);
    await deps.queue.send(tx, 'watch', { tenantId, owner: series.owner });
    const firstAt = Math.min(...checkIns.filter(standsOn).map((row) => row.startsAt));
    for (const one of eachWithOthers(pair, people)) await tell(deps, tx, seriesBookedNotice(one, pair.id, firstAt));
  });
};
