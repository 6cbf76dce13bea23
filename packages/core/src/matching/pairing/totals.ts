import { invalid } from '../input/check.ts';
import { mostPartnersOf, type Pool } from '../pool/pool.ts';

/** How many partners are pinned to each person, by id. Throws `matching.invalid`, naming the pin, where they take fewer in all. */
export const checkTotals = ({ entrants, input }: Pool): ReadonlyMap<string, number> => {
  const most = new Map(entrants.map((each) => [each.candidate.person.id, mostPartnersOf(each)]));
  const pinned = new Map<string, number>();
  for (const [index, pin] of (input.decisions?.pins ?? []).entries())
    for (const id of pin) {
      const count = (pinned.get(id) ?? 0) + 1;
      if (count > (most.get(id) ?? 0))
        throw invalid(`decisions.pins.${index}`, 'More pairs are pinned than a person takes in all.');
      pinned.set(id, count);
    }
  return pinned;
};
