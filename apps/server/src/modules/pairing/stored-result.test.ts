import { expect, test } from 'vitest';
import type { MatchingResult } from '@tandem/core/matching';
import { PersonId } from '@tandem/core/model';
import { freshId } from '../../ids.ts';
import { storedResult } from './stored-result.ts';

const group = (total: number, size: number): MatchingResult['pairs'][number] => ({
  members: Array.from({ length: size }, () => ({ personId: freshId(PersonId), role: 'peer' })),
  score: { total, reasons: [] },
  sharedHours: 2,
  notes: [],
});
const behind = { places: 2, calendars: { readable: 8, unreadable: 0 } };
const resultOf = (isBest: boolean): MatchingResult => ({
  pairs: [group(40, 2), group(30, 2), group(90, 4)],
  unmatched: [],
  circles: { points: 90, most: 95 },
  proof: { isBest, most: { pairs: 3, points: 81 }, rounds: 1 },
});

test('a run that is not proved the best keeps how much better its pairs could be at most, circles aside', () => {
  expect(storedResult(behind, resultOf(true), []).better).toBeNull();
  expect(storedResult(behind, resultOf(false), []).better).toEqual({ pairs: 1, points: 11 });
});
