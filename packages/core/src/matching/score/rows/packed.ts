import { bestTwo } from '../goals.ts';
import { bothWays, helpByGap, shareOfWishes } from '../skills.ts';
import { twoWay } from '../two-way.ts';

/**
 * How two people are compared by counting: a column has one number for skills and one for goals, in which each skill or
 * goal that fits adds or sets its part. What the parts mean in points is looked up here; the tables are filled by the
 * same functions that score two people alone, so both say the same.
 */

/** Wishes met by how helpful the gap is, four bits each: of the row's wishes, and from `returned` on of the column's. */
const [helpful, lessHelpful, company] = [1, 1 << 4, 1 << 8];
export const returned = 1 << 12;
/** What a gap of levels adds, from none to three. */
export const byGap: readonly number[] = helpByGap.map((help) =>
  help === 1 ? helpful : help === 0.7 ? lessHelpful : company,
);
/** Interests in common, above both. */
export const oneInterest = 1 << 24;
/** The bits of a count that are the row's own, and those of what comes back. */
export const givenBits = (1 << 12) - 1;
export const backBits = givenBits << 12;

/** Goals of the row that are met, and those both wrote; six of each, and from `back` on the same of the column's. */
export const [met, shared, back] = [1, 1 << 6, 1 << 12];
/** Beyond these numbers the parts would run into each other; a profile has fewer (see `Profile`). */
export const mostWishes = 15;
export const mostGoals = 6;
export const mostInterests = 15;

/** Kinds of three best wishes: which of the four values each of them has, in order. */
const kinds: (readonly [number, number, number])[] = [];
const kindOfCounts = new Map<string, number>();
const values = [1, 0.7, 0.4, 0];
for (const one of values)
  for (const two of values)
    for (const three of values)
      if (one >= two && two >= three) {
        kindOfCounts.set([one, two, three].join(), kinds.length);
        kinds.push([one, two, three]);
      }

/** Points by count: most have nothing that comes back, so that the twelve bits of the row's own say all. */
type Table = {
  readonly oneWay: Uint8Array;
  readonly bothWays: Uint8Array;
};
const tableOf = (bothWays: Uint8Array, placeOf: (bits: number) => number): Table => ({
  oneWay: Uint8Array.from({ length: 1 << 12 }, (_, bits) => bothWays[placeOf(bits)] ?? 0),
  bothWays,
});

/** The kind of the three best of a count, by its twelve bits. */
export const kindOfHelp = Uint8Array.from({ length: 1 << 12 }, (_, bits) => {
  const met = [
    ...Array<number>(bits & 15).fill(1),
    ...Array<number>((bits >> 4) & 15).fill(0.7),
    ...Array<number>(bits >> 8).fill(0.4),
  ];
  return kindOfCounts.get([met[0] ?? 0, met[1] ?? 0, met[2] ?? 0].join()) ?? 0;
});

/** Wishes somebody has, as far as it matters: none, one, two, or more. */
export const wishClass = (wishes: number): number => Math.min(3, wishes);

/** Place of two kinds of help, the second that of what is returned, for a class of the column's wishes. */
export const helpPlace = (kind: number, back: number, columnClass: number): number =>
  (kind << 7) | (back << 2) | columnClass;

/** Points for skills by `helpPlace`, for each class of the row's wishes. */
export const skillTables = (weight: number, give: (given: number, back: number) => number): readonly Table[] =>
  [0, 1, 2, 3].map((rowClass) => {
    const table = new Uint8Array(32 * 128);
    for (const [kind, best] of kinds.entries())
      for (const [kindBack, bestBack] of kinds.entries())
        for (let columnClass = 0; columnClass < 4; columnClass++)
          table[helpPlace(kind, kindBack, columnClass)] = Math.round(
            weight * give(shareOfWishes(...best, rowClass), shareOfWishes(...bestBack, columnClass)),
          );
    return tableOf(table, (bits) => helpPlace(kindOfHelp[bits] ?? 0, kindOfHelp[0] ?? 0, 0));
  });

/** The best two goals of a count, each met, shared or neither, by its twelve bits: place in `goalKinds`. */
const goalKinds: readonly (readonly [number, number])[] = [
  [0, 0],
  [0.5, 0],
  [0.5, 0.5],
  [1, 0],
  [1, 0.5],
  [1, 1],
];

export const kindOfGoals = Uint8Array.from({ length: 1 << 12 }, (_, bits) => {
  const [first, second] = [
    ...Array<number>(ones(bits & 63)).fill(1),
    ...Array<number>(ones((bits >> 6) & ~bits & 63)).fill(0.5),
  ];
  return goalKinds.findIndex(([one, two]) => one === (first ?? 0) && two === (second ?? 0));
});

function ones(bits: number): number {
  let count = 0;
  for (let left = bits; left > 0; left &= left - 1) count++;
  return count;
}

/** Whether more than one goal was written, as a number. */
export const goalClass = (goals: number): number => Number(goals > 1);

/** Place of two kinds of goals, the second the column's, for a class of the column's goals. */
export const goalsPlace = (kind: number, back: number, columnClass: number): number =>
  (kind << 4) | (back << 1) | columnClass;

/** Points for goals by `goalsPlace`, for each class of the row's goals. */
export const goalTables = (weight: number, give: (given: number, back: number) => number): readonly Table[] =>
  [1, 2].map((rowGoals) => {
    const table = new Uint8Array(8 * 16);
    for (const [kind, best] of goalKinds.entries())
      for (const [kindBack, bestBack] of goalKinds.entries())
        for (const columnGoals of [1, 2])
          table[goalsPlace(kind, kindBack, goalClass(columnGoals))] = Math.round(
            weight * give(bestTwo(...best, rowGoals), bestTwo(...bestBack, columnGoals)),
          );
    return tableOf(table, (bits) => goalsPlace(kindOfGoals[bits] ?? 0, 0, 0));
  });

/** How a value counts both ways: for mentoring what comes back fills up, goals are the mentee's alone; see `twoWay` for equals. */
export const giving = {
  mentoring: () => ({ skills: bothWays, goals: (given: number) => given }),
  peers: (weakerShare: number) => {
    const both = (given: number, back: number) => twoWay(given, back, weakerShare);
    return { skills: both, goals: both };
  },
};
