import { lastAmong } from '../pairing/table.ts';
import { worthOf, type Judged } from './worth.ts';

/** Who sits where. People are named by their places in the table. */
export type Seats = Judged & {
  readonly circles: (readonly number[])[];
  /** What each circle is worth, parts. */
  readonly worth: number[];
  /** Circle of each person; -1 for who sits in none. */
  readonly seat: Int32Array;
  /** 1 for who comes last: whose profile says nothing. */
  readonly last: Uint8Array;
  /** 1 for who is pinned to others and stays with them. */
  readonly pinned: Uint8Array;
  /** No circle is made that is worth less, parts; one that is worth less already may get better. */
  readonly least: number;
};

export const noSeats = (judged: Judged, least = 0): Seats => {
  const size = judged.table.peers.length;
  return {
    ...judged,
    circles: [],
    worth: [],
    seat: new Int32Array(size).fill(-1),
    last: lastAmong(judged.table.peers),
    pinned: new Uint8Array(size),
    least,
  };
};

/** Seats of some circles only; nobody else has one. */
export const seatsOf = (seats: Seats, circles: readonly (readonly number[])[], least: number): Seats => {
  const fresh: Seats = { ...noSeats(seats, least), pinned: seats.pinned };
  for (const people of circles) sit(fresh, people);
  return fresh;
};

/** A second table plan that can be changed without changing the first. */
export const copyOf = (seats: Seats): Seats => ({
  ...seats,
  circles: [...seats.circles],
  worth: [...seats.worth],
  seat: seats.seat.slice(),
});

/** Seats these people as a circle, in the place of one that stands or in a new one; nothing is worth one that breaks a rule. */
export const sit = (seats: Seats, people: readonly number[], circle = seats.circles.length): void => {
  for (const person of seats.circles[circle] ?? []) if (seats.seat[person] === circle) seats.seat[person] = -1;
  for (const person of people) seats.seat[person] = circle;
  seats.circles[circle] = people;
  seats.worth[circle] = worthOf(seats, people) ?? 0;
};

export const isFree = ({ seat }: Seats, person: number): boolean => (seat[person] ?? -1) < 0;

export const totalOf = ({ worth }: Seats): number => worth.reduce((sum, each) => sum + each, 0);
