import { invalid } from '../input/check.ts';
import { placeOfEach } from '../pairing/settled.ts';
import { placesOf, type Pool } from '../pool/pool.ts';
import { allBlocks } from '../rules/blocking.ts';
import { keepApart, type PeerTable } from './peer-table.ts';
import { isPeerPin } from './peer-pins.ts';

/** What decisions leave of a table of peers, by its cells above the diagonal. */
export type SettledPeers = {
  readonly pinned: readonly number[];
  /** Cells that nobody may choose any more, beside the pinned ones: of people forbidden, or pinned as mentor and mentee. */
  readonly closed: ReadonlySet<number>;
  readonly places: Int32Array;
};

/**
 * Reads what was decided about equals. Throws `matching.invalid`, naming the pin, for a place that is not there or a
 * broken rule.
 */
export const settledPeersOf = (pool: Pool, table: PeerTable): SettledPeers => {
  const { peers } = table;
  const at = placeOfEach(peers);
  const places = Int32Array.from(peers, (each) => placesOf(each, 'peer'));
  const pinned: number[] = [];
  const closed = new Set<number>();
  const cellOf = (a: string, b: string): number => {
    const [one, other] = [at.get(a), at.get(b)];
    if (one === undefined || other === undefined) return -1;
    return Math.min(one, other) * peers.length + Math.max(one, other);
  };
  const { pins = [], forbids = [] } = pool.input.decisions ?? {};
  for (const two of [...forbids, ...pins.filter((pin) => !isPeerPin(pool, pin))]) {
    const cell = cellOf(...two);
    if (cell >= 0) closed.add(cell);
  }
  for (const [index, pin] of pins.entries()) {
    if (!isPeerPin(pool, pin)) continue;
    const field = `decisions.pins.${index}`;
    const cell = cellOf(...pin);
    const two = [Math.floor(cell / peers.length), cell % peers.length] as const;
    const [one, other] = [peers[two[0]], peers[two[1]]];
    if (one === undefined || other === undefined) continue;
    const rules = allBlocks(pool, one, other);
    if (rules.length > 0) throw invalid(field, `A pinned pair breaks a rule: ${rules.join(', ')}.`);
    if (pinned.includes(cell)) throw invalid(field, 'These two are pinned twice.');
    for (const peer of two) {
      const left = places[peer] ?? 0;
      if (left === 0) throw invalid(field, 'More pairs are pinned than a person has places.');
      places[peer] = left - 1;
    }
    pinned.push(cell);
  }
  return { pinned, closed, places };
};

/** Whether the same is decided, so that the same pairs are the best. */
export const sameSettled = (one: SettledPeers, other: SettledPeers): boolean =>
  one.places.every((places, peer) => places === other.places[peer]) &&
  one.pinned.length === other.pinned.length &&
  one.pinned.every((cell) => other.pinned.includes(cell)) &&
  one.closed.size === other.closed.size &&
  [...one.closed].every((cell) => other.closed.has(cell));

/** A copy of a table with what was decided in it. */
export const settledPeerTable = (table: PeerTable, { pinned, closed, places }: SettledPeers): PeerTable => {
  const copy = { ...table, places, cells: table.cells.slice() };
  for (const cell of [...pinned, ...closed])
    keepApart(copy, Math.floor(cell / table.peers.length), cell % table.peers.length);
  return copy;
};
