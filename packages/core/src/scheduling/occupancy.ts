import type { Window } from '../model/index.ts';
import type { BusyBlock } from '../ports/index.ts';
import { cellsOf, type Grid } from './grid.ts';

/** What holds a cell of somebody's time; a larger number wins. */
export const held = { free: 0, tentative: 1, busy: 2, away: 3 } as const;

const levels = { tentative: held.tentative, busy: held.busy, 'out-of-office': held.away } as const;

export type Holds = {
  readonly blocks: readonly BusyBlock[];
  /** Tandem's own bookings. */
  readonly reserved: readonly Window[];
  /** Of these, and of the blocks, the ones that are to be planned again. */
  readonly standing: readonly Window[];
};

/** A person's time as one level a cell. A block that begins and ends with a standing check-in is that check-in. */
export const occupancy = ({ blocks, reserved, standing }: Holds, grid: Grid): Uint8Array => {
  const cells = new Uint8Array(grid.cells);
  const own = new Set(standing.map(boundsOf));
  for (const block of blocks) {
    const isOwn = own.size > 0 && block.kind !== 'out-of-office' && own.delete(boundsOf(block));
    if (!isOwn) hold(cells, grid, block, levels[block.kind]);
  }
  const ours = new Set(standing.map(boundsOf));
  for (const window of reserved)
    if (ours.size === 0 || !ours.has(boundsOf(window))) hold(cells, grid, window, held.busy);
  return cells;
};

const boundsOf = (window: Window): string => `${window.from}/${window.to}`;

const hold = (cells: Uint8Array, grid: Grid, window: Window, level: number): void => {
  const { from, to } = cellsOf(grid, window);
  for (let cell = from; cell < to; cell++) if ((cells[cell] ?? 0) < level) cells[cell] = level;
};
