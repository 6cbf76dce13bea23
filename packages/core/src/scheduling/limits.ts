import type { Message } from '../model/index.ts';
import { message } from '../messages/index.ts';
import { about, type Names } from './about.ts';
import { never, comfortWeek } from './comfort.ts';
import type { PersonTime } from './person-time.ts';
import type { SeriesTime } from './series-time.ts';
import type { JudgedSlot } from './types.ts';
import { cellAt, cellMinutes, cellsADay, cellsAWeek, instantAt } from './grid.ts';
import { instantOf, localMinutes } from './zone-clock.ts';

/** Why no search makes sense; null when one does. */
export const whyNone = (time: SeriesTime, names: Names): readonly Message[] | null => {
  const { people } = time.request;
  if (people.length < 2 || people.length > 6) return [message('limits.people', { count: people.length })];
  if (time.people.length === 0) return [message('limits.unreadable.all')];
  return overlapExists(time) ? null : [...unreadableLimits(time, names), overlapLimit(time)];
};

/** What keeps a search from a better answer. */
export const limitsOf = (time: SeriesTime, slots: readonly JudgedSlot[], names: Names): readonly Message[] => {
  const [best] = slots;
  const limits = [...unreadableLimits(time, names)];
  if (best === undefined) return [...limits, message('limits.full')];
  if (!slots.some(isInside)) limits.push(message('limits.outside'));
  if (time.unreadable.length === 0 && best.free < best.dates.length)
    limits.push(
      message('limits.best', { free: Math.max(...slots.map((slot) => slot.free)), count: best.dates.length }),
    );
  return limits;
};

const isInside = ({ notes }: JudgedSlot): boolean =>
  !notes.some((note) => note.key === 'slot.before' || note.key === 'slot.after');

const unreadableLimits = (time: SeriesTime, names: Names): readonly Message[] =>
  time.unreadable.map((id) => message('limits.unreadable', about([id], names)));

const overlapLimit = ({ people }: SeriesTime): Message => {
  const [first, ...others] = people.map((person) => new Set(person.availability.workingHours.days));
  const common = [...(first ?? [])].filter((day) => others.every((days) => days.has(day)));
  return message(common.length === 0 ? 'limits.days' : 'limits.hours');
};

/** Whether working hours alone leave an hour in the first four weeks. */
const overlapExists = (time: SeriesTime): boolean => {
  const { grid, firstDay, request } = time;
  const weeks = time.people.map((person) => startsInHours(time, person));
  const from = cellAt(grid, instantOf(request.zone, firstDay, 0));
  for (let cell = from; cell < from + 28 * cellsADay; cell++) if (weeks.every((allowed) => allowed(cell))) return true;
  return false;
};

const thursday = 3; // days after Monday: 1 January 1970, which local minutes are counted from

/** Whether a person's working hours, and what lies near them, allow a start in a cell. */
const startsInHours = ({ grid, cells }: SeriesTime, { availability }: PersonTime): ((cell: number) => boolean) => {
  const week = comfortWeek(availability.workingHours, cells);
  return (cell) => {
    const local = Math.floor(localMinutes(availability.zone, instantAt(grid, cell)) / cellMinutes);
    const points = week.points[(((local + thursday * cellsADay) % cellsAWeek) + cellsAWeek) % cellsAWeek];
    return points !== undefined && points !== never;
  };
};
