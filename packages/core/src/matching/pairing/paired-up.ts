import type { Objective } from '../assignment/assign.ts';
import type { Tables } from './tables.ts';

/** Pairs chosen from both tables: cells, those of peers above the diagonal; ascending. */
export type Chosen = { readonly mentoring: readonly number[]; readonly peers: readonly number[] };

/** So many pairs of so many points. */
export type Worth = { readonly pairs: number; readonly points: number };

/** And what is looked at before points (see `Worths`). */
export type Ranked = Worth & {
  /** Places in these pairs that are held by people who come last. */
  readonly last: number;
  /** Points of the pairs in which nobody comes last. */
  readonly first: number;
};

/** A pairing in which nobody is paired with the same person twice. */
export type PairedUp = Ranked & {
  readonly chosen: Chosen;
  /** No pairing at all is worth more. Where it is no more than this one, this one is the best. */
  readonly most: Ranked;
  readonly isBest: boolean;
  /** How often candidates had to be added to before the prices proved that there were enough. */
  readonly rounds: number;
};

export const rankOf = ({ mentoring, peers }: Tables, chosen: Chosen): Ranked => {
  let [points, last, first] = [0, 0, 0];
  const add = (worth: number, among: number) => {
    points += worth;
    last += among;
    if (among === 0) first += worth;
  };
  for (const cell of chosen.mentoring) {
    const [row, column] = [Math.floor(cell / mentoring.mentors.length), cell % mentoring.mentors.length];
    add(mentoring.cells[cell] ?? 0, (mentoring.menteesLast[row] ?? 0) + (mentoring.mentorsLast[column] ?? 0));
  }
  for (const cell of chosen.peers) {
    const [one, other] = [Math.floor(cell / peers.peers.length), cell % peers.peers.length];
    add(peers.cells[cell] ?? 0, (peers.last[one] ?? 0) + (peers.last[other] ?? 0));
  }
  return { pairs: chosen.mentoring.length + chosen.peers.length, points, last, first };
};

/** Whether one is better for an objective: what `Worths` counts, without what stood. */
export const beats = (one: Ranked, other: Ranked, objective: Objective): boolean => {
  const [a, b] = [one, other].map((each) =>
    objective === 'everyone' ? [each.pairs, -each.last, each.points] : [each.first, each.points],
  );
  const at = a?.findIndex((value, index) => value !== b?.[index]) ?? -1;
  return at >= 0 && (a?.[at] ?? 0) > (b?.[at] ?? 0);
};
