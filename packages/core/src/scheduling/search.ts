import { candidatesOf, slotOf, type Candidates } from './candidates.ts';
import { frameFor } from './frame.ts';
import { judgeDays } from './judge-days.ts';
import { limitsOf, whyNever, whyNone } from './limits.ts';
import { weekdayOf } from './plain-date.ts';
import { seriesTime } from './series-time.ts';
import type { CalendarsInput, SeriesRequest, SlotSearch } from './types.ts';
import { noTurn } from './weigh.ts';

/**
 * Every hour of the week judged on every date of a series, for everyone in it: the `most` best, each weekday's best
 * before a second one of the same weekday, and why there is nothing better.
 */
export const searchSlots = (request: SeriesRequest, calendars: CalendarsInput, most: number): SlotSearch => {
  const unsound = whyNever(request, calendars);
  if (unsound !== null) return { slots: [], limits: [unsound] };
  const time = seriesTime(request, calendars, frameFor([request], calendars));
  const none = whyNone(time, calendars);
  if (none !== null) return { slots: [], limits: none };
  const candidates = candidatesOf(time);
  const slots = distinct(candidates, most).map((at) =>
    judgeDays(time, slotOf(request, candidates, at), calendars.names),
  );
  return { slots, limits: limitsOf(time, slots, calendars) };
};

const apart = 4; // cells between two offers of one weekday

/**
 * Places of the best of each weekday first; then of further ones that lie at least an hour from those chosen. Where two
 * hours in turn are best, the best single hour stands beside them.
 */
export const distinct = ({ count, firstDays, starts, startsInTurn }: Candidates, most: number): readonly number[] => {
  const weekday = (at: number): number => weekdayOf(firstDays[at] ?? 0);
  const isOneHour = (at: number): boolean => startsInTurn[at] === noTurn;
  const chosen: number[] = [];
  for (let at = 0; at < count; at++) if (!chosen.some((one) => weekday(one) === weekday(at))) chosen.push(at);
  for (let at = 0; at < count && chosen.length < most; at++)
    if (
      chosen.every((one) => weekday(one) !== weekday(at) || Math.abs((starts[one] ?? 0) - (starts[at] ?? 0)) >= apart)
    )
      chosen.push(at);
  const offered = chosen.slice(0, most);
  const single = startsInTurn.findIndex((one) => one === noTurn);
  if (single < 0 || offered.some(isOneHour)) return offered;
  return [...offered.slice(0, most - 1), single];
};
