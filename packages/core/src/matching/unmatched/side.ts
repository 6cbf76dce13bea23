import type { Role } from '../../model/index.ts';
import type { Entrant } from '../pool/entrant.ts';
import type { Pool } from '../pool/pool.ts';
import { blocked, type Table } from '../pairing/table.ts';

/** A run as somebody without a partner sees it: themselves, and everybody on the other side. */
export type Side = {
  readonly pool: Pool;
  readonly role: Role;
  readonly self: Entrant;
  readonly others: readonly Other[];
};

/** Points are null where a rule, or a decision, keeps the two apart. */
export type Other = { readonly entrant: Entrant; readonly points: number | null; readonly hasPlace: boolean };

/** Places left are counted after the run. */
export const menteeSide = (pool: Pool, table: Table, row: number, self: Entrant, placesLeft: Int32Array): Side => ({
  pool,
  role: 'mentee',
  self,
  others: table.mentors.map((entrant, column) => ({
    entrant,
    points: pointsAt(table, row, column),
    hasPlace: (placesLeft[column] ?? 0) > 0,
  })),
});

export const mentorSide = (pool: Pool, table: Table, column: number, self: Entrant, placesLeft: Int32Array): Side => ({
  pool,
  role: 'mentor',
  self,
  others: table.mentees.map((entrant, row) => ({
    entrant,
    points: pointsAt(table, row, column),
    hasPlace: (placesLeft[row] ?? 0) > 0,
  })),
});

const pointsAt = (table: Table, row: number, column: number): number | null => {
  const points = table.cells[row * table.mentors.length + column] ?? blocked;
  return points === blocked ? null : points;
};
