import type { Instant, Message } from '../model/index.ts';
import { message } from '../messages/index.ts';
import { about, type Names } from './about.ts';
import type { PersonTime } from './person-time.ts';
import type { SeriesTime } from './series-time.ts';
import { dayMinutes, localMinutes } from './zone-clock.ts';

const edgeMinutes = 30; // first and last half hour of a working day
const lunch = { from: 720, to: 780 }; // 12:00 to 13:00, minutes

/** How an hour feels to each, on a date that keeps it: the strained ones, or one sentence that it suits everyone. */
export const comfortNotes = (time: SeriesTime, at: Instant, names: Names): readonly Message[] => {
  const notes = time.people.flatMap((person) => {
    const key = comfortKey(person, at, time.request.cadence.minutes);
    return key === null ? [] : [message(key, about([person.id], names))];
  });
  if (notes.length > 0 || time.unreadable.length > 0) return notes;
  return [message('slot.inside', { count: time.people.length })];
};

type ComfortKey =
  'slot.before' | 'slot.after' | 'slot.first' | 'slot.last' | 'slot.lunch' | 'slot.earlier' | 'slot.later';

const comfortKey = ({ zone, hours, times }: PersonTime, at: Instant, minutes: number): ComfortKey | null => {
  const { start, end } = hours;
  const from = ((localMinutes(zone, at) % dayMinutes) + dayMinutes) % dayMinutes;
  const to = from + minutes;
  if (from < start) return 'slot.before';
  if (to > end) return 'slot.after';
  if (from < start + edgeMinutes) return 'slot.first';
  if (to > end - edgeMinutes) return 'slot.last';
  if (times.lunch !== 'gladly' && from < lunch.to && to > lunch.from) return 'slot.lunch';
  const middle = (start + end) / 2;
  if (times.half === 'early' && from >= middle) return 'slot.later';
  return times.half === 'late' && to <= middle ? 'slot.earlier' : null;
};
