import { baseOf, open, type Arc, type Blossom, type Node, type Vertex } from './forest.ts';
import { reachInner, reachOuter } from './reach.ts';
import { rebase } from './rebase.ts';
import { nextEvent, outerPrice, settle, type Search } from './search.ts';
import { shrink } from './shrink.ts';
import { unfold } from './unfold.ts';

/**
 * Searches from a vertex that is not matched, until it is, or until another one (or it) is best left without a partner.
 * Afterwards prices prove the matching again for this vertex too.
 */
export const improve = (search: Search, root: Vertex): void => {
  search.events.size = 0;
  search.touched.length = 0;
  search.progress = 0;
  search.end = Infinity;
  root.top.since = 0;
  reachOuter(search, root.top, null);
  while (!step(search));
  for (const node of search.touched) if (node.inside === null) settle(search, node);
  const worthless = search.touched.filter(isWorthless);
  for (const node of search.touched) {
    node.label = 'none';
    node.entry = null;
    node.since = 0;
  }
  for (const blossom of worthless) dissolve(blossom);
};

/** Lets the next thing happen; true when it ends the search. */
const step = (search: Search): boolean => {
  const event = nextEvent(search);
  return 'arc' in event ? edgeComes(search, event.at, event.arc) : priceFalls(search, event.at, event.node);
};

const priceFalls = (search: Search, at: number, node: Node): boolean => {
  if (node.kind === 'vertex') {
    search.progress = at;
    passOn(node, null);
    return true;
  }
  const stands = node.inside === null && node.label === 'inner' && node.since + node.price === at;
  if (!stands) return false;
  search.progress = at;
  unfold(search, node);
  return false;
};

const edgeComes = (search: Search, at: number, either: Arc): boolean => {
  const arc = either.from.top.label === 'outer' ? either : either.reverse;
  const [here, there] = [arc.from.top, arc.to.top];
  if (here === there || here.label !== 'outer' || there.label === 'inner') return false;
  if (there.label === 'outer') {
    if ((outerPrice(arc.from) + outerPrice(arc.to) - arc.twice) / 2 > at) return false;
    search.progress = at;
    shrink(search, arc);
    return false;
  }
  if (outerPrice(arc.from) + arc.to.price - arc.twice > at) return false;
  search.progress = at;
  if (baseOf(there).mate !== null) {
    reachInner(search, there, arc);
    return false;
  }
  rebase(there, arc.to);
  arc.to.mate = arc.reverse;
  passOn(arc.from, arc);
  return true;
};

/** Gives an outer vertex a new partner (or none), its old partner the one before, and so on up to the root. */
const passOn = (outer: Vertex, partner: Arc | null): void => {
  let [vertex, mate] = [outer, partner];
  for (;;) {
    const { top } = vertex;
    rebase(top, vertex);
    vertex.mate = mate;
    const entry = top.entry?.from.top.entry ?? null;
    if (entry === null) return;
    rebase(entry.to.top, entry.to);
    entry.to.mate = entry.reverse;
    [vertex, mate] = [entry.from, entry];
  }
};

const isWorthless = (node: Node): node is Blossom =>
  node.kind === 'blossom' && node.inside === null && node.label === 'outer' && node.price === 0;

const dissolve = (blossom: Blossom): void => {
  open(blossom);
  for (const node of blossom.ring) if (node.kind === 'blossom' && node.price === 0) dissolve(node);
};
