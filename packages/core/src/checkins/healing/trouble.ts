import type { CheckIn, PersonId, Window } from '../../model/index.ts';
import type { Availability } from '../../ports/index.ts';
import { endOf } from '../next-check-in.ts';
import type { Trouble } from './types.ts';

/**
 * What stands in the way of a date by everyone's calendars; null when nothing does, or nothing can be known. The
 * check-in's own entry, which begins and ends with it, is never taken for a clash, and a tentative hold is none yet.
 * Everyone who cannot come is named: some away and some busy is a date that clashes for all of them.
 */
export const troubleOf = (
  checkIn: Pick<CheckIn, 'startsAt' | 'minutes'>,
  people: readonly PersonId[],
  availability: ReadonlyMap<PersonId, Availability>,
): Trouble | null => {
  const window = { from: checkIn.startsAt, to: endOf(checkIn) };
  const kinds = people.map((id) => ({ id, kind: kindOf(window, availability.get(id)) }));
  const missing = kinds.filter(({ kind }) => kind !== null);
  if (missing.length === 0) return null;
  const cause = missing.every(({ kind }) => kind === 'away') ? 'away' : 'busy';
  return { cause, people: missing.map(({ id }) => id) };
};

const kindOf = (window: Window, time: Availability | undefined): Trouble['cause'] | null => {
  if (time?.state !== 'readable') return null;
  const over = time.blocks.filter((block) => block.from < window.to && block.to > window.from);
  if (over.some(({ kind }) => kind === 'out-of-office')) return 'away';
  const own = over.filter((block) => block.from === window.from && block.to === window.to);
  // One of them is the check-in itself, and less than busy until its person has accepted it.
  const [, ...twins] = own.toSorted((one, other) => Number(one.kind === 'busy') - Number(other.kind === 'busy'));
  const others = [...over.filter((block) => !own.includes(block)), ...twins];
  return others.some(({ kind }) => kind === 'busy') ? 'busy' : null;
};
