import type { Entrant } from '../../pool/entrant.ts';

/** Points of two people whom a rule keeps apart. Points end at 100. */
export const blocked = 255;

/** Who is scored, in which roles: a row is a mentee and a column a mentor, or both are peers. */
export type Sides = {
  readonly kind: 'mentoring' | 'peers';
  readonly rows: readonly Entrant[];
  readonly columns: readonly Entrant[];
};
