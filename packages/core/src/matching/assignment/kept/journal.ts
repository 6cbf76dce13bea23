import type { Kept } from './kept.ts';
import { dropLast, unflip } from './lists.ts';

/** Sets a price, the places of a node or the worth of an edge, and notes what it was. */
export const set = (kept: Kept, kind: 'price' | 'places' | 'worth', at: number, value: number): void => {
  const was = kept[kind][at] ?? 0;
  if (was === value) return;
  kept.journal.push({ kind, at, was, also: 0 });
  kept[kind][at] = value;
};

/** Makes everybody on the left cheaper by this much and everybody on the right dearer: no pair's price changes. */
export const shift = (kept: Kept, by: number): void => {
  if (by === 0) return;
  kept.journal.push({ kind: 'shift', at: 0, was: by, also: 0 });
  moveSides(kept, by);
};

const moveSides = ({ price, left, nodes }: Kept, by: number): void => {
  for (let node = 0; node < left; node++) price[node] = (price[node] ?? 0) - by;
  for (let node = left; node < nodes; node++) price[node] = (price[node] ?? 0) + by;
};

/** Takes everything back that was changed since the last `settle`. */
export const undo = (kept: Kept): void => {
  for (let entry = kept.journal.pop(); entry !== undefined; entry = kept.journal.pop()) {
    const { kind, at, was, also } = entry;
    if (kind === 'shift') moveSides(kept, -was);
    else if (kind === 'flip') unflip(kept, at, was, also);
    else if (kind === 'edge') dropLast(kept);
    else kept[kind][at] = was;
  }
};

/** Makes the changes lasting. */
export const settle = (kept: Kept): void => {
  kept.journal.length = 0;
};
