import type { PairId } from '../../model/index.ts';
import { cellAt } from '../grid.ts';
import { clash } from '../person-time.ts';
import type { SeriesTime } from '../series-time.ts';
import type { JudgedSlot } from '../types.ts';
import { emptyDiary, enter, fitsAt, type Diary } from './diary.ts';
import type { JointSeries } from './joint.ts';

/** Everyone's check-ins of a plan while the dates that clash get their new times. */
export type Taken = {
  /** The time of one series around what everything else has taken; its own dates that stand are free to it. */
  around(series: JointSeries): SeriesTime;
  /** Enters the new times of a series' moved dates. */
  add(series: JointSeries, judged: JudgedSlot): void;
};

export const keepFree = (series: readonly JointSeries[], chosen: ReadonlyMap<PairId, number>): Taken => {
  const diaries = new Map<string, Diary>();
  for (const { time } of series)
    for (const person of time.people)
      if (!diaries.has(person.id)) diaries.set(person.id, emptyDiary(person, time.grid));
  const standing = ({ time, candidates }: JointSeries) =>
    candidates[chosen.get(time.request.pairId) ?? -1]?.cells ?? [];
  const diariesOf = ({ time }: JointSeries) => time.people.flatMap(({ id }) => diaries.get(id) ?? []);
  for (const one of series) for (const diary of diariesOf(one)) enter(diary, standing(one), one.time.cells, 1);
  return {
    around: (one) => {
      const { time } = one;
      const starts = time.starts.slice();
      for (let cell = 0; cell < starts.length; cell++)
        if (!diariesOf(one).every((diary) => fitsAt(diary, cell, time.cells)))
          starts[cell] = (starts[cell] ?? 0) | clash;
      for (const cell of standing(one)) starts[cell] = time.starts[cell] ?? clash;
      return { ...time, starts };
    },
    add: (one, judged) => {
      const moved = judged.dates
        .filter(({ verdict }) => verdict === 'moved')
        .map(({ startsAt }) => cellAt(one.time.grid, startsAt));
      for (const diary of diariesOf(one)) enter(diary, moved, one.time.cells, 1);
    },
  };
};
