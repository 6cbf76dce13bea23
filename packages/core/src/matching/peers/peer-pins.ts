import { invalid } from '../input/check.ts';
import { blocked } from '../pairing/table.ts';
import { placesOf, type Pool } from '../pool/pool.ts';
import { allBlocks } from '../rules/blocking.ts';
import type { Two } from '../types.ts';
import { keepApart, type PeerTable } from './peer-table.ts';

/** Whether a pin is one of equals: it is where it cannot be one of a mentor and a mentee, and both are peers. */
export const isPeerPin = ({ entrants }: Pool, [oneId, otherId]: Two): boolean => {
  const find = (id: string) => entrants.find(({ candidate }) => candidate.person.id === id);
  const [one, other] = [find(oneId), find(otherId)];
  if (one === undefined || other === undefined) return false;
  const isMentoring = placesOf(one, 'mentor') > 0 && placesOf(other, 'mentee') > 0;
  return !isMentoring && placesOf(one, 'peer') > 0 && placesOf(other, 'peer') > 0;
};

/**
 * Takes the pinned pairs of equals out of their table: their places are gone, and these two are paired no second time.
 * Returns their cells above the diagonal and their points. Throws `matching.invalid`, naming the pin, for a place that is
 * not there or a broken rule.
 */
export const takePeerPins = (
  pool: Pool,
  table: PeerTable,
): { readonly cells: readonly number[]; readonly points: number } => {
  const { peers, places, cells } = table;
  const pinned: number[] = [];
  let points = 0;
  for (const [index, pin] of (pool.input.decisions?.pins ?? []).entries()) {
    if (!isPeerPin(pool, pin)) continue;
    const field = `decisions.pins.${index}`;
    const [first = -1, second = -1] = pin
      .map((id) => peers.findIndex(({ candidate }) => candidate.person.id === id))
      .sort((a, b) => a - b);
    const [one, other] = [peers[first], peers[second]];
    if (one === undefined || other === undefined) continue;
    const rules = allBlocks(pool, one, other);
    if (rules.length > 0) throw invalid(field, `A pinned pair breaks a rule: ${rules.join(', ')}.`);
    const cell = first * peers.length + second;
    if (cells[cell] === blocked) throw invalid(field, 'These two are pinned twice.');
    for (const peer of [first, second]) {
      const left = places[peer] ?? 0;
      if (left === 0) throw invalid(field, 'More pairs are pinned than a person has places.');
      places[peer] = left - 1;
    }
    points += cells[cell] ?? 0;
    keepApart(table, first, second);
    pinned.push(cell);
  }
  return { cells: pinned, points };
};
