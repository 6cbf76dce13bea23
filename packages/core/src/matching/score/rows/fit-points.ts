import type { Pool } from '../../pool/pool.ts';
import { usualWeakerShare } from '../two-way.ts';
import { givenBy } from './given.ts';
import { bandSearch } from './in-band.ts';
import { askingClass, giving, kindPoints } from './kind-points.ts';
import { kindCount } from './kinds.ts';
import type { Left } from './left.ts';
import { returnedTo } from './returned.ts';
import type { Sides } from './sides.ts';

/** Points for skills and goals of the columns of one row, which `begin` says. */
export type FitPoints = {
  readonly begin: (row: number) => void;
  /** Rows in the order in which they are counted fastest: those who ask for much the same follow each other. */
  readonly inTurn: () => readonly number[];
  /** Columns from one place to below another in the order of what they give, and their points. */
  readonly find: (from: number, to: number, left: Left) => void;
  /** Of columns that get something back, so that they may have more points than their place says: those below it that may have `least`. */
  readonly findReturned: (below: number, least: number, left: Left) => void;
  /** The lowest place with so many points, when nothing comes back. */
  readonly placeOf: (points: number) => number;
  /** About the place from which there are so many columns. */
  readonly placeWith: (columns: number) => number;
};

/** One column in so many is looked at to find out how many there are of a kind. */
const sample = 16;

export const fitPoints = (pool: Pool, { kind, rows, columns }: Sides): FitPoints => {
  const { weights, weakerShare = usualWeakerShare } = pool.input;
  const isPeers = kind === 'peers';
  const [skills, goals] = [weights.skills > 0, weights.goals > 0];
  const { places: given, asks, count: countGiven } = givenBy(rows, columns, { skills, goals });
  const { kinds: back, some, count: countReturned } = returnedTo(rows, columns, { skills, goals: isPeers && goals });
  const ofClass = kindPoints(weights, isPeers ? giving.peers(weakerShare) : giving.mentoring());
  const asking = (entrants: Sides['rows']) =>
    Uint8Array.from(entrants, (each) => askingClass(each.wants.length, each.goals.length));
  const [askingOfRows, askingOfColumns] = [asking(rows), asking(columns)];
  const search = bandSearch(given);
  let current: ReturnType<typeof ofClass> | undefined;
  const addPoints = ({ columns: found, points, count: size }: Left): void => {
    if (current === undefined) return;
    const { oneWay, bothWays } = current;
    for (let at = 0; at < size; at++) {
      const column = found[at] ?? 0;
      const [place, kindBack] = [given[column] ?? 0, back[column] ?? 0];
      points[at] = kindBack === 0 ? (oneWay[place] ?? 0) : bothWays(place, kindBack, askingOfColumns[column] ?? 0);
    }
  };
  return {
    begin: (at) => {
      const row = rows[at];
      if (row === undefined) throw new RangeError(`There is no row ${at}.`);
      current = ofClass(askingOfRows[at] ?? 0);
      countGiven(at, current.order);
      countReturned(row);
    },
    inTurn: () =>
      [...rows.keys()].sort((a, b) => (askingOfRows[a] ?? 0) - (askingOfRows[b] ?? 0) || compare(asks(a), asks(b))),
    find: (from, to, left) => {
      left.count = search(from, to, left.columns);
      // The last word may reach beyond the last column.
      while (left.count > 0 && (left.columns[left.count - 1] ?? 0) >= columns.length) left.count--;
      addPoints(left);
    },
    findReturned: (below, least, left) => {
      left.count = 0;
      for (let at = 0; at < some.count; at++) {
        const column = some.columns[at] ?? 0;
        const place = given[column] ?? 0;
        if (place < below && (current?.most[place] ?? 0) >= least) left.columns[left.count++] = column;
      }
      addPoints(left);
    },
    placeOf: (points) => {
      const place = current?.oneWay.findIndex((each) => each >= points) ?? 0;
      return place < 0 ? kindCount : place;
    },
    placeWith: (wanted) => placeWith(given, wanted),
  };
};

/** By the first number that differs; of two that begin alike, the shorter first. */
const compare = (one: readonly number[], other: readonly number[]): number => {
  const at = one.findIndex((each, place) => each !== other[place]);
  return at < 0 ? one.length - other.length : (one[at] ?? 0) - (other[at] ?? -Infinity);
};

/** The highest place from which there are so many columns, as far as a sample says. */
const placeWith = (places: Uint8Array, wanted: number): number => {
  const howMany = new Int32Array(kindCount);
  for (let column = 0; column < places.length; column += sample) {
    const place = places[column] ?? 0;
    howMany[place] = (howMany[place] ?? 0) + sample;
  }
  let place = kindCount - 1;
  for (let found = howMany[place] ?? 0; place > 0 && found < wanted; found += howMany[place] ?? 0) place--;
  return place;
};
