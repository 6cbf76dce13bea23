import { eventsOf } from '@tandem/core/checkins';
import type { PersonId, SeriesId, TenantId } from '@tandem/core/model';
import type { Deps } from '../deps.ts';
import { isBookingFor } from '../store/intentions.ts';
import { bookedSeriesWith } from '../store/series.ts';
import { concernedSeries } from './concerned-series.ts';
import { followSeries } from './healing/follow-series.ts';
import { healClashes } from './healing/heal-clashes.ts';
import { healDeclines } from './healing/heal-declines.ts';
import { loadSeries } from './healing/load.ts';

/** How far from its date somebody may move a check-in and it is still found, milliseconds: two months. */
const REACH_MS = 62 * 86_400_000;

/** A comparison waits this long while Tandem is still booking in the same calendar, seconds. */
const BOOKING = 30;

/**
 * Compares when no booking is under way: its echoes would have everything read again and again. An event that no series
 * has yet is such an echo then; what else it may be is found by looking ahead.
 */
export const reconcileWhenQuiet = async (
  deps: Deps,
  tenantId: TenantId,
  owner: PersonId,
  eventId?: string,
): Promise<void> => {
  const waits = await deps.store.inTenant(tenantId, async (tx) => {
    if (!(await isBookingFor(tx, owner, deps.clock()))) return false;
    const isEcho = eventId !== undefined && (await bookedSeriesWith(tx, owner, eventId)) === null;
    if (!isEcho) await deps.queue.send(tx, 'reconcile', { tenantId, owner, eventId }, { afterSeconds: BOOKING });
    return true;
  });
  if (!waits) await reconcileOwner(deps, tenantId, owner, eventId);
};

/**
 * Compares an owner's booked series with Outlook, or the one that an event belongs to: what people changed there is
 * followed, what they declined is healed, and so is what a new appointment got in the way of.
 */
export const reconcileOwner = async (
  deps: Deps,
  tenantId: TenantId,
  owner: PersonId,
  eventId?: string,
): Promise<void> => {
  const { changed, touched } = await concernedSeries(deps, tenantId, owner, eventId);
  for (const series of changed) await reconcileSeries(deps, tenantId, series.id);
  await healClashes(deps, tenantId, touched);
};

const reconcileSeries = async (deps: Deps, tenantId: TenantId, id: SeriesId): Promise<void> => {
  const loaded = await loadSeries(deps, tenantId, id);
  if (loaded === null) return;
  const events = eventsOf(loaded.series);
  if (events.length === 0) return;
  const { series, standing, unsettled } = loaded;
  const ahead = standing.checkIns.filter(
    (row) => row.state === 'booked' && row.startsAt > deps.clock() && !unsettled.has(row.id),
  );
  if (ahead.length === 0) return;
  const times = ahead.flatMap((row) => [row.originallyAt, row.startsAt]);
  const window = { from: Math.min(...times) - REACH_MS, to: Math.max(...times) + REACH_MS };
  const { calendar } = deps.microsoft(tenantId);
  // Dates of an event that is gone are gone like dates that somebody removed.
  const found = await Promise.all(events.map((event) => calendar.occurrences(series.owner, event, window)));
  const occurrences = found.flatMap((dates) => dates ?? []);
  await followSeries(deps, tenantId, loaded, { ahead, occurrences });
  await healDeclines(deps, tenantId, loaded, { ahead, occurrences });
};
