import type { Row } from '../row.ts';
import { circlesInstance, formCircles } from './circles.ts';
import { joinedInstance, joinProgramme, placeNewcomers } from './joining.ts';
import { findNativePeers } from './native-peers.ts';
import { race } from './race.ts';
import { graphRaces, largeRaces, libraryRaces, networkRaces, npmRaces, tableRaces } from './races.ts';
import { askWhatIf } from './what-if.ts';

/**
 * Ours beside the npm packages that a user would pick today and, where they are installed, beside LEMON (C++) and scipy.
 * `--long`: LEMON on the largest programmes too. `--orlib=<folder>`: OR-Library's assign100.txt to assign800.txt.
 * `--only=<words>`: instances whose name has these words.
 */
export const run = async (options: ReadonlyMap<string, string>): Promise<readonly Row[]> => {
  const native = findNativePeers();
  const only = options.get('only') ?? '';
  const races = [
    ...npmRaces(),
    ...networkRaces(native),
    ...largeRaces(native, options.has('long')),
    ...tableRaces(native),
    ...libraryRaces(native, options.get('orlib') ?? ''),
    ...graphRaces(native),
  ].filter(({ instance }) => instance.includes(only));
  const rows: Row[] = [];
  for (const each of races) rows.push(...(await race(each)));
  for (const kind of ['uniform', 'hot', 'tight', 'square'] as const)
    if (`what if, ${kind} 10k`.includes(only)) rows.push(...askWhatIf(kind));
  for (const kind of ['uniform', 'tight', 'square'] as const)
    if (`a person joins, ${kind} 10k`.includes(only)) rows.push(...placeNewcomers(kind));
  if (joinedInstance.includes(only)) rows.push(...joinProgramme());
  if (circlesInstance.includes(only)) rows.push(...formCircles());
  return rows;
};
