import { invalid } from '../input/check.ts';
import { isPeerPin } from '../peers/peer-pins.ts';
import { mostPartnersOf, type Pool } from '../pool/pool.ts';

/** How many partners are pinned to each person, by id; a circle counts as one. Throws `matching.invalid`, naming the pin, where they take fewer in all. */
export const checkTotals = (pool: Pool): ReadonlyMap<string, number> => {
  const { byId, input } = pool;
  const pinned = new Map<string, number>();
  const inCircle = new Set<string>();
  for (const [index, pin] of (input.decisions?.pins ?? []).entries()) {
    const isOfCircle = (input.circleSize ?? null) !== null && isPeerPin(pool, pin);
    for (const id of pin) {
      if (isOfCircle && inCircle.has(id)) continue;
      if (isOfCircle) inCircle.add(id);
      const count = (pinned.get(id) ?? 0) + 1;
      const entrant = byId.get(id);
      if (entrant === undefined || count > mostPartnersOf(entrant))
        throw invalid(`decisions.pins.${index}`, 'More pairs are pinned than a person takes in all.');
      pinned.set(id, count);
    }
  }
  return pinned;
};
