import type { CheckIn, Instant, PersonId, TenantId } from '@tandem/core/model';
import type { Occurrence } from '@tandem/core/ports';
import type { Deps } from '../deps.ts';
import { peopleById } from '../modules/people/directory.ts';
import { checkInsOf, moveCheckIn, release, saveCheckInState } from '../store/check-ins.ts';
import { findPair } from '../store/pairs.ts';
import { bookedSeriesOwnedBy, type StoredSeries } from '../store/series.ts';
import type { Tx } from '../store/store.ts';
import { bothOf } from './both-of.ts';
import { checkInMovedNotice } from './notices.ts';
import { tell } from './tell.ts';

/** How far from its date somebody may move a check-in and it is still found, milliseconds: two months. */
const REACH_MS = 62 * 86_400_000;

/** Compares an owner's booked series with Outlook: what people moved or cancelled there, our check-ins follow. */
export const reconcileOwner = async (deps: Deps, tenantId: TenantId, owner: PersonId): Promise<void> => {
  const owned = await deps.store.inTenant(tenantId, (tx) => bookedSeriesOwnedBy(tx, owner));
  for (const series of owned) await reconcileSeries(deps, tenantId, series);
};

const reconcileSeries = async (deps: Deps, tenantId: TenantId, series: StoredSeries): Promise<void> => {
  if (series.eventId === null) return;
  const { all, pair } = await deps.store.inTenant(tenantId, async (tx) => ({
    all: (await checkInsOf(tx, [series.id])).get(series.id) ?? [],
    pair: await findPair(tx, series.pairId),
  }));
  const ahead = all.filter((row) => row.state === 'booked' && row.startsAt > deps.clock());
  if (ahead.length === 0 || pair === null) return;
  const times = ahead.flatMap((row) => [row.originallyAt, row.startsAt]);
  const window = { from: Math.min(...times) - REACH_MS, to: Math.max(...times) + REACH_MS };
  const occurrences = await deps.microsoft(tenantId).calendar.occurrences(series.owner, series.eventId, window);
  const ids = pair.members.map((member) => member.personId);
  const people = await peopleById(deps, tenantId, ids);
  await deps.store.inTenant(tenantId, async (tx) => {
    const moved: Moved[] = [];
    for (const row of ahead) moved.push(...(await follow(tx, row, occurrences)));
    const [first] = moved.sort((one, other) => one.startsAt - other.startsAt);
    if (first === undefined) return;
    // Only the organiser can move an event for everyone, and knows that they did.
    const others = bothOf(pair, people).filter(({ to }) => to.id !== series.owner);
    for (const two of others) await tell(deps, tx, checkInMovedNotice(two, { ...first, count: moved.length }));
  });
};

type Moved = Pick<CheckIn, 'id' | 'startsAt'> & { readonly before: Instant };

/** Says whether the check-in was moved: one or none. `null` for the occurrences: the whole event is gone. */
const follow = async (tx: Tx, row: CheckIn, occurrences: readonly Occurrence[] | null): Promise<Moved[]> => {
  const occurrence = occurrences?.find((one) => one.originallyAt === row.originallyAt);
  if (occurrence === undefined || occurrence.state === 'cancelled') {
    await saveCheckInState(tx, row.id, 'cancelled');
    await release(tx, [row.id]);
    return [];
  }
  const { startsAt } = occurrence;
  const isMoved = startsAt !== row.startsAt && (await moveCheckIn(tx, row, startsAt));
  return isMoved ? [{ id: row.id, startsAt, before: row.startsAt }] : [];
};
