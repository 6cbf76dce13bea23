import type { PersonId, ZoneTable } from '../model/index.ts';
import type { Availability } from '../ports/index.ts';
import { comfortWeek, never } from './comfort.ts';
import { cellMinutes, cellsADay, cellsAWeek, eachOffset, type Grid } from './grid.ts';
import { held, occupancy, type Holds } from './occupancy.ts';
import { weekdayOf } from './plain-date.ts';

/** Flags of a start; the points of comfort stand below them. */
export const clash = 1 << 13;
export const tentative = 1 << 12;
export const pointsMask = tentative - 1;

/** Somebody's readable time over a grid, judged for check-ins of one length that begin in each cell. */
export type PersonTime = {
  readonly id: PersonId;
  readonly zone: ZoneTable;
  readonly availability: Extract<Availability, { state: 'readable' }>;
  /** What holds each cell. */
  readonly holds: Uint8Array;
  /** By start: points of comfort, with `clash` or `tentative`. */
  readonly starts: Int16Array;
  /** By start: points of early and late hours. */
  readonly burden: Uint8Array;
};

type Readable = PersonTime['availability'];

/** Judges every start of a grid for one person. */
export const personTime = (
  person: { readonly id: PersonId; readonly availability: Readable },
  holding: Omit<Holds, 'blocks'>,
  grid: Grid,
  cells: number,
): PersonTime => {
  const { id, availability } = person;
  const holds = occupancy({ ...holding, blocks: availability.blocks }, grid);
  const starts = new Int16Array(grid.cells);
  const burden = new Uint8Array(grid.cells);
  addComfort(starts, burden, availability, grid, cells);
  addHolds(starts, holds, cells);
  return { id, zone: availability.zone, availability, holds, starts, burden };
};

/** Comfort by the person's own clock. */
const addComfort = (starts: Int16Array, burden: Uint8Array, person: Readable, grid: Grid, cells: number): void => {
  const week = comfortWeek(person.workingHours, cells);
  const firstCellOfWeek = (weekdayOf(grid.firstDay) - 1) * cellsADay;
  eachOffset(person.zone, grid, (from, to, minutes) => {
    const shift = firstCellOfWeek + Math.floor(minutes / cellMinutes) + cellsAWeek;
    let local = (from + shift) % cellsAWeek;
    for (let cell = from; cell < to; cell++, local = local + 1 === cellsAWeek ? 0 : local + 1) {
      const points = week.points[local] ?? never;
      starts[cell] = points === never ? clash : points;
      burden[cell] = week.burden[local] ?? 0;
    }
  });
};

/** Walks back from the end, with the distance to the next busy and the next tentative cell. */
const addHolds = (starts: Int16Array, holds: Uint8Array, cells: number): void => {
  let busyAt = holds.length; // nothing is known past the end of the grid
  let tentativeAt = Infinity;
  for (let cell = holds.length - 1; cell >= 0; cell--) {
    const level = holds[cell] ?? held.free;
    if (level >= held.busy) busyAt = cell;
    else if (level === held.tentative) tentativeAt = cell;
    if (busyAt < cell + cells) starts[cell] = (starts[cell] ?? 0) | clash;
    else if (tentativeAt < cell + cells) starts[cell] = (starts[cell] ?? 0) | tentative;
  }
};
