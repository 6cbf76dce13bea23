import { emptyDiary, enter, type Diary } from './diary.ts';
import type { JointPerson, JointSeries } from './series.ts';

/** A plan in the making: by series the place of its candidate, -1 where it has none. */
export type PlanState = {
  readonly series: readonly JointSeries[];
  readonly people: readonly JointPerson[];
  readonly picks: Int32Array;
};

/** What somebody has by a plan, some series left aside. */
export const diaryOf = ({ series, people, picks }: PlanState, person: number, without: ReadonlySet<number>): Diary => {
  const known = people[person];
  if (known === undefined) throw new RangeError('nobody of this plan');
  const diary = emptyDiary(known.limits);
  for (const index of known.series) {
    const one = series[index];
    const pick = picks[index] ?? -1;
    if (one === undefined || pick < 0 || without.has(index)) continue;
    for (const { person: who, burdens, entries } of one.members)
      if (who === person) enter(diary, entries, pick, one.cells, burdens[pick] ?? 0);
  }
  return diary;
};

/** Early and late points that somebody carries by a plan. */
export const burdenOf = ({ series, people, picks }: PlanState, person: number): number => {
  let burden = 0;
  for (const index of people[person]?.series ?? [])
    for (const { person: who, burdens } of series[index]?.members ?? [])
      if (who === person) burden += burdens[picks[index] ?? -1] ?? 0;
  return burden;
};
