import {
  CheckInId,
  SeriesId,
  type Cadence,
  type CheckIn,
  type Member,
  type PairId,
  type PersonId,
} from '@tandem/core/model';
import type { JudgedSlot } from '@tandem/core/scheduling';
import type { Deps } from '../../deps.ts';
import { freshId } from '../../ids.ts';
import { intend } from '../../jobs/intend.ts';
import { insertCheckIns } from '../../store/check-ins.ts';
import { insertSeries } from '../../store/series.ts';
import type { Tx } from '../../store/store.ts';

/** Reserves a series on all its dates and writes down that it shall be booked; the database refuses a taken time. */
export const startSeries = async (
  deps: Deps,
  tx: Tx,
  pair: { readonly id: PairId; readonly members: readonly Member[] },
  plan: { readonly owner: PersonId; readonly cadence: Cadence; readonly judged: JudgedSlot },
): Promise<SeriesId> => {
  const id = freshId(SeriesId);
  const { judged, owner, cadence } = plan;
  const booked = { eventId: null, iCalUId: null, joinUrl: null, eventInTurn: null, problem: null };
  await insertSeries(
    tx,
    { id, pairId: pair.id, owner, slot: judged.slot, cadence, state: 'planned', free: judged.free, ...booked },
    deps.clock(),
  );
  const people = pair.members.map((member) => member.personId);
  await insertCheckIns(tx, checkInsFor(id, cadence, judged), people);
  await intend(deps, tx, id, { kind: 'book' });
  return id;
};

const checkInsFor = (seriesId: SeriesId, cadence: Cadence, judged: JudgedSlot): CheckIn[] =>
  judged.dates.map(({ originallyAt, startsAt, verdict, note }, index) => ({
    id: freshId(CheckInId),
    seriesId,
    number: index + 1,
    originallyAt,
    startsAt,
    minutes: cadence.minutes,
    state: verdict === 'skipped' ? 'skipped' : 'planned',
    note,
  }));
