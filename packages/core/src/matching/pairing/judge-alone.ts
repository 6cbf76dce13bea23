import type { Entrant } from '../pool/entrant.ts';
import { hasRole, hoursOf, type Pool } from '../pool/pool.ts';
import { firstBlock } from '../rules/blocking.ts';
import type { Role } from '../../model/index.ts';
import { blocked } from '../score/rows/sides.ts';

/** The points of two people in some kind of pair, who share so many free hours a week; see score/points.ts. */
type PointsOf = (pool: Pool, column: Entrant, row: Entrant, hours: number | null) => number;

/** What a row of `rowScorer` and its time say of two people, for these two alone. */
export const judgeTwo = (pool: Pool, row: Entrant, column: Entrant, pointsOf: PointsOf): number => {
  const hours = hoursOf(pool, row, column);
  return firstBlock(pool, row, column, hours) === undefined ? pointsOf(pool, column, row, hours) : blocked;
};

/** Places of those whose points have to be judged. */
export const freshAmong = (entrants: readonly Entrant[], fresh: ReadonlySet<string>): readonly number[] =>
  fresh.size === 0 ? [] : entrants.flatMap(({ candidate }, at) => (fresh.has(candidate.person.id) ? [at] : []));

/** People of a role, and those who were among them before: who has the role no more takes nobody, and keeps their place. */
export const stayingIn = (before: readonly Entrant[], { entrants }: Pool, role: Role): readonly Entrant[] => {
  const known = new Set(before.map(({ candidate }) => candidate.person.id));
  return entrants.filter((each) => hasRole(each, role) || known.has(each.candidate.person.id));
};
