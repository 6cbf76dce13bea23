import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { planProgramme } from '@tandem/core/scheduling';
import { z } from 'zod';
import { noPeer, type Row } from '../row.ts';
import { firstFree } from './first-free.ts';
import { generate, type Instance, type Wanted } from './generate.ts';
import { inTurnRows } from './in-turn.ts';
import { jointQuality } from './joint-quality.ts';
import { planAgainRows } from './plan-again.ts';
import { aloneBound, burdenADate, outcomeOf, wantedDates } from './outcome.ts';
import { whatIfRows } from './what-if.ts';

/**
 * Planning: time and memory in a process of its own, free dates, the objective beside the optimum. `--long=yes` for all,
 * `--only=cold`, `outcome`, `in-turn`, `again`, `what-if` or `quality` for one part.
 */
export const run = async (options: ReadonlyMap<string, string>): Promise<readonly Row[]> => {
  const long = options.has('long');
  const only = options.get('only');
  const rows: Row[] = [];
  for (const [name, part] of Object.entries(parts))
    if (only === undefined || only === name) rows.push(...(await part(long)));
  return rows;
};

const parts: Readonly<Record<string, (long: boolean) => readonly Row[] | Promise<readonly Row[]>>> = {
  cold: (long) => {
    const instances = [['200'], ['2000'], ['2000', 'dense', 'weekly'], ...(long ? [['10000']] : [])];
    return instances.flatMap(([pairs = '', mode = 'planning', rhythm = 'mix']) => coldRows(pairs, mode, rhythm));
  },
  outcome: () => (['planning', 'dense'] as const).flatMap((mode) => outcomeRows({ seed: 'p1', pairs: 400, mode })),
  'in-turn': inTurnRows,
  again: planAgainRows,
  'what-if': whatIfRows,
  quality: async (long) => {
    const rows: Row[] = [];
    for (let seed = 0; seed < (long ? 30 : 6); seed++) rows.push(...(await jointQuality(...gap(seed), 120)));
    if (long)
      for (const pairs of [200, 500])
        rows.push(...(await jointQuality(`${pairs} pairs`, generate({ seed: 'b1', pairs, mode: 'planning' }), 600)));
    return rows;
  },
};

/** Planning, dense, and tight: full calendars, everybody weekly, many far apart. */
const gap = (seed: number): readonly [string, Instance] => {
  const pairs = 20 + ((seed * 5) % 21);
  const kinds: readonly Omit<Wanted, 'seed' | 'pairs'>[] = [
    { mode: 'planning' },
    { mode: 'dense' },
    { mode: 'dense', rhythm: 'weekly', loads: [0.55, 0.75], far: 0.3 },
  ];
  const kind = kinds[seed % kinds.length] ?? { mode: 'planning' };
  const name = `gap${seed}: ${pairs} pairs, ${kind.loads === undefined ? kind.mode : 'tight'}`;
  return [name, generate({ seed: `gap${seed}`, pairs, ...kind })];
};

const row = (instance: string, metric: string, value: number, unit: string): Row => ({
  bench: 'planning',
  instance,
  metric,
  value,
  unit,
  ...noPeer,
});

const Cold = z.object({
  seconds: z.number(),
  rss: z.number(),
  rssBefore: z.number(),
  objective: z.number(),
  bound: z.number(),
  unplaced: z.number(),
});

const coldRows = (pairs: string, mode: string, rhythm: string): readonly Row[] => {
  const script = fileURLToPath(new URL('cold-plan.ts', import.meta.url));
  const found = execFileSync(process.execPath, ['--import', 'tsx', script, pairs, mode, rhythm], { encoding: 'utf8' });
  const { seconds, rss, rssBefore, objective, bound, unplaced } = Cold.parse(JSON.parse(found));
  const name = `${pairs} pairs, ${mode}, ${rhythm}`;
  return [
    row(name, 'plan in a cold process, search and moves included', seconds, 'CPU s'),
    { ...row(name, 'memory at most', rss, 'MiB'), peer: 'before planning', peerValue: rssBefore },
    row(name, 'series unplaced', unplaced, 'series'),
    { ...row(name, 'objective', objective, 'points'), peer: 'lower bound', peerValue: bound, ratio: objective / bound },
  ];
};

const outcomeRows = (wanted: Wanted): readonly Row[] => {
  const rows: Row[] = [];
  for (const priority of ['balanced', 'free-dates-first'] as const) {
    const instance = generate({ ...wanted, priority });
    const { requests, calendars } = instance;
    const slots = planProgramme(requests, calendars).planned.map((one) => (one.state === 'placed' ? one.judged : null));
    const ours = outcomeOf(slots, wantedDates(requests));
    const bound = aloneBound(instance);
    const name = `${wanted.pairs} pairs, ${wanted.mode}, ${priority}`;
    const beside = (metric: string, value: number, peer: string, peerValue: number): Row => ({
      ...row(name, metric, value, '%'),
      peer,
      peerValue,
      ratio: peerValue / value, // more is better, so the ratio is turned
    });
    rows.push(
      beside('dates free before moves', ours.free, 'every pair alone', bound.free),
      beside('dates that take place', ours.afterMoves, 'every pair alone', bound.afterMoves),
      row(name, 'lost dates without a reason', ours.withoutReason, 'dates'),
      row(name, 'early and late hours, a person and date', burdenADate(slots, instance), 'points'),
    );
    if (priority !== 'balanced') continue;
    for (const [looked, peer] of [
      [1, 'first free slot'],
      [2, 'checked two dates only'],
    ] as const) {
      const theirs = outcomeOf(firstFree(instance, looked), wantedDates(requests));
      rows.push(beside('dates free before moves', ours.free, peer, theirs.free));
    }
  }
  return rows;
};
