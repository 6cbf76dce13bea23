import type { Kept } from './kept.ts';
import { isTaken, unflip } from './lists.ts';

/** Sets a price, the places of a node or the worth of an edge, and notes what it was. */
export const set = (kept: Kept, kind: 'price' | 'places' | 'worth', at: number, value: number): void => {
  const was = kept[kind][at] ?? 0;
  if (was === value) return;
  kept.journal.push({ kind, at, was, also: 0 });
  kept[kind][at] = value;
};

/** Takes everything back that was changed since the last `settle`; nodes and edges that were added stay, closed. */
export const undo = (kept: Kept): void => {
  for (let entry = kept.journal.pop(); entry !== undefined; entry = kept.journal.pop()) {
    const { kind, at, was, also } = entry;
    if (kind === 'flip') unflip(kept, at, was, also);
    else kept[kind][at] = was;
  }
};

/** Makes the changes lasting. */
export const settle = (kept: Kept): void => {
  kept.journal.length = 0;
};

/** The edges whose place in the answer changed since the last `settle`. */
export const changedEdges = (kept: Kept): { readonly gone: readonly number[]; readonly added: readonly number[] } => {
  const odd = new Set<number>();
  for (const { kind, at } of kept.journal) if (kind === 'flip' && !odd.delete(at)) odd.add(at);
  const changed = [...odd].sort((a, b) => a - b);
  return {
    gone: changed.filter((edge) => !isTaken(kept, edge)),
    added: changed.filter((edge) => isTaken(kept, edge)),
  };
};

/** The nodes that cost less than at the last `settle`: there an edge that is not known yet may pay now. */
export const cheaperNodes = ({ journal, price }: Kept): ReadonlySet<number> => {
  const before = new Map<number, number>();
  for (const { kind, at, was } of journal) if (kind === 'price' && !before.has(at)) before.set(at, was);
  return new Set([...before].filter(([node, was]) => (price[node] ?? 0) < was).map(([node]) => node));
};
