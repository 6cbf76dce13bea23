import type { CircleSize } from '../../model/index.ts';
import { mostPointsOf } from './bound.ts';
import { morePoints, raisesWeaker } from './exchange.ts';
import { gather } from './gather.ts';
import { pinnedTogether } from './pinned-together.ts';
import { copyOf, noSeats, totalOf, type Seats } from './seats.ts';
import { settle } from './settle.ts';
import { shake } from './shake.ts';
import { circleSizes } from './sizes.ts';
import { squeezeIn } from './squeeze-in.ts';
import { partsAPoint, type Judged } from './worth.ts';

/** Circles by their first people, each by place in the table; the most points that circles of these sizes could have. */
export type FormedCircles = Pick<Seats, 'table' | 'circles' | 'pinned'> & { readonly most: number };

/** Tries of changing places at random for each person, and in all. */
const triesEach = 4_000;
const mostTries = 1_000_000;

/** Any number; the same one always shakes the same way. */
const seed = 20_261;

/**
 * Forms circles of about so many people: everybody has a seat where rules allow, then as many points as can be found.
 * Optimal circles are NP-hard, so they are searched (gathered one after another, shaken, settled until no two people
 * change places for the better) and come with a bound. `fairest`: of every two circles the weaker is as good as two
 * people changing places can make it. A circle below the floor is none. Order does not matter: people go by their ids.
 */
export const formCircles = (judged: Judged, wished: CircleSize): FormedCircles => {
  const { objective = 'everyone', floor = 0 } = judged.pool.input;
  const seats = noSeats(judged);
  const starts = pinnedTogether(judged);
  for (const person of starts.flat()) seats.pinned[person] = 1;
  gather(seats, circleSizes(judged.table.peers.length, wished), starts);
  squeezeIn(seats);
  const best = better(settled(seats, objective), shaken(seats, objective), objective);
  const kept = best.circles.filter(
    (people, circle) =>
      (best.worth[circle] ?? 0) >= floor * partsAPoint || people.some((each) => seats.pinned[each] === 1),
  );
  const circles = kept.map((people) => people.toSorted((a, b) => a - b)).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
  const most = mostPointsOf(
    judged.table,
    circles.map((people) => people.length),
  );
  return { table: judged.table, circles, pinned: seats.pinned, most: Math.floor(most + 1e-6) };
};

type Objective = 'everyone' | 'total' | 'fairest';

const settled = (seats: Seats, objective: Objective): Seats => {
  const copy = copyOf(seats);
  settle(copy, morePoints);
  if (objective === 'fairest') settle(copy, raisesWeaker);
  return copy;
};

const shaken = (seats: Seats, objective: Objective): Seats => {
  const copy = copyOf(seats);
  shake(copy, Math.min(mostTries, triesEach * seats.seat.length), seed);
  return settled(copy, objective);
};

/** The second one only where it is better, so that equal ones are decided the same way every time. */
const better = (one: Seats, other: Seats, objective: Objective): Seats => {
  const [lowest, otherLowest] = [one, other].map(({ worth }) => Math.min(...worth));
  if (objective === 'fairest' && lowest !== otherLowest) return (otherLowest ?? 0) > (lowest ?? 0) ? other : one;
  return totalOf(other) > totalOf(one) ? other : one;
};
