import type { PersonId } from '../../model/index.ts';
import type { FormedCircles } from '../circles/form-circles.ts';
import { bestElsewhere } from '../circles/mend.ts';
import { noSeats, seatsOf, type Seats } from '../circles/seats.ts';
import { sharesOf } from '../circles/shares.ts';
import { pointsOfTwo } from '../circles/table.ts';
import { partsAPoint } from '../circles/worth.ts';
import type { LiveRun } from '../live/live-run.ts';
import type { Two } from '../types.ts';
import { withForbid, withPin } from './decided.ts';
import type { Change } from './difference.ts';
import { changeWith } from './explain-pair.ts';
import { possible } from './possible.ts';

/** Another circle for somebody: the best one move away, which is not always the best there is. */
export type Elsewhere = {
  /** Who would sit there with them. */
  readonly others: readonly PersonId[];
  /** Who would take their seat; null where they would go without an exchange. */
  readonly instead: PersonId | null;
  /** What all circles together would have more; negative when it costs. */
  readonly points: number;
};

export type CircleExplanation = {
  readonly points: number;
  /** By id. What they bring adds up to the points of the circle exactly (see `sharesOf`). */
  readonly people: readonly {
    readonly personId: PersonId;
    readonly brings: number;
    /** Null where rules or pins leave no other circle. */
    readonly elsewhere: Elsewhere | null;
  }[];
};

/** Explains the circle that somebody of a run sits in; null where they sit in none. O(people) looks at a circle for each. */
export const explainCircle = ({ outcome }: LiveRun, personId: PersonId): CircleExplanation | null => {
  const formed = outcome.circles;
  const circle = formed?.circles.findIndex((people) => people.some((at) => idIn(formed, at) === personId)) ?? -1;
  const people = formed?.circles[circle];
  if (formed === null || people === undefined) return null;
  const seats = seatsIn(formed);
  const points = pointsIn(formed.worth[circle]);
  const brings = sharesOf(formed, people, points);
  return {
    points,
    people: people.map((at, place) => ({
      personId: idIn(formed, at),
      brings: brings[place] ?? 0,
      elsewhere: elsewhere(seats, at, outcome.pool.input.circleSize ?? people.length),
    })),
  };
};

/** Two people of a run where peers meet in circles. */
export type Together = {
  /** Whether they sit in one circle, and how many points it has; else what they would have for each other. */
  readonly isTogether: boolean;
  readonly points: number;
  /** What changes when they sit together, or no longer do; null where a rule or a pin says no. */
  readonly otherwise: Change | null;
};

/** What it would change to bring two people into one circle, or to part them. Searched, with the bound of the change. */
export const explainTogether = (live: LiveRun, two: Two): Together => {
  const { circles: formed, pool } = live.outcome;
  const places = two.map((id) => formed?.table.peers.findIndex(({ candidate }) => candidate.person.id === id) ?? -1);
  const circle = formed?.circles.findIndex((people) => places.every((at) => people.includes(at))) ?? -1;
  const isTogether = circle >= 0;
  const [one = -1, other = -1] = places;
  const apart = formed === null || places.includes(-1) ? 0 : pointsOfTwo(formed.table, one, other);
  return {
    isTogether,
    points: isTogether ? pointsIn(formed?.worth[circle]) : apart,
    otherwise: possible(() => changeWith(live, isTogether ? withForbid(pool.input, two) : withPin(pool.input, two))),
  };
};

const elsewhere = (seats: Seats, at: number, wished: number): Elsewhere | null => {
  const from = seats.seat[at] ?? -1;
  const move = bestElsewhere(seats, at, from, wished);
  const to = move?.circles.find(([, people]) => people.includes(at));
  if (move === null || to === undefined) return null;
  const left = move.circles.find(([circle]) => circle === from)?.[1] ?? [];
  const instead = left.find((person) => seats.seat[person] !== from);
  const points = move.circles.reduce(
    (sum, [circle], place) => sum + pointsIn(move.worth[place]) - pointsIn(seats.worth[circle]),
    0,
  );
  return {
    others: to[1].filter((person) => person !== at).map((person) => idIn(seats, person)),
    instead: instead === undefined ? null : idIn(seats, instead),
    points,
  };
};

const seatsIn = (formed: FormedCircles): Seats =>
  seatsOf({ ...noSeats(formed), pinned: formed.pinned }, formed.circles, 0);

const idIn = ({ table }: Pick<FormedCircles, 'table'>, at: number): PersonId => {
  const entrant = table.peers[at];
  if (entrant === undefined) throw new Error('A circle is of people of its table.');
  return entrant.candidate.person.id;
};

const pointsIn = (parts = 0): number => Math.floor(parts / partsAPoint);
