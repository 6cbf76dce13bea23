import { followOutlook } from '@tandem/core/checkins';
import { HealingId, type CheckIn, type Healing, type TenantId } from '@tandem/core/model';
import type { Occurrence } from '@tandem/core/ports';
import type { Deps } from '../../deps.ts';
import { freshId } from '../../ids.ts';
import { cancelCheckIn, moveCheckIn } from '../../store/check-ins.ts';
import { insertHealing } from '../../store/healings.ts';
import type { Tx } from '../../store/store.ts';
import { eachWithOthers } from '../each-with-others.ts';
import { checkInMovedNotice, checkInSkippedNotice } from '../notices.ts';
import { tell } from '../tell.ts';
import type { LoadedSeries } from './load.ts';

/** Outlook's own views follow a change after a moment; so long a time of ours that it shows is not somebody's edit. */
const STALE_MS = 120_000;

type Compared = {
  /** Dates of ours to come that Outlook should have. */
  readonly ahead: readonly CheckIn[];
  readonly occurrences: readonly Occurrence[];
};

/** Follows what people moved or took out in Outlook, and tells the one who did not do it. */
export const followSeries = (
  deps: Deps,
  tenantId: TenantId,
  loaded: LoadedSeries,
  { ahead, occurrences }: Compared,
): Promise<void> =>
  deps.store.inTenant(tenantId, async (tx) => {
    const followed: Healing[] = [];
    for (const row of ahead) {
      const occurrence = occurrences.find((one) => one.originallyAt === row.originallyAt) ?? null;
      const seen = occurrence?.state === 'standing' ? occurrence : null;
      if (seen !== null && isStale(deps, loaded, row, seen)) {
        const { owner, eventId } = loaded.series;
        const job = { tenantId, owner, eventId: eventId ?? undefined };
        await deps.queue.send(tx, 'reconcile', job, { afterSeconds: STALE_MS / 1000 });
      } else {
        followed.push(...(await follow(deps, tx, row, seen)));
      }
    }
    await announce(deps, tx, loaded, followed);
  });

const isStale = (deps: Deps, { standing }: LoadedSeries, row: CheckIn, seen: Occurrence): boolean =>
  seen.startsAt !== row.startsAt &&
  standing.healings.some(
    (one) =>
      one.checkInId === row.id &&
      one.decidedAt > deps.clock() - STALE_MS &&
      (one.did === 'moved' || one.did === 'skipped') &&
      (one.fromAt === seen.startsAt || one.toAt === seen.startsAt),
  );

/** What was followed: one or none. */
const follow = async (deps: Deps, tx: Tx, row: CheckIn, seen: Occurrence | null): Promise<Healing[]> => {
  const decision = followOutlook(row, seen);
  const base = {
    id: freshId(HealingId),
    checkInId: row.id,
    people: [],
    fromAt: row.startsAt,
    decidedAt: deps.clock(),
    undone: false,
  };
  const { note } = decision;
  if (decision.did === 'dropped') {
    if (!(await cancelCheckIn(tx, { ...row, note }))) return [];
    const healing: Healing = { ...base, cause: 'removed', did: 'dropped', toAt: row.startsAt, note };
    await insertHealing(tx, healing);
    return [healing];
  }
  if (decision.did !== 'followed' || !(await moveCheckIn(tx, row, { startsAt: decision.startsAt, note }))) return [];
  const healing: Healing = { ...base, cause: 'edited', did: 'followed', toAt: decision.startsAt, note };
  await insertHealing(tx, healing);
  return [healing];
};

/** Only the organiser can change an event for everyone, and knows that they did. One notice for all that moved. */
const announce = async (
  deps: Deps,
  tx: Tx,
  { series, pair, people }: LoadedSeries,
  followed: readonly Healing[],
): Promise<void> => {
  const others = eachWithOthers(pair, people).filter(({ to }) => to.id !== series.owner);
  const first = (did: Healing['did']) =>
    followed.filter((one) => one.did === did).toSorted((one, other) => one.toAt - other.toAt);
  const [moved] = first('followed');
  const [dropped] = first('dropped');
  for (const one of others) {
    if (moved !== undefined) {
      const { checkInId: id, toAt: startsAt, fromAt: before } = moved;
      await tell(deps, tx, checkInMovedNotice(one, { id, startsAt, before, count: first('followed').length }));
    }
    if (dropped !== undefined) {
      const { checkInId: id, toAt: startsAt, note } = dropped;
      await tell(deps, tx, checkInSkippedNotice(one, { id, startsAt, note }));
    }
  }
};
