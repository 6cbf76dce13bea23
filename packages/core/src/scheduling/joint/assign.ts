import type { JointSeries } from './joint.ts';
import type { Diary } from './diary.ts';
import { solveSet, type Plan } from './solve-set.ts';

const rounds = 20; // passes over everyone; plans settle after two to four

/**
 * Chooses a candidate for every series: first all series of one person at a time, the busiest person first, then
 * again as long as something improves, then for two people who share a series. Answers by series the index of its
 * candidate, undefined where none fits; everyone's diary holds what was chosen.
 */
export const assign = (series: readonly JointSeries[]): readonly (number | undefined)[] => {
  const plan: Plan = { series, picks: series.map(() => undefined) };
  const open = (indexes: readonly number[]) => indexes.filter((index) => plan.picks[index] === undefined);
  const stars = starsOf(series);
  for (const star of stars) solveSet(plan, open(star));
  for (const index of series.keys()) solveSet(plan, open([index]));
  for (let round = 0; round < rounds && improve(plan, stars); round++);
  improve(plan, pairsOfStars(series, stars));
  return plan.picks;
};

const improve = (plan: Plan, sets: readonly (readonly number[])[]): boolean =>
  sets.map((set) => solveSet(plan, set)).includes(true);

/** The series of each person who has several, the busiest first. */
const starsOf = (series: readonly JointSeries[]): readonly (readonly number[])[] => {
  const stars = new Map<Diary, number[]>();
  for (const [index, { members }] of series.entries())
    for (const { diary } of members) stars.set(diary, [...(stars.get(diary) ?? []), index]);
  return [...stars.values()].sort((a, b) => b.length - a.length);
};

const mostTogether = 10; // series solved at once

/** Stars that share a series, put together. */
const pairsOfStars = (
  series: readonly JointSeries[],
  stars: readonly (readonly number[])[],
): readonly (readonly number[])[] =>
  series.flatMap(({ members }, index) => {
    if (members.length < 2) return [];
    const union = [...new Set(stars.filter((star) => star.includes(index)).flat())].sort((a, b) => a - b);
    return union.length <= mostTogether ? [union] : [];
  });
