import { blocked, mostPoints, type Table } from './table.ts';
import { worthOf, type Worths } from './worths.ts';

/** What a cell counts that did not stand, by `lastAndPoints`; -Infinity where nobody may choose it. */
export type WorthByPoints = Float64Array;

/** How many of a cell's two come last, and its points, as one number. */
export const lastAndPoints = (last: number, points: number): number => (last << 8) | points;

export const worthByPoints = (worths: Worths, floor: number): WorthByPoints =>
  Float64Array.from({ length: lastAndPoints(2, blocked) + 1 }, (_, at) => {
    const points = at & 255;
    return points < floor || points > mostPoints ? -Infinity : worthOf(worths, points, at >> 8, false);
  });

type Looked = {
  readonly row: number;
  readonly columns: Int32Array;
  /** Of all columns; infinite for who takes nobody. */
  readonly prices: Float64Array;
  /** What a cell has to count more than, beside the price of its column. */
  readonly least: number;
};

/** Columns whose cell in a row counts more than they cost; how many. Nothing else in here looks at so many cells. */
export const findPaying = (
  { cells, mentorsLast, menteesLast }: Pick<Table, 'cells' | 'mentorsLast' | 'menteesLast'>,
  worthBy: WorthByPoints,
  { row, columns, prices, least }: Looked,
  found: Int32Array,
): number => {
  const start = row * mentorsLast.length;
  const last = menteesLast[row] ?? 0;
  let count = 0;
  for (let at = 0; at < columns.length; at++) {
    const column = columns[at] ?? 0;
    const worth = worthBy[lastAndPoints(last + (mentorsLast[column] ?? 0), cells[start + column] ?? 0)] ?? 0;
    if (worth - (prices[column] ?? 0) > least) found[count++] = column;
  }
  return count;
};
