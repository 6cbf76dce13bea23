import type { Weights } from '../../../model/index.ts';
import { bestTwo } from '../goals.ts';
import { bothWays, shareOfWishes } from '../skills.ts';
import { twoWay } from '../two-way.ts';
import { mostPoints } from './left.ts';
import { goalsOf, goalTuples, kindCount, orderBy, wishesOf, wishTuples, type Kind, type Order } from './kinds.ts';

/** How what one gets and what comes back count together, for skills and for goals. */
type Giving = {
  readonly skills: (given: number, back: number) => number;
  readonly goals: (given: number, back: number) => number;
};

/** For mentoring what comes back fills up, and goals are the mentee's alone; see `twoWay` for equals. */
export const giving = {
  mentoring: (): Giving => ({ skills: bothWays, goals: (given) => given }),
  peers: (weakerShare: number): Giving => {
    const both = (given: number, back: number) => twoWay(given, back, weakerShare);
    return { skills: both, goals: both };
  },
};

/** How many wishes and goals somebody has, as far as it matters: none, one, two or more wishes; more than one goal or not. */
const askingClasses = 8;
export const askingClass = (wishes: number, goals: number): number => Math.min(3, wishes) * 2 + Number(goals > 1);
const wishesIn = (asking: number) => asking >> 1;
const goalsIn = (asking: number) => 1 + (asking & 1);

/** Points for skills and goals of a row whose wishes and goals are of one class. */
type KindPoints = {
  /** Kinds by the points of a column that gets nothing back. */
  readonly order: Order;
  /** Those points, by place in the order. */
  readonly oneWay: Uint8Array;
  /** The first place with so many points or more, from `-mostPoints` on; all are below 128, and `kindCount` is none. */
  readonly placeWith: Uint8Array;
  /** The most points that a column at a place can have, whatever comes back. */
  readonly most: Uint8Array;
  /** Points by place in the order, the kind of what comes back, and the class of the column's wishes and goals. */
  readonly bothWays: (place: number, back: Kind, asking: number) => number;
};

/**
 * The points that `points.ts` and `peer-points.ts` give, by kind, for a class of a row's wishes and goals. Its tables are
 * made when the first row of that class asks: in a small programme they cost more than all that is looked up in them.
 */
export const kindPoints = (weights: Weights, give: Giving): ((asking: number) => KindPoints) => {
  const made: KindPoints[] = [];
  return (asking) => (made[asking] ??= pointsOfClass(weights, give, asking));
};

const pointsOfClass = (weights: Weights, give: Giving, asking: number): KindPoints => {
  const skills = skillTable(weights.skills, give, wishesIn(asking));
  const goals = goalTable(weights.goals, give, goalsIn(asking));
  const points = (kind: Kind, back: Kind, columnAsking: number) =>
    (skills[skillPlace(wishesOf[kind] ?? 0, wishesOf[back] ?? 0, wishesIn(columnAsking))] ?? 0) +
    (goals[goalPlace(goalsOf[kind] ?? 0, goalsOf[back] ?? 0, columnAsking & 1)] ?? 0);
  const order = orderBy((kind) => points(kind, 0, 0));
  const oneWay = order.kinds.map((kind) => points(kind, 0, 0));
  return {
    order,
    oneWay,
    placeWith: Uint8Array.from({ length: 3 * mostPoints + 2 }, (_, at) => {
      const place = oneWay.findIndex((each) => each >= at - mostPoints);
      return place < 0 ? kindCount : place;
    }),
    most: order.kinds.map((kind) => points(kind, kindCount - 1, askingClasses - 1)),
    bothWays: (place, back, columnAsking) => points(order.kinds[place] ?? 0, back, columnAsking),
  };
};

const skillPlace = (given: number, back: number, wishes: number): number => (given << 7) | (back << 2) | wishes;

const skillTable = (weight: number, give: Giving, rowWishes: number): Uint8Array => {
  const table = new Uint8Array(32 * 128);
  const given = shares(rowWishes);
  for (let wishes = 0; wishes < 4; wishes++) {
    const back = shares(wishes);
    for (let one = 0; one < given.length; one++)
      for (let other = 0; other < back.length; other++)
        table[skillPlace(one, other, wishes)] = Math.round(weight * give.skills(given[one] ?? 0, back[other] ?? 0));
  }
  return table;
};

/** What each tuple of wishes counts for among so many wishes. */
const shares = (wishes: number): readonly number[] =>
  wishTuples.map(([best = 0, second = 0, third = 0]) => shareOfWishes(best, second, third, wishes));

const goalPlace = (given: number, back: number, many: number): number => (given << 4) | (back << 1) | many;

const goalTable = (weight: number, give: Giving, rowGoals: number): Uint8Array => {
  const table = new Uint8Array(8 * 16);
  for (const [given, [one = 0, two = 0]] of goalTuples.entries())
    for (const [back, [first = 0, second = 0]] of goalTuples.entries())
      for (let many = 0; many < 2; many++)
        table[goalPlace(given, back, many)] = Math.round(
          weight * give.goals(bestTwo(one, two, rowGoals), bestTwo(first, second, 1 + many)),
        );
  return table;
};
