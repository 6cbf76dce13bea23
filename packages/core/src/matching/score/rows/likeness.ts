import type { Pool } from '../../pool/pool.ts';
import type { Entrant } from '../../pool/entrant.ts';
import { blocks, type RuleName } from '../../rules/blocking.ts';
import { closenessValue } from '../closeness.ts';
import { commonValue, type CommonTerm } from '../common-terms.ts';
import { distanceOf, inOtherDepartment } from '../distance.ts';
import { experienceValue } from '../experience.ts';
import { apart, classesOf, classPoints, type ClassPoints, type Classes } from './classes.ts';
import { blocked, type Sides } from './sides.ts';

/** What depends on a few answers only, one lookup for two people: the points of each, or `apart`. */
export type Likeness = {
  readonly classes: Classes;
  readonly pointsOf: (row: number) => ClassPoints;
};

/** As many as are looked up at once; see alike-points.ts. */
type Likenesses = readonly [zone: Likeness, style: Likeness, Likeness, Likeness, Likeness];

/**
 * Terms and rules that depend on nothing but a zone; the way one works; languages; a department and waiting; and years.
 * Managers in common are left out of the department's points; `takenOff` of alone.ts takes them off again. `timeOf`: points
 * for time of all people of two zones, or `blocked`.
 */
export const likenessesOf = (
  pool: Pool,
  { kind, rows, columns }: Sides,
  timeOf: (row: Entrant, column: Entrant) => number,
): Likenesses => {
  const { weights } = pool.input;
  const points = (term: CommonTerm, a: Entrant, b: Entrant) =>
    weights[term] === 0 ? 0 : Math.round(weights[term] * commonValue(term, pool, a, b, null));
  const experience = (row: Entrant, column: Entrant) =>
    Math.round(
      weights.experience * (kind === 'peers' ? closenessValue(row, column) : experienceValue(pool, column, row)),
    );
  const likeness = (
    keyOf: (each: Entrant) => unknown,
    pointsOf: (row: Entrant, column: Entrant) => number,
  ): Likeness => {
    const classes = classesOf(rows, columns, keyOf);
    return { classes, pointsOf: classPoints(classes, pointsOf) };
  };
  const zones = (a: Entrant, b: Entrant): number => {
    const time = timeOf(a, b);
    return time === blocked || isApart(pool, a, b, ['zoneGap']) ? apart : points('zones', a, b) + time;
  };
  return [
    likeness(({ zone }) => zone, zones),
    likeness(
      ({ style }) => style,
      (a, b) => points('style', a, b),
    ),
    likeness(
      ({ languages }) => languages.join(),
      (a, b) => (isApart(pool, a, b, ['commonLanguage']) ? apart : points('languages', a, b)),
    ),
    likeness(
      ({ department, waited, candidate }) => `${department} ${waited} ${candidate.person.managers.length > 0}`,
      (a, b) =>
        isApart(pool, a, b, ['sameDepartment']) ? apart : points('waiting', a, b) + distancePoints(pool, a, b, true),
    ),
    likeness(({ candidate }) => candidate.profile.experience, experience),
  ];
};

const isApart = (pool: Pool, a: Entrant, b: Entrant, rules: readonly RuleName[]): boolean =>
  rules.some((rule) => blocks(rule, pool, a, b, null));

/** Points for team diversity, if the two have managers in common or not; not known where one has none at all. */
export const distancePoints = (pool: Pool, a: Entrant, b: Entrant, otherManagers: boolean): number => {
  const known = a.candidate.person.managers.length > 0 && b.candidate.person.managers.length > 0;
  return Math.round(pool.input.weights.distance * distanceOf(inOtherDepartment(a, b), known && otherManagers));
};
