import { message } from '@tandem/core/messages';
import type { ProgrammeId } from '@tandem/core/model';
import type { Deps } from '../../deps.ts';
import { endPairs, pairsIn } from '../../store/pairs.ts';
import { openSeries } from '../../store/series.ts';
import type { Tx } from '../../store/store.ts';
import { endBookedSeries } from '../checkins/end-series.ts';

/** Ends every pair and takes what is left of their series out of the calendars. */
export const closeProgramme = async (deps: Deps, tx: Tx, id: ProgrammeId): Promise<void> => {
  const pairs = await pairsIn(tx, id);
  const open = await openSeries(
    tx,
    pairs.map((pair) => pair.id),
  );
  for (const series of open.values()) {
    await endBookedSeries(deps, tx, series, message('cancelled.closed'));
  }
  await endPairs(tx, id);
};
