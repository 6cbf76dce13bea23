import type { PersonId } from '../../model/index.ts';
import { candidatesOf, type Candidate } from '../candidates.ts';
import { seriesDays } from '../occurrences.ts';
import { clash } from '../person-time.ts';
import { dayCells, type SeriesTime } from '../series-time.ts';
import { ledgerCost } from '../weights.ts';
import { emptyDiary, type Diary } from './diary.ts';

/** A series in a joint plan: its candidates, cheapest first, and the diaries of those who have other series too. */
export type JointSeries = {
  readonly time: SeriesTime;
  readonly candidates: readonly JointCandidate[];
  readonly members: readonly Member[];
};

/** Somebody with several series; `at` is the person's place among the burdens of a candidate. */
export type Member = { readonly diary: Diary; readonly at: number };

/** `cells`: where the dates that stand begin; those that clash get their time after the plan. */
export type JointCandidate = Pick<Candidate, 'firstDay' | 'start' | 'cost' | 'burdens'> & {
  readonly cells: Int32Array;
};

/** Best candidates of each series that the joint plan chooses from; more brought nothing (30 of 30 instances). */
const mostCandidates = 96;

/** Series with their candidates; only people with several series couple them, and only these get a diary. */
export const jointSeries = (times: readonly SeriesTime[]): readonly JointSeries[] => {
  const diaries = diariesOf(times);
  return times.map((time) => {
    const members = time.people.flatMap(({ id }, at) => {
      const diary = diaries.get(id);
      return diary === undefined ? [] : [{ diary, at }];
    });
    const alone = time.people.flatMap(({ id }, at) => (diaries.has(id) ? [] : [at]));
    return { time, members, candidates: withCells(time, alone) };
  });
};

const diariesOf = (times: readonly SeriesTime[]): ReadonlyMap<PersonId, Diary> => {
  const seen = new Set<PersonId>();
  const diaries = new Map<PersonId, Diary>();
  for (const { people, grid } of times)
    for (const person of people)
      if (!seen.has(person.id)) seen.add(person.id);
      else if (!diaries.has(person.id)) diaries.set(person.id, emptyDiary(person, grid));
  return diaries;
};

/** Candidates with the cells of their dates; the ledger of people who have no other series is part of their cost. */
const withCells = (time: SeriesTime, alone: readonly number[]): readonly JointCandidate[] => {
  const cellOf = dayCells(time);
  return candidatesOf(time)
    .slice(0, mostCandidates)
    .map(({ firstDay, start, cost, burdens }) => {
      const cells = seriesDays(firstDay, time.request.cadence)
        .map((day) => cellOf(day, start))
        .filter((cell) => ((time.starts[cell] ?? clash) & clash) === 0);
      const own = alone.reduce((sum, at) => sum + ledgerCost(burdens[at] ?? 0), 0);
      return { firstDay, start, burdens, cost: cost + own, cells: Int32Array.from(cells) };
    });
};
