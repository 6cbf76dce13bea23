import { sit, type Seats } from './seats.ts';
import { grown } from './gather.ts';
import { leastInCircle, mostInCircle } from './sizes.ts';
import { worthOf } from './worth.ts';

/** Circles as they would be, by their numbers, and how many parts more they would be worth. */
type Move = {
  readonly circles: readonly (readonly [number, readonly number[]])[];
  /** What they would be worth, in that order. */
  readonly worth: readonly number[];
  readonly gain: number;
};

/**
 * Makes circles of what was left of them by decisions: brings together who is pinned, then parts who may not sit together
 * and fills up who are too few, each by the one change that costs least. Who finds no place this way has no seat.
 */
export const mend = (seats: Seats, pinned: readonly (readonly number[])[], wished: number): void => {
  for (const person of pinned.flat()) seats.pinned[person] = 1;
  for (const group of pinned) bringTogether(seats, group, wished);
  for (let circle = 0; circle < seats.circles.length; circle++) repair(seats, circle, wished);
  drop(seats);
};

const bringTogether = (seats: Seats, group: readonly number[], wished: number): void => {
  const most = (circle: number) => group.filter((person) => seats.seat[person] === circle).length;
  const circles = [...new Set(group.map((person) => seats.seat[person] ?? -1))].filter((circle) => circle >= 0);
  // Most of them stay where they are; of two the one comes for whom it costs less.
  const staying = circles.filter((circle) => circles.every((other) => most(other) <= most(circle)));
  const ways = staying.map((circle) => comingTo(seats, circle, group, wished)).filter((way) => way !== null);
  const [best] = ways.sort((a, b) => b.gain - a.gain);
  if (best !== undefined) make(seats, best);
  else gatherAround(seats, group, wished);
};

/** Those of a group who sit elsewhere come to a circle, one after another; null where rules do not let them. */
const comingTo = (seats: Seats, circle: number, group: readonly number[], wished: number): Move | null => {
  const trial = { ...seats, circles: [...seats.circles], worth: [...seats.worth], seat: seats.seat.slice() };
  const before = sum(trial.worth);
  const most = Math.max(wished + 1, group.length);
  for (const person of group) {
    if (trial.seat[person] === circle) continue;
    const move = bestOf(joins(trial, person, circle, most), swaps(trial, person, circle, group));
    if (move === null) return null;
    make(trial, move);
  }
  const changed = trial.circles.flatMap((people, at) => (people === seats.circles[at] ? [] : [[at, people] as const]));
  const worth = changed.map(([at]) => trial.worth[at] ?? 0);
  return { circles: changed, worth, gain: sum(trial.worth) - before };
};

/** A circle of these around nobody who sat with them before. */
const gatherAround = (seats: Seats, group: readonly number[], wished: number): void => {
  for (const circle of new Set(group.map((person) => seats.seat[person] ?? -1)))
    if (circle >= 0)
      sit(
        seats,
        (seats.circles[circle] ?? []).filter((person) => !group.includes(person)),
        circle,
      );
  sit(seats, grown(seats, group, Math.max(leastInCircle, wished, group.length)));
};

/** Parts who may not sit together, and fills up a circle that is too small. */
const repair = (seats: Seats, circle: number, wished: number): void => {
  for (;;) {
    const people = seats.circles[circle] ?? [];
    if (people.length === 0 || isCircle(seats, people)) return;
    const move =
      people.length < leastInCircle
        ? bestOf(fetching(seats, circle))
        : bestOf(...people.map((person) => leaving(seats, person, circle, wished)));
    if (move !== null) {
      make(seats, move);
      continue;
    }
    // No one change mends it: the one goes who is in the way of most.
    sit(seats, people.length <= leastInCircle ? [] : withoutOne(seats, people), circle);
  }
};

const isCircle = (seats: Seats, people: readonly number[]): boolean =>
  people.length >= leastInCircle && people.length <= mostInCircle && worthOf(seats, people) !== null;

