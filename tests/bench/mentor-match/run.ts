import { basename } from 'node:path';
import { match, type MatchingInput } from '@tandem/core/matching';
import type { Row } from '../row.ts';
import { greedy } from './greedy.ts';
import { programmeOf } from './programme.ts';
import { drawSheets, readSheets } from './sheets.ts';

/**
 * Coordinators' spreadsheets, read as they are imported and matched, beside taking the best pair that is left. Drawn with
 * 50 and 500 people a sheet; `--folder=<path>`: `mentors.csv` and `mentees.csv` there as well, such as the synthetic ones
 * of github.com/jonodrew/mentor-match.
 */
export const run = async (options: ReadonlyMap<string, string>): Promise<readonly Row[]> => {
  const folder = options.get('folder');
  const sheets = [
    ...[50, 500].map((size) => ({ name: `drawn, ${size} + ${size}`, read: () => drawSheets(size) })),
    ...(folder === undefined ? [] : [{ name: basename(folder), read: () => readSheets(folder) }]),
  ];
  return Promise.resolve(
    sheets.flatMap(({ name, read }) => [
      ...rowsOf(name, () => programmeOf(read())),
      ...rowsOf(`${name}, none below ${floor}`, () => ({ ...programmeOf(read()), floor })),
    ]),
  );
};

/** Points below which nobody is paired in a second run: the profession, two to six grades up, or nearly so. */
const floor = 90;

const rowsOf = (instance: string, make: () => MatchingInput): readonly Row[] => {
  const start = process.cpuUsage();
  const input = make();
  const { pairs, unmatched, proof } = match(input);
  const { user, system } = process.cpuUsage(start);
  const points = pairs.reduce((sum, { score }) => sum + score.total, 0);
  const without = unmatched.filter(({ role }) => role === 'mentee').length;
  const other = greedy(input);
  const row = (metric: string, unit: string, value: number, peerValue: number | null): Row => ({
    bench: 'mentor-match',
    instance,
    metric,
    value,
    unit,
    peer: peerValue === null ? null : 'greedy',
    peerValue,
    ratio: peerValue === null || peerValue === 0 ? null : value / peerValue,
    agrees: null,
  });
  return [
    row('sheets read and matched, CPU', 'ms', (user + system) / 1000, null),
    row('points', 'points', points, other.points),
    row('pairs', 'pairs', pairs.length, other.pairs),
    row('mentees without a mentor', 'people', without, other.without),
    row('points that a better pairing could have more, at most', 'points', proof.most.points - points, null),
  ];
};
