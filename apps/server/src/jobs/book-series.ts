import { standsOn } from '@tandem/core/checkins';
import type { TenantId } from '@tandem/core/model';
import type { BookedSeries } from '@tandem/core/ports';
import type { Deps } from '../deps.ts';
import { markBooked } from '../store/check-ins.ts';
import { closeIntention, type Intention } from '../store/intentions.ts';
import { saveBooking } from '../store/series.ts';
import { loadBooking, type LoadedBooking } from './booking.ts';
import { eachWithOthers } from './each-with-others.ts';
import { seriesBookedNotice } from './notices.ts';
import { takeOut } from './take-out.ts';
import { tell } from './tell.ts';

/** Puts a series into Outlook, once however often this runs, and writes the answer down. */
export const bookSeries = async (deps: Deps, tenantId: TenantId, intention: Intention): Promise<void> => {
  if (intention.seriesId === null) throw new Error('A booking is of a series.');
  const loaded = await loadBooking(deps, tenantId, intention, intention.seriesId);
  if (loaded.series.state !== 'ended') {
    const booked = await deps.microsoft(tenantId).calendar.book(loaded.booking);
    if (await writeDown(deps, tenantId, intention, loaded, booked)) return;
  }
  // Ended meanwhile, or before: whatever an attempt has put into Outlook goes again.
  const mayHaveArrived = intention.attempts - 1 > intention.refused || loaded.series.state !== 'ended';
  if (mayHaveArrived) await takeOut(deps, tenantId, loaded.series);
  await deps.store.inTenant(tenantId, (tx) => closeIntention(tx, intention.id, 'done', null));
};

/** Says false when the series was ended while Outlook answered. */
const writeDown = (
  deps: Deps,
  tenantId: TenantId,
  intention: Intention,
  { series, pair, people, checkIns }: LoadedBooking,
  booked: BookedSeries,
): Promise<boolean> =>
  deps.store.inTenant(tenantId, async (tx) => {
    if (!(await saveBooking(tx, series.id, booked))) return false;
    if (!(await closeIntention(tx, intention.id, 'done', null))) return true;
    await markBooked(tx, series.id);
    await deps.queue.send(tx, 'watch', { tenantId, owner: series.owner });
    const firstAt = Math.min(...checkIns.filter(standsOn).map((row) => row.startsAt));
    for (const one of eachWithOthers(pair, people)) await tell(deps, tx, seriesBookedNotice(one, pair.id, firstAt));
    return true;
  });
