import type { Instant, PersonId } from '../model/index.ts';
import { never } from './comfort.ts';
import { cellAt, cellMs, cellsAWeek } from './grid.ts';
import { firstCell } from './horizon.ts';
import type { PersonTime } from './person-time.ts';
import { weekdayOf } from './plain-date.ts';
import { hasAny, type Plane } from './plane.ts';
import type { SeriesTime } from './series-time.ts';
import { dayMinutes, localMinutes } from './zone-clock.ts';

/** Why a date cannot stand: too soon, somebody away, something in a calendar, outside somebody's hours. */
export type ClashCause = {
  readonly kind: 'soon' | 'away' | 'busy' | 'hours' | 'taken';
  readonly people: readonly PersonId[];
};

/** The cause of a clash at a start, the weightiest first. `taken`: by another check-in of the same plan. */
export const clashCause = (time: SeriesTime, at: Instant): ClashCause => {
  const who = (holds: (person: PersonTime) => boolean): readonly PersonId[] => {
    const found: PersonId[] = [];
    for (const person of time.people) if (holds(person)) found.push(person.id);
    return found;
  };
  const away = who((person) => isAway(person, at, time.cells));
  if (away.length > 0) return { kind: 'away', people: away };
  const busy = who((person) => isTaken(time, person.busy, at));
  if (busy.length > 0) return { kind: 'busy', people: busy };
  const hours = who((person) => isOutside(time, person, at));
  if (hours.length > 0) return { kind: 'hours', people: hours };
  return { kind: at < time.notBefore ? 'soon' : 'taken', people: [] };
};

/** Who holds a start tentatively. */
export const tentativeBy = (time: SeriesTime, at: Instant): readonly PersonId[] =>
  time.people.filter((person) => isHeld(time, person.tentative, at)).map(({ id }) => id);

const isAway = ({ away }: PersonTime, at: Instant, cells: number): boolean => {
  const from = cellAt(at);
  return away.some((window) => window.from < (from + cells) * cellMs && window.to > from * cellMs);
};

const isTaken = ({ frame: { horizon }, cells }: SeriesTime, plane: Plane, at: Instant): boolean => {
  const from = cellAt(at) - firstCell(horizon);
  return hasAny(plane, horizon, from, from + cells);
};

const isHeld = ({ frame: { horizon }, cells }: SeriesTime, stretches: Int32Array, at: Instant): boolean => {
  const from = cellAt(at) - firstCell(horizon);
  for (let stretch = 0; stretch < stretches.length; stretch += 2)
    if ((stretches[stretch] ?? 0) < from + cells && (stretches[stretch + 1] ?? 0) > from) return true;
  return false;
};

const isOutside = ({ frame, cells }: SeriesTime, person: PersonTime, at: Instant): boolean => {
  const local = localMinutes(person.zone, at);
  const weekday = weekdayOf(Math.floor(local / dayMinutes)) - 1;
  const minute = ((local % dayMinutes) + dayMinutes) % dayMinutes;
  const slot = Math.floor((weekday * dayMinutes + minute) / 15) % cellsAWeek;
  return (frame.comfortOf(person, cells, 0).points[slot] ?? never) === never;
};
