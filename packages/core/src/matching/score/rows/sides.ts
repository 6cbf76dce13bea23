import type { Entrant } from '../../pool/entrant.ts';

/** Points of two people whom a rule keeps apart, and of two who cannot reach what was asked for. Points end at 100. */
export const [blocked, hopeless] = [255, 254];

/** Who is scored, in which roles: a row is a mentee and a column a mentor, or both are peers. */
export type Sides = {
  readonly kind: 'mentoring' | 'peers';
  readonly rows: readonly Entrant[];
  readonly columns: readonly Entrant[];
};

/** What scoring a row left. */
export type Scored = {
  /** Points of each column but for time; `blocked` or `hopeless`. */
  readonly points: Uint8Array;
  /** The columns that are not hopeless: the first `count` of these. */
  readonly columns: Int32Array;
  readonly count: number;
};

/** A part of the score of a row: adds its points to those of the columns left, and says how many still have `least`. */
export type Adds = (row: number, least: number, scored: Scored) => number;
