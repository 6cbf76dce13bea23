import { addEdges } from '../assignment/kept/add-edges.ts';
import { setWorth } from '../assignment/kept/change.ts';
import type { Kept } from '../assignment/kept/kept.ts';
import { edgeIn, worthOf, type KeptTable } from './kept-table.ts';
import { payingCells, type Paying } from './paying-cells.ts';

/** Cells opened for a node between two looks; more are found by the next one. */
const atOnce = 8;

/**
 * Finds the cells that pay more than their two places cost although they had no edge, and lets them in, until none
 * does: then the answer is the best of the whole table. Prices that did not fall since the journal was `from` long need
 * no look, because what did not pay before does not now; `also`: nodes that do, because what they are worth changed.
 * O(others) for each node that is looked at.
 */
export const priceIn = (live: KeptTable, from: number, also: readonly number[] = []): void => {
  const { kept } = live;
  let more = also;
  for (let seen = from; seen < kept.journal.length || more.length > 0;) {
    const nodes = new Set([...cheaper(kept, seen), ...more].filter((node) => (kept.places[node] ?? 0) > 0));
    more = [];
    seen = kept.journal.length;
    if (nodes.size === 0) continue;
    const paying = payingCells(live, nodes).sort((a, b) => b.profit - a.profit || a.cell - b.cell);
    for (const [node, cells] of bestOfEach(paying, nodes)) letIn(live, node, cells);
  }
};

/** The first few of each of these nodes. A cell of two of them goes to the mentee's, as long as there is room. */
const bestOfEach = (paying: readonly Paying[], nodes: ReadonlySet<number>): ReadonlyMap<number, readonly Paying[]> => {
  const best = new Map<number, Paying[]>();
  for (const each of paying)
    for (const node of [each.mentee, each.mentor]) {
      if (!nodes.has(node)) continue;
      const own = best.get(node) ?? [];
      if (own.length === atOnce) continue;
      own.push(each);
      best.set(node, own);
      break;
    }
  return best;
};

const letIn = (live: KeptTable, node: number, cells: readonly Paying[]): void => {
  const { kept } = live;
  const found = cells.map((each) => ({ ...each, edge: edgeIn(live, each.cell) }));
  const links = found
    .filter(({ edge }) => edge < 0)
    .map(({ cell, mentee, mentor }) => ({ to: mentee === node ? mentor : mentee, worth: worthOf(live, cell) }));
  if (links.length > 0) addEdges(kept, node, links);
  for (const { edge, cell } of found) if (edge >= 0) setWorth(kept, edge, worthOf(live, cell));
};

/**
 * Nodes that cost less than before, or have a place and had none. Where all of the left became cheaper by as much as all
 * of the right became dearer, no cell pays more: prices are compared as if that had not been.
 */
const cheaper = (kept: Kept, from: number): readonly number[] => {
  const { journal, price, left } = kept;
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
  return [...fallen, ...opened];
};