const withoutOne = (seats: Seats, people: readonly number[]): readonly number[] => {
  const ways = people
    .filter((person) => seats.pinned[person] !== 1)
    .map((person) => people.filter((each) => each !== person))
    .map((left) => ({ left, apart: apartIn(seats, left), worth: worthOf(seats, left) ?? -1 }));
  return ways.sort((a, b) => a.apart - b.apart || b.worth - a.worth)[0]?.left ?? [];
};

/** How many twos of these may not sit together. */
const apartIn = (seats: Seats, people: readonly number[]): number =>
  people.flatMap((one, at) => people.slice(at + 1).filter((other) => worthOf(seats, [one, other]) === null)).length;

/** Somebody leaves a circle that is then one: in exchange for anybody, or for a circle with room. */
function* leaving(seats: Seats, person: number, circle: number, wished: number): Generator<Move> {
  if (seats.pinned[person] === 1) return;
  for (let other = 0; other < seats.circles.length; other++) {
    if (other === circle) continue;
    yield* swaps(seats, person, other, []);
    yield* joins(seats, person, other, wished + 1);
  }
}

/** Somebody without a seat, or from a circle that is large enough without them, joins one that is too small. */
function* fetching(seats: Seats, circle: number): Generator<Move> {
  for (let person = 0; person < seats.seat.length; person++)
    if (seats.pinned[person] !== 1) yield* joins(seats, person, circle, leastInCircle);
}

/** Somebody comes to a circle with room, up to so many, and leaves one that stays a circle. */
function* joins(seats: Seats, person: number, circle: number, most: number): Generator<Move> {
  const people = seats.circles[circle] ?? [];
  if (people.length >= Math.min(mostInCircle, most)) return;
  const from = seats.seat[person] ?? -1;
  if (from === circle) return;
  yield* moved(seats, [
    [circle, [...people, person]],
    ...(from < 0 ? [] : [[from, (seats.circles[from] ?? []).filter((each) => each !== person)] as const]),
  ]);
}

/** Somebody changes places with one of a circle; who gives up a seat for somebody without one has none. */
function* swaps(seats: Seats, person: number, circle: number, group: readonly number[]): Generator<Move> {
  const people = seats.circles[circle] ?? [];
  const from = seats.seat[person] ?? -1;
  for (const other of people) {
    if (seats.pinned[other] === 1 || group.includes(other)) continue;
    const here = people.map((each) => (each === other ? person : each));
    const there = (seats.circles[from] ?? []).map((each) => (each === person ? other : each));
    yield* moved(seats, [[circle, here], ...(from < 0 ? [] : [[from, there] as const])]);
  }
}

/** The move to these circles, if all of them are some. */
function* moved(seats: Seats, circles: Move['circles']): Generator<Move> {
  const worth: number[] = [];
  for (const [, people] of circles) {
    const parts = people.length < leastInCircle ? null : worthOf(seats, people);
    if (parts === null) return;
    worth.push(parts);
  }
  yield { circles, worth, gain: sum(worth) - sum(circles.map(([circle]) => seats.worth[circle] ?? 0)) };
}

/** The move to another circle that costs somebody's circle and that one least; null where rules or pins leave none. */
export const bestElsewhere = (seats: Seats, person: number, circle: number, wished: number): Move | null =>
  bestOf(leaving(seats, person, circle, wished));

const bestOf = (...moves: readonly Iterable<Move>[]): Move | null => {
  let best: Move | null = null;
  for (const some of moves) for (const move of some) if (move.gain > (best?.gain ?? -Infinity)) best = move;
  return best;
};

const make = (seats: Seats, { circles }: Move): void => {
  for (const [circle, people] of circles) sit(seats, people, circle);
};

/** Takes what is no circle away. */
const drop = (seats: Seats): void => {
  const kept = seats.circles.filter((people) => isCircle(seats, people));
  seats.circles.splice(0);
  seats.worth.splice(0);
  seats.seat.fill(-1);
  for (const people of kept) sit(seats, people);
};

const sum = (all: readonly number[]): number => all.reduce((total, each) => total + each, 0);
