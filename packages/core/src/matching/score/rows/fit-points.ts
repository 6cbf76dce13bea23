import type { Pool } from '../../pool/pool.ts';
import { usualWeakerShare } from '../two-way.ts';
import { apart } from './classes.ts';
import { givenBy } from './given.ts';
import { bandSearch } from './in-band.ts';
import { askingClass, giving, kindPoints } from './kind-points.ts';
import { mostPoints, type Left } from './left.ts';
import { returnedTo } from './returned.ts';
import type { Sides } from './sides.ts';
import type { Stretches } from './stretches.ts';

/** Points of the columns of one row, which `begin` says, for skills and goals and for what stretches are alike in. */
export type FitPoints = {
  readonly begin: (row: number) => void;
  /** Rows in the order in which they are counted fastest: those who ask for much the same follow each other. */
  readonly inTurn: () => readonly number[];
  /** All columns, those apart among them. */
  readonly findAll: (left: Left) => void;
  /** Columns with at least so many points, and with fewer than so many, when nothing comes back. */
  readonly find: (least: number, below: number, left: Left) => void;
  /** Columns that `find` leaves out below some points although with what comes back they may have `least`. */
  readonly findReturned: (below: number, least: number, left: Left) => void;
  /** About how many points so many columns have, when nothing comes back. */
  readonly pointsWith: (columns: number) => number;
};

/** More points than any column has with its stretch. */
export const beyondAll = 2 * mostPoints + 1;
/** One spot in so many is looked at to find out how many columns there are with some points. */
const sample = 32;

export const fitPoints = (pool: Pool, { kind, rows, columns }: Sides, stretches: Stretches): FitPoints => {
  const { weights, weakerShare = usualWeakerShare } = pool.input;
  const { columnAt, spotOf, ofWord } = stretches;
  const [skills, goals] = [weights.skills > 0, weights.goals > 0];
  const { places: given, asks, count } = givenBy(rows, columns, stretches, { skills, goals });
  const returned = returnedTo(rows, columns, { skills, goals: kind === 'peers' && goals });
  const { kinds: back, some } = returned;
  const ofClass = kindPoints(weights, kind === 'peers' ? giving.peers(weakerShare) : giving.mentoring());
  const [askingOfRows, askingOfColumns] = [askingOf(rows), askingOf(columns)];
  const search = bandSearch(given, stretches);
  let current = ofClass(0);
  let alike: Int16Array = new Int16Array(0);
  const alikeAt = (spot: number): number => alike[ofWord[spot >> 2] ?? 0] ?? 0;

  /** From spots to columns and their points; spots of nobody are left out. */
  const addPoints = (left: Left): void => {
    const { columns: found, points } = left;
    const { oneWay, bothWays } = current;
    let kept = 0;
    for (let at = 0; at < left.count; at++) {
      const spot = found[at] ?? 0;
      const column = columnAt[spot] ?? 0;
      const [place, kindBack] = [given[spot] ?? 0, back[column] ?? 0];
      const fit = kindBack === 0 ? (oneWay[place] ?? 0) : bothWays(place, kindBack, askingOfColumns[column] ?? 0);
      found[kept] = column;
      points[kept] = alikeAt(spot) + fit;
      kept += 1 + (column >> 31);
    }
    left.count = kept;
  };
  return {
    begin: (at) => {
      const row = rows[at];
      if (row === undefined) throw new RangeError(`There is no row ${at}.`);
      current = ofClass(askingOfRows[at] ?? 0);
      count(at, current.order);
      returned.count(row);
      alike = stretches.pointsOf(at);
    },
    inTurn: () => inTurn(askingOfRows, asks),
    findAll: (left) => {
      left.count = given.length;
      for (let spot = 0; spot < given.length; spot++) left.columns[spot] = spot;
      addPoints(left);
    },
    find: (least, below, left) => {
      left.count = search(alike, current.placeWith, { least, below }, left.columns);
      addPoints(left);
    },
    findReturned: (below, least, left) => {
      left.count = 0;
      for (let at = 0; at < some.count; at++) {
        const spot = spotOf[some.columns[at] ?? 0] ?? 0;
        const [place, more] = [given[spot] ?? 0, alikeAt(spot)];
        if (more >= apart || place >= (current.placeWith[mostPoints + below - more] ?? 0)) continue;
        if ((current.most[place] ?? 0) + more >= least) left.columns[left.count++] = spot;
      }
      addPoints(left);
    },
    pointsWith: (wanted) => sampled(given, (spot, place) => alikeAt(spot) + (current.oneWay[place] ?? 0), wanted),
  };
};

const askingOf = (entrants: Sides['rows']): Uint8Array =>
  Uint8Array.from(entrants, (each) => askingClass(each.wants.length, each.goals.length));

/** About how many points so many spots have, as far as a sample says. */
const sampled = (given: Uint8Array, pointsAt: (spot: number, place: number) => number, wanted: number): number => {
  const howMany = new Int32Array(beyondAll);
  for (let spot = 0; spot < given.length; spot += sample) {
    const points = pointsAt(spot, given[spot] ?? 0);
    if (points < apart) howMany[points] = (howMany[points] ?? 0) + sample;
  }
  let points = beyondAll - 1;
  for (let found = howMany[points] ?? 0; points > 0 && found < wanted; found += howMany[points] ?? 0) points--;
  return points;
};

const inTurn = (asking: Uint8Array, asks: (row: number) => readonly number[]): readonly number[] =>
  [...asking.keys()].sort((a, b) => (asking[a] ?? 0) - (asking[b] ?? 0) || compare(asks(a), asks(b)));

/** By the first number that differs; of two that begin alike, the shorter first. */
const compare = (one: readonly number[], other: readonly number[]): number => {
  const at = one.findIndex((each, place) => each !== other[place]);
  return at < 0 ? one.length - other.length : (one[at] ?? 0) - (other[at] ?? -Infinity);
};
