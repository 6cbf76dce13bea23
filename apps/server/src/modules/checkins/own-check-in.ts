import type { Caller } from '@tandem/core/access';
import type { CheckIn, CheckInId } from '@tandem/core/model';
import { present, requireOwnPair } from '../../identity/require.ts';
import { findCheckIn } from '../../store/check-ins.ts';
import { findPair, type StoredPair } from '../../store/pairs.ts';
import { findSeries, type StoredSeries } from '../../store/series.ts';
import type { Tx } from '../../store/store.ts';

export type OwnCheckIn = { readonly pair: StoredPair; readonly series: StoredSeries; readonly checkIn: CheckIn };

/** A check-in for one of its people. */
export const ownCheckIn = async (tx: Tx, caller: Caller, id: CheckInId): Promise<OwnCheckIn> => {
  const checkIn = present(await findCheckIn(tx, id));
  const series = present(await findSeries(tx, checkIn.seriesId));
  return { checkIn, series, pair: requireOwnPair(caller, await findPair(tx, series.pairId)) };
};
