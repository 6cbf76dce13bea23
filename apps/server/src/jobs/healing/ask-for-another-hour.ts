import type { Message } from '@tandem/core/model';
import type { Deps } from '../../deps.ts';
import type { Tx } from '../../store/store.ts';
import { eachWithOthers } from '../each-with-others.ts';
import { checkInAskedNotice } from '../notices.ts';
import { tellOnce } from '../tell.ts';
import type { LoadedSeries } from './load.ts';

/** Asks everyone in a series, once, to choose another hour for all that is to come. */
export const askForAnotherHour = async (
  deps: Deps,
  tx: Tx,
  { pair, people }: Pick<LoadedSeries, 'pair' | 'people'>,
  note: Message,
): Promise<void> => {
  const asked = { place: `pair/${pair.id}`, note };
  for (const one of eachWithOthers(pair, people)) await tellOnce(deps, tx, checkInAskedNotice(one, asked));
};
