import type { Entrant } from '../../pool/entrant.ts';
import type { Pool } from '../../pool/pool.ts';
import { firstBlock } from '../../rules/blocking.ts';
import { peerPoints } from '../peer-points.ts';
import { pairPoints } from '../points.ts';
import { exceptionsOf } from './exceptions.ts';
import { distancePoints } from './likeness.ts';
import { blocked, type Sides } from './sides.ts';

/** Points by column. */
export type Points = ReadonlyMap<number, number>;

/** What two people have with each other and nobody else has. */
export type Alone = {
  /** Columns that a rule or wish of the row names, or that name the row, and their points but for time, or `blocked`. */
  readonly named: (row: number) => Points;
  /** Columns with managers in common, and what that takes off their points: of the same team, more than anybody has. */
  readonly takenOff: (row: number) => Points;
};

export const aloneOf = (pool: Pool, { kind, rows, columns }: Sides): Alone => {
  const { weights, rules } = pool.input;
  const exceptions = exceptionsOf(pool, rows, columns);
  const pointsOf = kind === 'peers' ? peerPoints : pairPoints;
  const each = (
    at: number,
    some: ArrayLike<number> & Iterable<number>,
    valueOf: (row: Entrant, column: Entrant) => number,
  ): Points => {
    const row = rows[at];
    if (some.length === 0 || row === undefined) return nothing;
    const found = new Map<number, number>();
    for (const column of some) {
      const other = columns[column];
      if (other !== undefined) found.set(column, valueOf(row, other));
    }
    return found;
  };
  const pointsAlone = (row: Entrant, column: Entrant): number =>
    firstBlock(pool, row, column, null) === undefined ? pointsOf(pool, column, row, null) : blocked;
  const lessOf = (row: Entrant, column: Entrant): number => {
    if (!rules.sameTeam && row.team >= 0 && row.team === column.team) return blocked;
    return distancePoints(pool, row, column, true) - distancePoints(pool, row, column, false);
  };
  const looksAtManagers = weights.distance > 0 || !rules.sameTeam;
  return {
    named: (at) => each(at, exceptions.named(at), pointsAlone),
    takenOff: (at) => (looksAtManagers ? each(at, exceptions.sharedManagers(at), lessOf) : nothing),
  };
};

const nothing: Points = new Map();
