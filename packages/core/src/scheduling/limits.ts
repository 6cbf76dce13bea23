import { message } from '../messages/index.ts';
import type { Message } from '../model/index.ts';
import { firstDayOf } from './frame.ts';
import { lastDayOf } from './occurrences.ts';
import type { SeriesTime } from './series-time.ts';
import type { CalendarsInput, JudgedSlot, SeriesRequest } from './types.ts';
import { unread } from './unread.ts';

/** Two years and a quarter: 52 fortnightly dates fit. Nobody's calendar says anything about later weeks. */
const mostWeeks = 117;

/** Why a series can never be placed, whatever the calendars hold; null when it can. */
export const whyNever = (request: SeriesRequest, calendars: CalendarsInput): Message | null => {
  const { people, cadence, zone } = request;
  if (people.length < 2 || people.length > 6) return message('limits.people', { count: people.length });
  if (new Set(people).size < people.length) return message('limits.twice');
  if (zone.offsets.length === 0) return message('limits.zone', { zone: zone.zone });
  const first = firstDayOf(request, calendars);
  const weeks = Math.ceil((lastDayOf(first, cadence) - first) / 7) + 1;
  return weeks > mostWeeks ? message('limits.long', { weeks, most: mostWeeks, count: cadence.dates }) : null;
};

/** Why no search makes sense; null when one does. */
export const whyNone = (time: SeriesTime, calendars: CalendarsInput): readonly Message[] | null => {
  if (time.people.length === 0) return [message('limits.unreadable.all')];
  return isPossible(time) ? null : [...unreadableLimits(time, calendars), overlapLimit(time)];
};

/** What keeps a search from a better answer. */
export const limitsOf = (
  time: SeriesTime,
  slots: readonly JudgedSlot[],
  calendars: CalendarsInput,
): readonly Message[] => {
  const [best] = slots;
  const limits = [...unreadableLimits(time, calendars)];
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

const unreadableLimits = (time: SeriesTime, calendars: CalendarsInput): readonly Message[] =>
  time.unreadable.map((id) => unread('limits.unreadable', id, calendars));

const overlapLimit = ({ people }: SeriesTime): Message => {
  const common = (days: (person: SeriesTime['people'][number]) => readonly number[]): number => {
    const [first = [], ...others] = people.map(days);
    return first.filter((day) => others.every((theirs) => theirs.includes(day))).length;
  };
  if (common(({ hours }) => hours.days) === 0) return message('limits.days');
  const wanted = common(({ hours, times }) => hours.days.filter((day) => !times.daysOff.includes(day)));
  return message(wanted === 0 ? 'limits.days-off' : 'limits.hours');
};

/** Whether working hours and wishes alone leave a start. */
const isPossible = ({ open }: SeriesTime): boolean => open.length > 0;
