import type { CheckIn, PersonId, TenantId } from '@tandem/core/model';
import type { Occurrence } from '@tandem/core/ports';
import type { Deps } from '../deps.ts';
import { checkInsOf, moveCheckIn, release, saveCheckInState } from '../store/check-ins.ts';
import { bookedSeriesOwnedBy, type StoredSeries } from '../store/series.ts';
import type { Tx } from '../store/store.ts';

const HOUR_MS = 3_600_000;

/** Compares an owner's booked series with Outlook: what people moved or cancelled there, our check-ins follow. */
export const reconcileOwner = async (deps: Deps, tenantId: TenantId, owner: PersonId): Promise<void> => {
  const owned = await deps.store.inTenant(tenantId, (tx) => bookedSeriesOwnedBy(tx, owner));
  for (const series of owned) await reconcileSeries(deps, tenantId, series);
};

const reconcileSeries = async (deps: Deps, tenantId: TenantId, series: StoredSeries): Promise<void> => {
  if (series.eventId === null) return;
  const all = await deps.store.inTenant(tenantId, (tx) => checkInsOf(tx, [series.id]));
  const ahead = (all.get(series.id) ?? []).filter((row) => row.state === 'booked' && row.startsAt > deps.clock());
  if (ahead.length === 0) return;
  const times = ahead.flatMap((row) => [row.originallyAt, row.startsAt]);
  const window = { from: Math.min(...times) - HOUR_MS, to: Math.max(...times) + HOUR_MS };
  const occurrences = await deps.microsoft(tenantId).calendar.occurrences(series.owner, series.eventId, window);
  await deps.store.inTenant(tenantId, async (tx) => {
    for (const row of ahead) await follow(tx, row, occurrences);
  });
};

/** `null`: the whole event is gone. */
const follow = async (tx: Tx, row: CheckIn, occurrences: readonly Occurrence[] | null): Promise<void> => {
  const occurrence = occurrences?.find((one) => one.originallyAt === row.originallyAt);
  if (occurrence === undefined || occurrence.state === 'cancelled') {
    await saveCheckInState(tx, row.id, 'cancelled');
    await release(tx, [row.id]);
    return;
  }
  if (occurrence.startsAt !== row.startsAt) await moveCheckIn(tx, row, occurrence.startsAt, null);
};
