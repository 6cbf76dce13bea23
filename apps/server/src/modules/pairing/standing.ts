import type { Cadence, PairId, SeriesId, Slot, Window } from '@tandem/core/model';
import { checkInsOf } from '../../store/check-ins.ts';
import { openSeries } from '../../store/series.ts';
import type { Tx } from '../../store/store.ts';

/** A series that a pair has, as it stands in its people's calendars: busy there, and no obstacle for itself. */
export type Standing = {
  readonly id: SeriesId;
  readonly slot: Slot;
  readonly cadence: Cadence;
  readonly times: readonly Window[];
};

export const standingSeries = async (tx: Tx, pairs: readonly PairId[]): Promise<ReadonlyMap<PairId, Standing>> => {
  const open = await openSeries(tx, [...pairs]);
  const checkIns = await checkInsOf(
    tx,
    [...open.values()].map(({ id }) => id),
  );
  return new Map(
    [...open].map(([pairId, { id, slot, cadence }]) => {
      const booked = (checkIns.get(id) ?? []).filter(({ state }) => state === 'booked');
      const times = booked.map(({ startsAt, minutes }) => ({ from: startsAt, to: startsAt + minutes * 60_000 }));
      return [pairId, { id, slot, cadence, times }];
    }),
  );
};
