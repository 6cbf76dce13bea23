import type { PairId, PersonId } from '../../model/index.ts';
import { emptyDiary, type Diary } from './diary.ts';
import type { JointSeries } from './joint.ts';
import { solveSet, type Plan } from './solve-set.ts';

const rounds = 20; // passes over everyone; plans settle after two to four

/**
 * Chooses a candidate for every series: first all series of one person at a time, the busiest person first, then
 * again for everyone whose neighbours changed until nothing improves, then for two people who share a series.
 * Answers the index of each placed series' candidate.
 */
export const assign = (series: readonly JointSeries[]): ReadonlyMap<PairId, number> => {
  const plan = emptyPlan(series);
  const stars = starsOf(series);
  for (const star of stars)
    solveSet(
      plan,
      star.filter((index) => plan.picks[index] === undefined),
    );
  for (const [index] of series.entries()) if (plan.picks[index] === undefined) solveSet(plan, [index]);
  for (let round = 0; round < rounds; round++) if (!stars.map((star) => solveSet(plan, star)).includes(true)) break;
  for (const pair of pairsOfStars(series, stars)) solveSet(plan, pair);
  return new Map(
    series.flatMap(({ time }, index) => {
      const pick = plan.picks[index];
      return pick === undefined ? [] : [[time.request.pairId, pick] as const];
    }),
  );
};

const emptyPlan = (series: readonly JointSeries[]): Plan => {
  const diaries = new Map<PersonId, Diary>();
  for (const { time } of series)
    for (const person of time.people)
      if (!diaries.has(person.id)) diaries.set(person.id, emptyDiary(person, time.grid));
  return { series, diaries, picks: series.map(() => undefined) };
};

/** The series of each person who has several, the busiest first. */
const starsOf = (series: readonly JointSeries[]): readonly (readonly number[])[] => {
  const stars = new Map<PersonId, number[]>();
  for (const [index, { time }] of series.entries())
    for (const { id } of time.people) stars.set(id, [...(stars.get(id) ?? []), index]);
  return [...stars]
    .filter(([, indexes]) => indexes.length > 1)
    .sort(([a, of], [b, than]) => than.length - of.length || (a < b ? -1 : 1))
    .map(([, indexes]) => indexes);
};

const mostTogether = 10; // series solved at once

/** Stars that share a series, put together. */
const pairsOfStars = (
  series: readonly JointSeries[],
  stars: readonly (readonly number[])[],
): readonly (readonly number[])[] =>
  series.flatMap((_, index) => {
    const touching = stars.filter((star) => star.includes(index));
    const union = [...new Set(touching.flat())].sort((a, b) => a - b);
    return touching.length > 1 && union.length <= mostTogether ? [union] : [];
  });
