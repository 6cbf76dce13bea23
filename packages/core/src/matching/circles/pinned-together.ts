import { invalid } from '../input/check.ts';
import { isPeerPin } from '../peers/peer-pins.ts';
import type { Pool } from '../pool/pool.ts';
import { allBlocks } from '../rules/blocking.ts';
import { mostInCircle } from './sizes.ts';
import { worthOf, type Judged } from './worth.ts';

/**
 * Those who were pinned to each other, directly or by way of others: they sit in one circle. Largest first, then by their
 * smallest id; people by their places in the table. Throws `matching.invalid`, naming the pin, for a broken rule, and
 * for more people than a circle has.
 */
export const pinnedTogether = (judged: Judged): readonly (readonly number[])[] => {
  const { pool, table } = judged;
  let groups: readonly (readonly number[])[] = [];
  for (const [index, pin] of (pool.input.decisions?.pins ?? []).entries()) {
    if (!isPeerPin(pool, pin)) continue;
    const field = `decisions.pins.${index}`;
    const two = pin.map((id) => table.peers.findIndex(({ candidate }) => candidate.person.id === id));
    if (two.includes(-1)) throw invalid(field, 'More pairs are pinned than a person has places.');
    refuseBlocked(pool, table.peers, two, field);
    const touched = groups.filter((group) => group.some((person) => two.includes(person)));
    const people = [...new Set([...two, ...touched.flat()])].sort((a, b) => a - b);
    if (people.length > mostInCircle) throw invalid(field, 'More people are pinned together than a circle has.');
    if (worthOf(judged, people) === null)
      throw invalid(field, 'People who are pinned together are kept apart by a rule, or share too little time.');
    groups = [...groups.filter((group) => !touched.includes(group)), people];
  }
  return groups.toSorted((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
};

const refuseBlocked = (pool: Pool, peers: Judged['table']['peers'], two: readonly number[], field: string): void => {
  const [one, other] = two.map((at) => peers[at]);
  const rules = one === undefined || other === undefined ? [] : allBlocks(pool, one, other);
  if (rules.length > 0) throw invalid(field, `A pinned pair breaks a rule: ${rules.join(', ')}.`);
};
