import { candidatesOf, slotOf, type Candidate } from './candidates.ts';
import { judgeDays } from './judge-days.ts';
import { limitsOf, whyNone } from './limits.ts';
import { weekdayOf } from './plain-date.ts';
import { gridFor, seriesTime, timesOf } from './series-time.ts';
import type { CalendarsInput, SeriesRequest, SlotSearch } from './types.ts';

/**
 * Every hour of the week judged on every date of a series, for everyone in it: the `most` best, each weekday's best
 * before a second one of the same weekday, and why there is nothing better.
 */
export const searchSlots = (request: SeriesRequest, calendars: CalendarsInput, most: number): SlotSearch => {
  const grid = gridFor([request], calendars);
  const time = seriesTime(request, calendars, grid, timesOf([request], calendars, grid));
  const none = whyNone(time, calendars.names);
  if (none !== null) return { slots: [], limits: none };
  const chosen = distinct(candidatesOf(time), most);
  const slots = chosen.map((candidate) => judgeDays(time, slotOf(time, candidate), calendars.names));
  return { slots, limits: limitsOf(time, slots, calendars.names) };
};

const apart = 4; // cells between two offers of one weekday

/** Best of each weekday first; then further ones that lie at least an hour from those chosen. */
const distinct = (ranked: readonly Candidate[], most: number): readonly Candidate[] => {
  const chosen: Candidate[] = [];
  for (const candidate of ranked) if (!chosen.some((one) => sameWeekday(one, candidate))) chosen.push(candidate);
  for (const candidate of ranked) {
    if (chosen.length >= most) break;
    if (chosen.every((one) => !sameWeekday(one, candidate) || Math.abs(one.start - candidate.start) >= apart))
      chosen.push(candidate);
  }
  return chosen.slice(0, most);
};

const sameWeekday = (a: Candidate, b: Candidate): boolean => weekdayOf(a.firstDay) === weekdayOf(b.firstDay);
