import { startStackInTime } from '../../fixtures/stack-in-time.ts';
import { isTold } from '../../weeks/acts.ts';
import { halfAYearOf } from '../../weeks/half-a-year.ts';
import { live, type Done } from '../../weeks/live.ts';
import { readBack } from '../../weeks/read-back.ts';
import { startProgramme } from '../../weeks/running.ts';
import { randomFrom } from '../planning/random.ts';
import { noPeer, type Row } from '../row.ts';

const weeks = 26;

/**
 * Half a year of pairs through the real server, its worker and the sandbox, the clock moved forward; read back.
 * `--pairs=20`
 */
export const run = async (options: ReadonlyMap<string, string>): Promise<readonly Row[]> => {
  const pairs = Number(options.get('pairs') ?? 20);
  const stack = await startStackInTime();
  try {
    const people = stack.controls.organisation.people.filter(({ unreadable }) => unreadable === null);
    const ids = people.map(({ id }) => id).slice(0, pairs * 2);
    const running = await startProgramme(stack, ids, weeks);
    const acts = halfAYearOf(randomFrom('tandem/weeks'), running.pairs.length, weeks);
    const { done, said } = await live(running, acts, (line) => console.error(line));
    const read = await readBack(running, said);
    const instance = `${running.pairs.length} pairs, ${weeks} weeks, weekly`;
    const row = (metric: string, value: number, unit: string): Row => ({
      ...{ bench: 'weeks', instance, metric, value, unit },
      ...noPeer,
    });
    return [
      ...Object.entries(read).map(([metric, value]) => row(`read back: ${metric}`, value, 'dates')),
      ...counted(done).map(([what, count]) => row(what, count, 'dates')),
      ...speeds(done).map(([what, value]) => row(what, value, what.startsWith('notifications') ? 'changes' : 'ms')),
    ];
  } finally {
    await stack.stop();
  }
};

/** What became of what came up. */
const counted = (done: readonly Done[]): readonly (readonly [string, number])[] => {
  const counts = new Map<string, number>();
  for (const { act, after } of done) {
    const what = `${act.does}: ${act.does === 'takes-back' ? 'is back' : (after.healing?.did ?? after.state)}`;
    counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  return [...counts].sort();
};

/** Real time from a change in Outlook of which Outlook tells, to both calendars and both feeds. */
const speeds = (done: readonly Done[]): readonly (readonly [string, number])[] => {
  const took = done
    .filter(({ noticed }) => noticed === 'told')
    .map((one) => one.took)
    .toSorted((a, b) => a - b);
  const at = (share: number): number => took[Math.floor(took.length * share)] ?? NaN;
  return [
    ['changed in Outlook, moved and told, median', at(0.5)],
    ['changed in Outlook, moved and told, 95 in 100', at(0.95)],
    ['notifications that got lost', done.filter(({ act, noticed }) => isTold(act) && noticed === 'looked').length],
  ];
};
