import type { Entrant } from '../../pool/entrant.ts';
import { hoursAWeek, sharedCells, wordsWithTime } from '../../pool/free-cells.ts';
import type { Pool } from '../../pool/pool.ts';
import { timeValue } from '../time.ts';
import { blocked, type Sides } from './sides.ts';

/**
 * Points for time of a row and a column, or `blocked` where two share too little of it. Only the words in which a row
 * has time are looked at, and no more of them than matter; they are found once a row. The columns' words stand side by side:
 * fetched person by person, most of the time would go to waiting for memory.
 */
export const timePoints = (pool: Pool, { rows, columns }: Sides): ((row: number, column: number) => number) => {
  const { words: ofColumns, size, isKnown } = packed(columns);
  const byCells = pointsByCells(pool, 32 * size);
  const most = byCells.at(-1) ?? 0;
  const enough = byCells.indexOf(most);
  let timed = -1;
  let free: Uint32Array | null = null;
  let words = new Int32Array(0);
  return (row, column) => {
    if (row !== timed) {
      [timed, free] = [row, rows[row]?.free ?? null];
      words = free === null ? words : wordsWithTime(free);
    }
    if (free === null || isKnown[column] !== 1) return 0;
    return byCells[sharedCells(free, ofColumns, words, column * size, enough)] ?? most;
  };
};

/** Points for time by the number of cells two share, or `blocked`; more cells never have fewer points, nor are they blocked. */
const pointsByCells = ({ input: { rules, weights, window } }: Pool, cells: number): Uint8Array =>
  Uint8Array.from({ length: cells + 1 }, (_, count) => {
    const hours = hoursAWeek(count, window);
    return hours < rules.sharedHours ? blocked : Math.round(weights.time * timeValue(hours));
  });

/** Free cells of all columns, `size` words each, and whose calendars are known. */
const packed = (columns: readonly Entrant[]) => {
  const size = columns.reduce((most, { free }) => Math.max(most, free?.length ?? 0), 0);
  const words = new Uint32Array(size * columns.length);
  for (const [column, { free }] of columns.entries()) if (free !== null) words.set(free, column * size);
  return { words, size, isKnown: Uint8Array.from(columns, ({ free }) => Number(free !== null)) };
};
