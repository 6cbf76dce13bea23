import { setWorth } from '../assignment/kept/change.ts';
import type { Kept } from '../assignment/kept/kept.ts';
import { edgeOf, worthOf, type KeptTable } from './kept-table.ts';

/** Cells opened for a node between two looks; more are found by the next one. */
const atOnce = 8;

/**
 * Finds the cells that pay more than their two places cost although they had no edge, and lets them in, until none
 * does: then the answer is the best of the whole table. Prices that did not fall since the journal was `from` long need
 * no look, because what did not pay before does not now. O(others) for each node whose price fell.
 */
export const priceIn = (live: KeptTable, from: number): void => {
  const { kept } = live;
  for (let seen = from; seen < kept.journal.length;) {
    const nodes = cheaper(kept, seen);
    seen = kept.journal.length;
    for (const node of nodes)
      for (const cell of payingAt(live, node)) setWorth(kept, edgeOf(live, cell), worthOf(live, cell));
  }
};

/**
 * Nodes that cost less than before, or have a place and had none. Where all of the left became cheaper by as much as all
 * of the right became dearer, no cell pays more: prices are compared as if that had not been.
 */
const cheaper = (kept: Kept, from: number): readonly number[] => {
  const { journal, price, places, left } = kept;
  const before = new Map<number, number>();
  const opened = new Set<number>();
  let shifted = 0;
  const unshifted = (node: number, value: number) => value + (node < left ? shifted : -shifted);
  for (let at = from; at < journal.length; at++) {
    const entry = journal[at];
    if (entry?.kind === 'shift') shifted += entry.was;
    if (entry?.kind === 'price' && !before.has(entry.at)) before.set(entry.at, unshifted(entry.at, entry.was));
    if (entry?.kind === 'places' && entry.was === 0) opened.add(entry.at);
  }
  const fallen = [...before].filter(([node, was]) => unshifted(node, price[node] ?? 0) < was).map(([node]) => node);
  return [...new Set([...fallen, ...opened])].filter((node) => (places[node] ?? 0) > 0);
};

/** The cells of a node that would pay most of those that cannot be chosen yet and may. */
const payingAt = (live: KeptTable, node: number): readonly number[] => {
  const { kept, table, settled, edges } = live;
  const [width, height] = [table.mentors.length, table.mentees.length];
  const isMentee = node < height;
  const paying: { readonly cell: number; readonly profit: number }[] = [];
  for (let other = 0; other < (isMentee ? width : height); other++) {
    const cell = isMentee ? node * width + other : other * width + node - height;
    const partner = isMentee ? height + other : other;
    const profit = worthOf(live, cell) - (kept.price[node] ?? 0) - (kept.price[partner] ?? 0);
    if (!(profit > 0) || (kept.places[partner] ?? 0) === 0) continue;
    const edge = edges.get(cell);
    if (edge !== undefined && kept.worth[edge] !== -Infinity) continue;
    if (!settled.closed.has(cell) && !settled.pinned.includes(cell)) paying.push({ cell, profit });
  }
  return paying
    .sort((a, b) => b.profit - a.profit || a.cell - b.cell)
    .slice(0, atOnce)
    .map(({ cell }) => cell);
};
