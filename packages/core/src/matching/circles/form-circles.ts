import type { CircleSize, PersonId } from '../../model/index.ts';
import { mostPointsOf, pricesOf, type Prices } from './bound.ts';
import { even } from './even.ts';
import { morePoints, raisesWeaker, worthAPoint, type Wanted } from './exchange.ts';
import { gather } from './gather.ts';
import { mend } from './mend.ts';
import { pinnedTogether } from './pinned-together.ts';
import { copyOf, noSeats, seatsOf, totalOf, type Seats } from './seats.ts';
import { settle } from './settle.ts';
import { shake } from './shake.ts';
import { circleSizes } from './sizes.ts';
import { squeezeIn } from './squeeze-in.ts';
import { partsAPoint, type Judged } from './worth.ts';

/** Circles by their first people, each by place in the table; the most points that circles of these sizes could have. */
export type FormedCircles = Pick<Seats, 'pool' | 'table' | 'circles' | 'worth' | 'pinned'> & {
  readonly most: number;
  /** What the bound was counted with. */
  readonly prices: Prices;
};

/** Circles as they stand, and what their bound was counted with, if that is known. */
export type StandingCircles = {
  readonly circles: readonly (readonly PersonId[])[];
  readonly prices: Prices | null;
};

/** Tries of changing places at random for each person, and in all. */
const triesEach = 4_000;
const mostTries = 2_500_000;

/** Any number; the same one always shakes the same way. */
const seed = 20_261;

/**
 * Forms circles of about so many people: everybody has a seat where rules allow, then as many points as can be found.
 * Optimal circles are NP-hard, so they are searched (gathered one after another, shaken, settled until no two people
 * change places for the better) and come with a bound. `fairest`: of every two circles the weaker is as good as two
 * people changing places can make it. A circle below the floor is none. `total` is `everyone`: a circle counts for what
 * its people give each other on average, so that whoever is left out would only seem to make it better. Order does not
 * matter: people go by their ids.
 */
export const formCircles = (judged: Judged, wished: CircleSize): FormedCircles => {
  const seats = noSeats(judged);
  const starts = pinnedTogether(judged);
  for (const person of starts.flat()) seats.pinned[person] = 1;
  gather(seats, circleSizes(judged.table.peers.length, wished), starts);
  squeezeIn(seats);
  const wanted = wantedFor(judged);
  const first = settled(seats, wanted);
  const best = better(first, shaken(first, wanted), wanted);
  return formed(steady(aboveFloor(best), wished, wanted), null);
};

/**
 * Circles that stand, changed as little as what is decided asks for: who may not sit together any more is parted, who was
 * pinned is brought together, and who has no seat finds one, each by the change that costs least; then nobody changes
 * places for less than a point. As they stand where nothing asks for more.
 */
export const reformCircles = (judged: Judged, wished: CircleSize, standing: StandingCircles): FormedCircles => {
  const places = new Map(judged.table.peers.map(({ candidate }, at) => [candidate.person.id, at]));
  const seats = seatsOf(
    noSeats(judged),
    standing.circles.map((ids) => ids.flatMap((id) => places.get(id) ?? [])).filter((people) => people.length > 0),
    0,
  );
  mend(seats, pinnedTogether(judged), wished);
  return formed(steady(aboveFloor(seats), wished, worthAPoint(wantedFor(judged))), standing.prices);
};

const wantedFor = ({ pool }: Judged): Wanted => (pool.input.objective === 'fairest' ? raisesWeaker : morePoints);

const settled = (seats: Seats, wanted: Wanted): Seats => {
  const copy = copyOf(seats);
  settle(copy, morePoints);
  if (wanted === raisesWeaker) settle(copy, raisesWeaker);
  return copy;
};

const shaken = (seats: Seats, wanted: Wanted): Seats => {
  const copy = copyOf(seats);
  shake(copy, Math.min(mostTries, triesEach * seats.seat.length), seed);
  return settled(copy, wanted);
};

/** The second one only where it is better, so that equal ones are decided the same way every time. */
const better = (one: Seats, other: Seats, wanted: Wanted): Seats => {
  const [lowest, otherLowest] = [one, other].map(({ worth }) => Math.min(...worth));
  if (wanted === raisesWeaker && lowest !== otherLowest) return (otherLowest ?? 0) > (lowest ?? 0) ? other : one;
  return totalOf(other) > totalOf(one) ? other : one;
};

/** Without the circles below the floor, unless somebody is pinned there. */
const aboveFloor = (seats: Seats): Seats => {
  const least = (seats.pool.input.floor ?? 0) * partsAPoint;
  const kept = seats.circles.filter(
    (people, circle) => (seats.worth[circle] ?? 0) >= least || people.some((each) => seats.pinned[each] === 1),
  );
  return seatsOf(seats, kept, least);
};

/** Until nobody without a seat finds one, nobody moves to a smaller circle, and no two change places who want to. */
const steady = (seats: Seats, wished: number, wanted: Wanted): Seats => {
  do settle(seats, wanted);
  while (even(seats, wished, wanted) || squeezeIn(seats));
  return seats;
};

const formed = ({ pool, table, circles: seated, pinned, ...seats }: Seats, known: Prices | null): FormedCircles => {
  const circles = seated
    .map((people, at) => ({ people: people.toSorted((a, b) => a - b), worth: seats.worth[at] ?? 0 }))
    .sort((a, b) => (a.people[0] ?? 0) - (b.people[0] ?? 0));
  const sizes = circles.map(({ people }) => people.length);
  const prices = known ?? pricesOf(table, Math.max(1, Math.min(...sizes) - 1));
  return {
    pool,
    table,
    circles: circles.map(({ people }) => people),
    worth: circles.map(({ worth }) => worth),
    pinned,
    most: mostPointsOf(table, sizes, prices),
    prices,
  };
};
