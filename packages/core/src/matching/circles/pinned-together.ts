import { invalid } from '../input/check.ts';
import { isPeerPin } from '../peers/peer-pins.ts';
import type { Pool } from '../pool/pool.ts';
import { clashIn, type PinClash } from './pins-fit.ts';
import { worthOf, type Judged } from './worth.ts';

/**
 * Those who were pinned to each other, directly or by way of others: they sit in one circle. Largest first, then by their
 * smallest id; people by their places in the table. Throws `matching.invalid`, naming the pin, for those that do not fit
 * together (see `PinClash`), for who has no place, and where mentor and mentee would meet again.
 */
export const pinnedTogether = (judged: Judged): readonly (readonly number[])[] => {
  const { pool, table } = judged;
  refuseClash(pool);
  let groups: readonly (readonly number[])[] = [];
  for (const [index, pin] of (pool.input.decisions?.pins ?? []).entries()) {
    if (!isPeerPin(pool, pin)) continue;
    const field = `decisions.pins.${index}`;
    const two = pin.map((id) => table.peers.findIndex(({ candidate }) => candidate.person.id === id));
    if (two.includes(-1)) throw invalid(field, 'More pairs are pinned than a person has places.');
    const touched = groups.filter((group) => group.some((person) => two.includes(person)));
    const people = [...new Set([...two, ...touched.flat()])].sort((a, b) => a - b);
    if (worthOf(judged, people) === null)
      throw invalid(field, 'People who are pinned together are a pair of mentor and mentee already.');
    groups = [...groups.filter((group) => !touched.includes(group)), people];
  }
  return groups.toSorted((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
};

const refuseClash = (pool: Pool): void => {
  const clash = clashIn(pool);
  if (clash !== null) throw invalid(`decisions.pins.${clash.pin}`, sentences[clash.kind](clash));
};

const sentences: Readonly<Record<PinClash['kind'], (clash: PinClash) => string>> = {
  many: () => 'More people are pinned together than a circle has.',
  time: () => 'People who are pinned together share too little time.',
  apart: (clash) => `A pinned pair breaks a rule: ${clash.kind === 'apart' ? clash.rules.join(', ') : ''}.`,
};
