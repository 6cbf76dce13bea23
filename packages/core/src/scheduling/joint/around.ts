import { clash } from '../person-time.ts';
import type { SeriesTime } from '../series-time.ts';
import { isFullDay, type Diary } from './diary.ts';
import type { JointCandidate, JointSeries } from './joint.ts';

/** The time of a series around everything that its people's diaries hold; its own dates that stand stay open to it. */
export const around = ({ time, members }: JointSeries, { cells }: JointCandidate): SeriesTime => {
  if (members.length === 0) return time;
  const starts = time.starts.slice();
  for (const { diary } of members) close(starts, diary, time.cells);
  for (const cell of cells) starts[cell] = time.starts[cell] ?? clash;
  return { ...time, starts };
};

/** Closes every start that would run into something, and every day that is full. */
const close = (starts: Int16Array, diary: Diary, length: number): void => {
  let takenAt = Infinity;
  for (let cell = starts.length - 1; cell >= 0; cell--) {
    if (diary.taken[cell] !== 0) takenAt = cell;
    if (takenAt < cell + length || isFullDay(diary, cell)) starts[cell] = (starts[cell] ?? 0) | clash;
  }
};
