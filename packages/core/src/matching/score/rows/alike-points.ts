import type { Pool } from '../../pool/pool.ts';
import { apart } from './classes.ts';
import { likenessesOf } from './likeness.ts';
import { blocked, hopeless, type Adds, type Sides } from './sides.ts';

type Alike = {
  /** The most points a row has with any column. */
  readonly most: (row: number) => number;
  readonly add: Adds;
};

/** Points for what depends on few answers, and the rules that do: four lookups a column. */
export const alikePoints = (pool: Pool, sides: Sides): Alike => {
  const likenesses = likenessesOf(pool, sides);
  const [zoneOf = none, placeOf = none, styleOf = none, yearsOf = none] = likenesses.map(
    ({ classes }) => classes.ofColumns,
  );
  const most = (row: number) => likenesses.reduce((all, { pointsOf }) => all + pointsOf(row).most, 0);
  const add: Adds = (row, least, { points, columns: left, count: before }) => {
    const [zones = noPoints, places = noPoints, styles = noPoints, years = noPoints] = likenesses.map(
      ({ pointsOf }) => pointsOf(row).points,
    );
    let count = 0;
    for (let at = 0; at < before; at++) {
      const column = left[at] ?? 0;
      const all =
        (points[column] ?? 0) +
        (zones[zoneOf[column] ?? 0] ?? 0) +
        (places[placeOf[column] ?? 0] ?? 0) +
        (styles[styleOf[column] ?? 0] ?? 0) +
        (years[yearsOf[column] ?? 0] ?? 0);
      const tooFew = (all - least) >> 31;
      points[column] = all >= apart ? blocked : (all & ~tooFew) | (hopeless & tooFew);
      left[count] = column;
      count += 1 + tooFew;
    }
    return count;
  };
  return { most, add };
};

const none = new Int32Array(0);
const noPoints = new Int16Array(0);
