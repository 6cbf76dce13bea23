import { afterAll, beforeAll, expect, it } from 'vitest';
import { startStackInTime, type StackInTime } from '../fixtures/stack-in-time.ts';
import type { Act } from '../weeks/acts.ts';
import { live } from '../weeks/live.ts';
import { readBack } from '../weeks/read-back.ts';
import { startProgramme } from '../weeks/running.ts';

let stack: StackInTime;
beforeAll(async () => {
  stack = await startStackInTime();
});
afterAll(() => stack.stop());

const acts: readonly Act[] = [
  { pair: 0, number: 1, does: 'declines', by: 'guest', hoursBefore: 50 },
  { pair: 1, number: 2, does: 'clashes', by: 'owner', hoursBefore: 72 },
  { pair: 0, number: 3, does: 'clashes', by: 'guest', hoursBefore: 72 },
  { pair: 1, number: 3, does: 'away', by: 'guest', hoursBefore: 96 },
  { pair: 0, number: 4, does: 'edits', by: 'owner', hoursBefore: 60 },
  { pair: 1, number: 5, does: 'removes', by: 'owner', hoursBefore: 48 },
  { pair: 0, number: 5, does: 'takes-back', by: 'guest', hoursBefore: 100 },
];

it('keeps series alive for six weeks of declines, clashes, days off and changes by hand, and says what became of each', async () => {
  const near = new Set(['London', 'Zürich']);
  const people = stack.controls.organisation.people
    .filter(({ user, unreadable }) => near.has(user.city ?? '') && unreadable === null)
    .map(({ id }) => id);
  const running = await startProgramme(stack, people.slice(0, 4), 6);
  const { done, said } = await live(running, acts);

  const became = done.map(({ act, after }) => [act.does, after.healing?.did ?? 'taken back']);
  expect(became).toEqual([
    ['declines', 'moved'],
    ['clashes', 'moved'],
    ['away', 'moved'],
    ['clashes', 'moved'],
    ['edits', 'followed'],
    ['takes-back', 'taken back'],
    ['removes', 'dropped'],
  ]);
  const { dates, held, missed, unknown, leftOut, ...wrong } = await readBack(running, said);
  expect(held + missed + unknown + leftOut).toBe(dates);
  expect(wrong).toEqual({ astray: 0, surplus: 0, overlaps: 0, unexplained: 0, unnoticed: 0, otherwise: 0 });
  const { checkIns } = await running.health();
  expect(checkIns).toMatchObject({ held, missed, unknown, toCome: 0 });
}, 300_000);
