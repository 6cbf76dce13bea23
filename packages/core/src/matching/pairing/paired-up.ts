import type { Tables } from './tables.ts';

/** Pairs chosen from both tables: cells, those of peers above the diagonal; ascending. */
export type Chosen = { readonly mentoring: readonly number[]; readonly peers: readonly number[] };

/** So many pairs of so many points. */
export type Worth = { readonly pairs: number; readonly points: number };

/** A pairing in which nobody is paired with the same person twice. */
export type PairedUp = Worth & {
  readonly chosen: Chosen;
  /** No pairing at all is worth more. Where it is no more than this one, this one is the best. */
  readonly most: Worth;
  readonly isBest: boolean;
  /** How often candidates had to be added to before the prices proved that there were enough. */
  readonly rounds: number;
};

export const worthOf = ({ mentoring, peers }: Tables, chosen: Chosen): Worth => {
  let points = 0;
  for (const cell of chosen.mentoring) points += mentoring.cells[cell] ?? 0;
  for (const cell of chosen.peers) points += peers.cells[cell] ?? 0;
  return { pairs: chosen.mentoring.length + chosen.peers.length, points };
};
