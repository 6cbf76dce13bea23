import { message } from '@tandem/core/messages';
import { expect, test } from 'vitest';
import { write, writeList, writeTime } from './write.ts';

const at = Date.UTC(2027, 0, 12, 14, 30);

test('times are on the reader’s own clock', () => {
  const sentence = message('notice.seriesBooked', { firstAt: at });
  expect(write(sentence, 'Europe/Berlin')).toBe('The first one is on Tuesday 12 January at 15:30.');
  expect(write(sentence, 'Australia/Sydney')).toBe('The first one is on Wednesday 13 January at 01:30.');
  expect(writeTime(at, 'America/New_York')).toBe('Tuesday 12 January at 09:30');
});

test('one and several', () => {
  const moved = (count: number) => write(message('notice.checkInMoved', { count, beforeAt: at }), 'UTC');
  expect(moved(1)).toBe('It was on Tuesday 12 January at 14:30.');
  expect(moved(3)).toBe('3 check-ins have another time now; this is the first of them.');
});

test('names as one says them', () => {
  expect(writeList(['Ada', 'Ben'])).toBe('Ada and Ben');
});

test('a date that the sentence forms itself, as the planner’s notes do', () => {
  const values = { who: 'other', name: 'Prabin', days: 3, originallyAt: at, movedAt: at };
  expect(write(message('slot.date.skipped.away', values), 'Australia/Sydney')).toBe(
    'Prabin is away on 13 January, and nothing is free within 3 days, so it is skipped.',
  );
  expect(write(message('slot.date.moved.busy', values))).toBe(
    '12 January clashes in Prabin’s calendar; that one moves to Tuesday 12 January at 14:30.',
  );
});
