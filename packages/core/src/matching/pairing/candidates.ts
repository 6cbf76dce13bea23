import type { Assignment, Network } from '../assignment/network.ts';
import { findPaying, lastAndPoints, worthByPoints } from './find-paying.ts';
import { blocked, mostPoints, type Table } from './table.ts';
import { leastWorth, worthOf, type Worths } from './worths.ts';

/** Cells the search may use, 1 each; and the least points of a pair. */
export type Candidates = { readonly open: Uint8Array; readonly floor: number };

export const noneChosen = (table: Table, floor: number): Candidates => ({
  open: new Uint8Array(table.cells.length),
  floor,
});

/**
 * Opens the best `count` cells of each mentee. Of equal ones those that follow the mentee's own place in the list, so
 * that people who suit everybody equally do not all ask for the same few.
 */
export const addBest = (table: Table, candidates: Candidates, count: number): void => {
  const width = table.mentors.length;
  for (let row = 0; row < table.mentees.length; row++) {
    const start = row * width;
    const [cells, open] = [table.cells.subarray(start, start + width), candidates.open.subarray(start, start + width)];
    openBest(cells, open, candidates.floor, { count, first: (row * count) % Math.max(1, width) });
  }
};

const openBest = (
  cells: Uint8Array,
  open: Uint8Array,
  floor: number,
  { count, first }: { readonly count: number; readonly first: number },
): void => {
  const howMany = new Int32Array(blocked + 1);
  for (let at = 0; at < cells.length; at++) {
    const points = cells[at] ?? blocked;
    howMany[points] = (howMany[points] ?? 0) + 1;
  }
  let least = mostPoints;
  let room = count;
  while (least > floor && (howMany[least] ?? 0) < room) room -= howMany[least--] ?? 0;
  const openIn = (from: number, end: number): void => {
    for (let at = from; at < end; at++) {
      const points = cells[at] ?? blocked;
      if (points < least || points === blocked) continue;
      if (points > least || room-- > 0) open[at] = 1;
    }
  };
  openIn(first, cells.length);
  openIn(0, first);
};

export type Prices = Pick<Assignment, 'leftPrices' | 'rightPrices'>;

/**
 * Opens, for each mentee, up to `count` cells left out so far that are worth more than the prices of their two places.
 * False when there are none: then the assignment is the best one of the whole table.
 */
export const addPaying = (
  table: Table,
  candidates: Candidates,
  worths: Worths,
  { leftPrices, rightPrices }: Prices,
  count: number,
): boolean => {
  const { cells, mentees, mentors, mentorsLast, menteesLast } = table;
  const { open, floor } = candidates;
  const worthBy = worthByPoints(worths, floor);
  const columns = Int32Array.from(mentors, (_, column) => column);
  const found = new Int32Array(mentors.length);
  let isAny = false;
  for (let row = 0; row < mentees.length; row++) {
    const least = leftPrices[row] ?? 0;
    const size = findPaying(table, worthBy, { row, columns, prices: rightPrices, least }, found);
    const paying: { readonly cell: number; readonly profit: number }[] = [];
    for (let at = 0; at < size; at++) {
      const column = found[at] ?? 0;
      const cell = row * mentors.length + column;
      if (open[cell] === 1) continue;
      const last = (menteesLast[row] ?? 0) + (mentorsLast[column] ?? 0);
      const worth = worthBy[lastAndPoints(last, cells[cell] ?? blocked)] ?? -Infinity;
      paying.push({ cell, profit: worth - (rightPrices[column] ?? 0) });
    }
    if (paying.length === 0) continue;
    isAny = true;
    paying.sort((a, b) => b.profit - a.profit || a.cell - b.cell);
    for (const { cell } of paying.slice(0, count)) open[cell] = 1;
  }
  return isAny;
};

/** The open cells, ascending. */
export const openCells = ({ open }: Candidates): readonly number[] => {
  const cells: number[] = [];
  for (let cell = open.indexOf(1); cell >= 0; cell = open.indexOf(1, cell + 1)) cells.push(cell);
  return cells;
};

/** The open cells as a network; mentees on the left. An edge has what it counts beyond the least that one does. */
export const networkOf = (
  table: Table,
  candidates: Candidates,
  worths: Worths,
  stood: ReadonlySet<number> = new Set(),
): Network => {
  const { cells, mentorsLast, menteesLast } = table;
  const least = leastWorth(worths);
  const width = table.mentors.length;
  const start = new Int32Array(table.mentees.length + 1);
  const open = openCells(candidates);
  const to = new Int32Array(open.length);
  const points = new Float64Array(open.length);
  for (const [edge, cell] of open.entries()) {
    const [row, column] = [Math.floor(cell / width), cell % width];
    const last = (menteesLast[row] ?? 0) + (mentorsLast[column] ?? 0);
    to[edge] = column;
    points[edge] = worthOf(worths, cells[cell] ?? 0, last, stood.has(cell)) - least;
    start[row + 1] = edge + 1;
  }
  // Who has no open cell ends where the one before them ends.
  for (let row = 0; row < table.mentees.length; row++) start[row + 1] = Math.max(start[row] ?? 0, start[row + 1] ?? 0);
  return {
    left: table.mentees.length,
    right: width,
    leftPlaces: table.menteePlaces,
    rightPlaces: table.mentorPlaces,
    start,
    to,
    points,
  };
};
