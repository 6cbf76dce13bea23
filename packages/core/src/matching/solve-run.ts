import { checkInput } from './input/check.ts';
import { pairUp } from './pairing/pair-up.ts';
import { takePins } from './pairing/pins.ts';
import type { Solution } from './pairing/solve.ts';
import { tableOf, type Table } from './pairing/table.ts';
import { poolOf, type Pool } from './pool/pool.ts';
import type { MatchingInput, MatchingProgress } from './types.ts';

/** A run solved: everybody judged with everybody, the pins, and the best pairing around them. */
export type SolvedRun = {
  readonly pool: Pool;
  readonly table: Table;
  /** Cells of the table. */
  readonly pinned: readonly number[];
  readonly pinnedPoints: number;
  readonly solution: Solution;
};

/** Checks, judges and pairs. Throws `matching.invalid` with the field for what cannot be answered. */
export const solveRun = (input: MatchingInput, progress: MatchingProgress): SolvedRun => {
  checkInput(input);
  const pool = poolOf(input);
  const table = tableOf(pool, progress);
  const { pinned, pinnedPoints } = takePins(pool, table);
  progress('assigning', 0, table.mentees.length);
  const solution = pairUp(table, input);
  progress('assigning', table.mentees.length, table.mentees.length);
  return { pool, table, pinned, pinnedPoints, solution };
};
