import { nextCheckIn } from '@tandem/core/checkins';
import { message } from '@tandem/core/messages';
import type { Person, PersonId, TenantId } from '@tandem/core/model';
import type { Deps } from '../../deps.ts';
import { endBookedSeries } from '../../modules/checkins/end-series.ts';
import { peopleById } from '../../modules/people/directory.ts';
import { cancelFuture, checkInsOf } from '../../store/check-ins.ts';
import { endPair, findPair, membersOfSeries } from '../../store/pairs.ts';
import { endSeries, type StoredSeries } from '../../store/series.ts';
import type { Tx } from '../../store/store.ts';
import { checkInSkippedNotice } from '../notices.ts';
import { tell } from '../tell.ts';

/**
 * Ends what the two had of whom one has left the organisation: what is to come is cancelled, and the one who stays is
 * told why and whom to ask. A circle goes on as long as two are left.
 */
export const endDeparted = async (deps: Deps, tenantId: TenantId, owned: readonly StoredSeries[]): Promise<void> => {
  if (owned.length === 0) return;
  const ids = owned.map((series) => series.id);
  const members = await deps.store.inTenant(tenantId, (tx) => membersOfSeries(tx, ids));
  const left = await departed(deps, tenantId, [...new Set([...members.values()].flat())]);
  if (left.size === 0) return;
  const people = await peopleById(deps, tenantId, [...new Set([...members.values()].flat())]);
  for (const series of owned) {
    const all = members.get(series.id) ?? [];
    const [stays, ...others] = all.filter((id) => !left.has(id));
    const gone = all.find((id) => left.has(id));
    if (gone === undefined || others.length > 0) continue;
    const who = { gone: people.get(gone), stays: stays === undefined ? undefined : people.get(stays) };
    deps.log.info({ tenantId, seriesId: series.id }, 'a series ends because somebody has left');
    await deps.store.inTenant(tenantId, (tx) => end(deps, tx, series, who));
  }
};

/** Nobody has left as long as the directory cannot say so. */
const departed = async (deps: Deps, tenantId: TenantId, ids: readonly PersonId[]): Promise<ReadonlySet<PersonId>> => {
  try {
    return await deps.microsoft(tenantId).directory.departed(ids);
  } catch (error) {
    deps.log.warn({ err: error, tenantId }, 'who has left is not known');
    return new Set();
  }
};

const end = async (
  deps: Deps,
  tx: Tx,
  series: StoredSeries,
  { gone, stays }: { readonly gone: Person | undefined; readonly stays: Person | undefined },
): Promise<void> => {
  const pair = await findPair(tx, series.pairId);
  if (pair?.state !== 'active') return;
  const now = deps.clock();
  const next = nextCheckIn((await checkInsOf(tx, [series.id])).get(series.id) ?? [], now);
  const name = gone?.givenName ?? '';
  const isOwner = gone?.id === series.owner;
  if (isOwner) {
    // Nobody can change anything in a mailbox that is gone: the one who stays has to.
    await cancelFuture(tx, series.id, now);
    await endSeries(tx, series.id);
  } else await endBookedSeries(deps, tx, series, message('cancelled.left', { name }));
  await endPair(tx, pair.id);
  if (next === null || stays === undefined || gone === undefined) return;
  const note = message(isOwner ? 'healing.left.owner' : 'healing.left', { name });
  await tell(deps, tx, checkInSkippedNotice({ to: stays, partners: [gone] }, { ...next, note }));
};
