import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Term, usualWeights } from '@tandem/core/model';
import { z } from 'zod';
import { noPeer, type Row } from '../row.ts';

const program = fileURLToPath(new URL('list-process.ts', import.meta.url));
const Listed = z.object({ ms: z.number(), megabytes: z.number(), before: z.number(), points: z.number() });

const listIn = async (size: number, at: number, of: number, term = 'all') => {
  const args = [
    '--expose-gc',
    '--import',
    import.meta.resolve('tsx'),
    program,
    String(size),
    String(at),
    String(of),
    term,
  ];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return Listed.parse(JSON.parse(stdout));
};

/**
 * The exact 50 best mentors of every mentee, rules and all terms included, in one process and in two. `--size=<mentees>`:
 * 5,000 when not given, with as many mentors. `--terms`: each term alone as well, which says what it costs.
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
  return rows;
};
