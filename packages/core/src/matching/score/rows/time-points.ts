import type { Entrant } from '../../pool/entrant.ts';
import { hoursAWeek, sharedCells, wordsWithTime } from '../../pool/free-cells.ts';
import type { Pool } from '../../pool/pool.ts';
import { timeValue } from '../time.ts';
import { blocked, type Sides } from './sides.ts';

/** Points for time of a row and its columns, or `blocked` where two share too little of it. */
export type TimePoints = {
  readonly of: (row: number, column: number) => number;
  /** Adds them to the points of all columns, but of those that are `blocked` already. */
  readonly addAll: (row: number, points: Uint8Array) => void;
  /** The most that anybody in the zone of one has with anybody in the zone of the other. */
  readonly most: (row: Entrant, column: Entrant) => number;
  /** How much less than that most a row and a column have, or `blocked`. */
  readonly lacking: (row: number, column: number) => number;
};

/**
 * Only the words in which a row has time are looked at, and no more of them than matter; they are found once a row. The
 * columns' words stand side by side: fetched person by person, most of the time would go to waiting for memory.
 */
export const timePoints = (pool: Pool, { rows, columns }: Sides): TimePoints => {
  const { words: ofColumns, size, isKnown } = packed(columns);
  const byCells = pointsByCells(pool, 32 * size);
  const most = byCells.at(-1) ?? 0;
  const enough = byCells.indexOf(most);
  const shared = (one: Uint32Array, words: Int32Array, other: Uint32Array, from: number): number =>
    byCells[sharedCells(one, other, words, from, enough)] ?? most;

  const zones = pool.clockGaps.length;
  const columnsIn = freeInZones(columns, zones, size);
  const mostOf = freeInZones(rows, zones, size).map((one) =>
    Uint8Array.from(columnsIn, (other) => shared(one, wordsWithTime(one), other, 0)),
  );
  const zoneOf = Int16Array.from(columns, ({ zone }) => zone);

  let current = -1;
  let free: Uint32Array | null = null;
  let words = new Int32Array(0);
  let mostHere = new Uint8Array(0);
  const begin = (row: number): void => {
    current = row;
    const entrant = rows[row];
    free = entrant?.free ?? null;
    words = free === null ? words : wordsWithTime(free);
    mostHere = mostOf[entrant?.zone ?? -1] ?? mostHere;
  };
  const of = (row: number, column: number): number => {
    if (row !== current) begin(row);
    return free === null || isKnown[column] !== 1 ? 0 : shared(free, words, ofColumns, column * size);
  };
  return {
    of,
    addAll: (row, points) => {
      begin(row);
      if (free === null) return;
      for (let column = 0; column < points.length; column++) {
        const before = points[column] ?? blocked;
        if (before === blocked || isKnown[column] !== 1) continue;
        const more = shared(free, words, ofColumns, column * size);
        points[column] = more === blocked ? blocked : before + more;
      }
    },
    most: (row, column) => mostOf[row.zone]?.[column.zone] ?? 0,
    lacking: (row, column) => {
      if (row !== current) begin(row);
      if (free === null || isKnown[column] !== 1) return 0;
      const found = shared(free, words, ofColumns, column * size);
      return found === blocked ? blocked : (mostHere[zoneOf[column] ?? 0] ?? 0) - found;
    },
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

/** Cells in which anybody of a zone is free, by the number of the zone. */
const freeInZones = (entrants: readonly Entrant[], zones: number, size: number): readonly Uint32Array[] => {
  const all = Array.from({ length: zones }, () => new Uint32Array(size));
  for (const { zone, free } of entrants) {
    const union = all[zone];
    if (free === null || union === undefined) continue;
    for (let word = 0; word < size; word++) union[word] = (union[word] ?? 0) | (free[word] ?? 0);
  }
  return all;
};
