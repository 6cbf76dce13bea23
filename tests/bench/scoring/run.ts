import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Term, usualWeights } from '@tandem/core/model';
import { z } from 'zod';
import { noPeer, type Row } from '../row.ts';

const Listed = z.object({ ms: z.number(), megabytes: z.number(), before: z.number(), points: z.number() });
const Matched = z.object({
  ms: z.number(),
  megabytes: z.number(),
  before: z.number(),
  pairs: z.number(),
  isBest: z.boolean(),
});

const [lister, matcher] = [
  fileURLToPath(new URL('list-process.ts', import.meta.url)),
  fileURLToPath(new URL('match-process.ts', import.meta.url)),
];

/** What a program says of itself. */
const measured = async (program: string, ...args: readonly (string | number)[]): Promise<unknown> => {
  const all = ['--expose-gc', '--import', import.meta.resolve('tsx'), program, ...args.map(String)];
  const { stdout } = await promisify(execFile)(process.execPath, all);
  return JSON.parse(stdout);
};

const listIn = async (size: number, at: number, of: number, term = 'all') =>
  Listed.parse(await measured(lister, size, at, of, term));

/** A whole run, reasons and everybody left over among it, which never holds a request since it has a thread of its own. */
const wholeRun = async (size: number): Promise<readonly Row[]> => {
  const { ms, megabytes, before, pairs, isBest } = Matched.parse(await measured(matcher, size));
  const row = (metric: string, value: number, unit: string): Row => ({
    bench: 'scoring',
    instance: `a run of ${size} x ${size}`,
    metric,
    value,
    unit,
    ...noPeer,
    agrees: isBest && pairs === size,
  });
  return [
    row('CPU', ms, 'ms'),
    row('most memory', megabytes, 'MB'),
    row('what the run adds to the people', megabytes - before, 'MB'),
  ];
};

/**
 * The exact 50 best mentors of every mentee, rules and all terms included, in one process and in two. `--size=<mentees>`:
 * 5,000 when not given, with as many mentors. `--terms`: each term alone as well, which says what it costs. `--run`: a whole
 * run of so many, too.
 */
export const run = async (options: ReadonlyMap<string, string>): Promise<readonly Row[]> => {
  const size = Number(options.get('size') ?? 5000);
  const row = (metric: string, value: number, unit: string, agrees: boolean | null = null): Row => ({
    bench: 'scoring',
    instance: `best 50 of ${size} x ${size}`,
    metric,
    value,
    unit,
    ...noPeer,
    agrees,
  });
  const whole = await listIn(size, 0, 1);
  const halves = [await listIn(size, 0, 2), await listIn(size, 1, 2)];
  const same = halves.reduce((sum, { points }) => sum + points, 0) === whole.points;
  const rows = [
    row('one process, CPU', whole.ms, 'ms'),
    row('the slower of two, CPU', Math.max(...halves.map(({ ms }) => ms)), 'ms', same),
    row('CPU a pair of people', (whole.ms * 1e6) / size ** 2, 'ns'),
    row('most memory', whole.megabytes, 'MB'),
    row('of which the people themselves', whole.before, 'MB'),
    row('what scoring them adds', whole.megabytes - whole.before, 'MB'),
  ];
  if (options.has('terms'))
    for (const term of Term.options)
      if (usualWeights[term] > 0) rows.push(row(`${term} alone, CPU`, (await listIn(size, 0, 1, term)).ms, 'ms'));
  if (options.has('run')) rows.push(...(await wholeRun(size)));
  return rows;
};
