import type { Assignment, Network } from '../assignment/network.ts';
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
  const value = (cell: number) => {
    const points = table.cells[cell] ?? blocked;
    return points === blocked || points < candidates.floor ? -1 : points;
  };
  for (let row = 0; row < table.mentees.length; row++) openBest(table, candidates, row, count, value);
};

const openBest = (
  { mentors }: Table,
  { open }: Candidates,
  row: number,
  count: number,
  value: (cell: number) => number,
): void => {
  const width = mentors.length;
  const howMany = new Int32Array(mostPoints + 2);
  for (let j = 0; j < width; j++) {
    const points = value(row * width + j);
    howMany[points + 1] = (howMany[points + 1] ?? 0) + 1;
  }
  let least = mostPoints;
  let room = count;
  while (least > 0 && (howMany[least + 1] ?? 0) < room) room -= howMany[least-- + 1] ?? 0;
  const first = (row * count) % Math.max(1, width);
  for (let step = 0; step < width; step++) {
    const cell = row * width + ((first + step) % width);
    const points = value(cell);
    if (points > least) open[cell] = 1;
    else if (points === least && room-- > 0) open[cell] = 1;
  }
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
  let found = false;
  for (let row = 0; row < mentees.length; row++) {
    const paying: { readonly cell: number; readonly profit: number }[] = [];
    for (let j = 0; j < mentors.length; j++) {
      const cell = row * mentors.length + j;
      const points = cells[cell] ?? blocked;
      if (open[cell] === 1 || points === blocked || points < floor) continue;
      const worth = worthOf(worths, points, (menteesLast[row] ?? 0) + (mentorsLast[j] ?? 0), false);
      const profit = worth - (leftPrices[row] ?? 0) - (rightPrices[j] ?? 0);
      if (profit > 0) paying.push({ cell, profit });
    }
    if (paying.length === 0) continue;
    found = true;
    paying.sort((a, b) => b.profit - a.profit || a.cell - b.cell);
    for (const { cell } of paying.slice(0, count)) open[cell] = 1;
  }
  return found;
};

/** The open cells as a network; mentees on the left. An edge has what it counts beyond the least that one does. */
export const networkOf = (
  table: Table,
  { open }: Candidates,
  worths: Worths,
  stood: ReadonlySet<number> = new Set(),
): Network => {
  const { cells, mentorsLast, menteesLast } = table;
  const least = leastWorth(worths);
  const width = table.mentors.length;
  const start = new Int32Array(table.mentees.length + 1);
  const size = open.reduce((total, each) => total + each, 0);
  const to = new Int32Array(size);
  const points = new Float64Array(size);
  let edge = 0;
  for (let row = 0; row < table.mentees.length; row++) {
    for (let j = 0; j < width; j++) {
      const cell = row * width + j;
      if (open[cell] !== 1) continue;
      const last = (menteesLast[row] ?? 0) + (mentorsLast[j] ?? 0);
      to[edge] = j;
      points[edge++] = worthOf(worths, cells[cell] ?? 0, last, stood.has(cell)) - least;
    }
    start[row + 1] = edge;
  }
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
