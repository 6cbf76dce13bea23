import { expect, test } from 'vitest';
import { joinBlocks } from './blocks.ts';
import { stretchesOf } from './windows.ts';

const window = { from: 0, to: 100 };
const busy = (from: number, to: number) => ({ from, to, kind: 'busy' as const });

const first = { from: 0, to: 50 };
const second = { from: 50, to: 100 };

test('an event on the seam of two answers counts once, and what reaches out of the window is cut', () => {
  const answers = [
    { stretch: first, items: [busy(40, 60), busy(-5, 10)] },
    { stretch: second, items: [busy(40, 60), busy(90, 130), busy(200, 210)] },
  ];
  expect(joinBlocks(answers, window)).toEqual([busy(0, 10), busy(40, 60), busy(90, 100)]);
});

test('events that touch, overlap or stand at one time stay apart, each with its own bounds', () => {
  const tentative = { from: 15, to: 30, kind: 'tentative' as const };
  const items = [busy(10, 20), tentative, busy(20, 40), busy(20, 40)];
  expect(joinBlocks([{ stretch: window, items }], window)).toEqual([
    busy(10, 20),
    tentative,
    busy(20, 40),
    busy(20, 40),
  ]);
});

const day = 86_400_000;

test.each([1, 61, 62, 182, 365])('a window of %i days: stretches under 62 days that meet without a gap', (days) => {
  const whole = { from: 5 * day, to: (5 + days) * day };
  const stretches = stretchesOf(whole);
  expect(stretches[0]?.from).toBe(whole.from);
  expect(stretches.at(-1)?.to).toBe(whole.to);
  for (const [index, { from, to }] of stretches.entries()) {
    expect(to - from).toBeGreaterThan(0);
    expect(to - from).toBeLessThan(62 * day);
    if (index > 0) expect(from).toBe(stretches[index - 1]?.to);
  }
});
