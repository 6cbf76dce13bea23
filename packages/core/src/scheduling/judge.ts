import type { Slot } from '../model/index.ts';
import { gridOver } from './grid.ts';
import { judgeDays } from './judge-days.ts';
import { seriesDays } from './occurrences.ts';
import { dayNumber } from './plain-date.ts';
import { gridFor, seriesTime, timesOf } from './series-time.ts';
import type { CalendarsInput, JudgedSlot, SeriesRequest } from './types.ts';

/**
 * Judges one slot on every date of a series, for everyone in it. Dates that clash get another time within the
 * cadence's tolerance or are skipped; with a calendar that cannot be read nothing is called free.
 */
export const judgeSlot = (request: SeriesRequest, slot: Slot, calendars: CalendarsInput): JudgedSlot => {
  const first = dayNumber(slot.firstDate);
  const last = seriesDays(first, request.cadence).at(-1) ?? first;
  const usual = gridFor([request], calendars);
  const grid = gridOver(Math.min(usual.firstDay, first - 12), Math.max(usual.firstDay + usual.cells / 96, last + 12));
  return judgeDays(seriesTime(request, calendars, grid, timesOf([request], calendars, grid)), slot, calendars.names);
};
