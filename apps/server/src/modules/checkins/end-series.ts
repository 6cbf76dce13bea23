import type { Message } from '@tandem/core/model';
import { cancelFuture } from '../../store/check-ins.ts';
import { endSeries, type StoredSeries } from '../../store/series.ts';
import type { Tx } from '../../store/store.ts';
import type { Deps } from '../../deps.ts';
import { intend } from '../../jobs/intend.ts';
import { write } from '../../write.ts';

/** Ends a series from now on: its future check-ins are cancelled, the time is free again, Outlook follows. */
export const endBookedSeries = async (deps: Deps, tx: Tx, series: StoredSeries, comment: Message): Promise<void> => {
  const now = deps.clock();
  await cancelFuture(tx, series.id, now);
  await endSeries(tx, series.id);
  await intend(deps, tx, series.id, { kind: 'cancel', comment: write(comment) });
};
