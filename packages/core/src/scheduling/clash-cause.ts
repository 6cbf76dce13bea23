import type { PersonId } from '../model/index.ts';
import { held } from './occupancy.ts';
import { clash, type PersonTime } from './person-time.ts';
import type { SeriesTime } from './series-time.ts';

/** Why a date cannot stand: too soon, somebody away, something in a calendar, outside somebody's hours. */
export type ClashCause = {
  readonly kind: 'soon' | 'away' | 'busy' | 'hours' | 'taken';
  readonly people: readonly PersonId[];
};

/** The cause of a clash at a cell, the weightiest first. `taken`: by another check-in of the same plan. */
export const clashCause = (time: SeriesTime, cell: number): ClashCause => {
  const levels = time.people.map((person) => ({ person, level: levelAt(person, cell, time.cells) }));
  const at = (wanted: (one: { person: PersonTime; level: number }) => boolean): readonly PersonId[] =>
    levels.filter(wanted).map(({ person }) => person.id);
  const away = at(({ level }) => level === held.away);
  if (away.length > 0) return { kind: 'away', people: away };
  const busy = at(({ level }) => level === held.busy);
  if (busy.length > 0) return { kind: 'busy', people: busy };
  const hours = at(({ person }) => ((person.starts[cell] ?? clash) & clash) !== 0);
  if (hours.length > 0) return { kind: 'hours', people: hours };
  return { kind: cell < time.soonest ? 'soon' : 'taken', people: [] };
};

/** Who holds a cell tentatively. */
export const tentativeBy = (time: SeriesTime, cell: number): readonly PersonId[] =>
  time.people.filter((person) => levelAt(person, cell, time.cells) === held.tentative).map((person) => person.id);

const levelAt = (person: PersonTime, cell: number, cells: number): number =>
  Math.max(held.free, ...person.holds.subarray(Math.max(0, cell), Math.max(0, cell + cells)));
