import { addEdges } from '../assignment/kept/add-edges.ts';
import { setWorth } from '../assignment/kept/change.ts';
import type { Kept } from '../assignment/kept/kept.ts';
import { edgeIn, lastAndPoints, worthOf, type KeptTable } from './kept-table.ts';

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
    const nodes = new Set([...cheaper(kept, seen), ...more]);
    more = [];
    seen = kept.journal.length;
    for (const node of nodes) if ((kept.places[node] ?? 0) > 0) letIn(live, node, payingAt(live, node));
  }
};

const letIn = (live: KeptTable, node: number, paying: readonly Paying[]): void => {
  const { kept } = live;
  const unknown = paying.filter(({ edge }) => edge < 0);
  if (unknown.length > 0)
    addEdges(
      kept,
      node,
      unknown.map(({ partner, cell }) => ({ to: partner, worth: worthOf(live, cell) })),
    );
  for (const { edge, cell } of paying) if (edge >= 0) setWorth(kept, edge, worthOf(live, cell));
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

type Paying = {
  readonly cell: number;
  readonly partner: number;
  readonly profit: number;
  /** -1 where there is none. */
  readonly edge: number;
};

/** The cells of a node that would pay most of those that cannot be chosen yet and may. */
const payingAt = (live: KeptTable, node: number): readonly Paying[] => {
  const { kept, table, nodes, settled, worthBy } = live;
  const [width, isMentee] = [table.mentors.length, node < kept.left];
  const place = nodes.placeOf[node] ?? 0;
  const [first, step] = isMentee ? [place * width, 1] : [place, width];
  const [others, lastOf] = isMentee ? [nodes.ofColumn, table.mentorsLast] : [nodes.ofRow, table.menteesLast];
  const last = (isMentee ? table.menteesLast : table.mentorsLast)[place] ?? 0;
  const { cells } = table;
  const { price } = kept;
  const own = price[node] ?? 0;
  const paying: Paying[] = [];
  for (let other = 0; other < others.length; other++) {
    const partner = others[other] ?? 0;
    const cell = first + other * step;
    // A pair that stood counts a little more, but its edge is open already, or it was closed by decision.
    const worth = worthBy[lastAndPoints(last + (lastOf[other] ?? 0), cells[cell] ?? 0)] ?? 0;
    const profit = worth - own - (price[partner] ?? 0);
    if (profit <= 0 || (kept.places[partner] ?? 0) === 0) continue;
    const edge = edgeIn(live, cell);
    if (edge >= 0 && kept.worth[edge] !== -Infinity) continue;
    if (!settled.closed.has(cell) && !settled.pinned.includes(cell)) paying.push({ cell, partner, profit, edge });
  }
  return paying.sort((a, b) => b.profit - a.profit || a.cell - b.cell).slice(0, atOnce);
};
