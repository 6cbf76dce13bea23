import type { Slot } from '../model/index.ts';
import { frameFor } from './frame.ts';
import { judgeDays } from './judge-days.ts';
import { seriesDates } from './occurrences.ts';
import { seriesTime } from './series-time.ts';
import type { CalendarsInput, JudgedSlot, SeriesRequest } from './types.ts';

/**
 * Judges one slot on every date of a series, for everyone in it. Dates that clash get another time within the
 * cadence's tolerance or are skipped; with a calendar that cannot be read nothing is called free.
 */
export const judgeSlot = (request: SeriesRequest, slot: Slot, calendars: CalendarsInput): JudgedSlot => {
  const days = seriesDates(slot, request.cadence).map(({ day }) => day);
  const frame = frameFor([request], calendars, days);
  return judgeDays(seriesTime(request, calendars, frame), slot, calendars.names);
};
