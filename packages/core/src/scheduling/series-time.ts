import type { PersonId, Window } from '../model/index.ts';
import { cellAt, cellsADay, cellsIn, gridOver, type Grid } from './grid.ts';
import { seriesDays } from './occurrences.ts';
import { clash, personTime, pointsMask, tentative, type PersonTime } from './person-time.ts';
import { dayNumber, type DayNumber } from './plain-date.ts';
import type { CalendarsInput, SeriesRequest } from './types.ts';
import { instantOf, localDay } from './zone-clock.ts';

/** Days around a series that a date may move to, and that clocks may differ by. */
const marginDays = 12;

/** A series with everyone's time put together. */
export type SeriesTime = {
  readonly request: SeriesRequest;
  readonly grid: Grid;
  /** Those whose calendars could be read. */
  readonly people: readonly PersonTime[];
  readonly unreadable: readonly PersonId[];
  /** By start: everyone's points of comfort, with `clash` or `tentative`. */
  readonly starts: Int16Array;
  /** First day, on the series' clock, on which a check-in may begin. */
  readonly firstDay: DayNumber;
  /** Length in cells. */
  readonly cells: number;
  /** First cell in which a check-in may begin. */
  readonly soonest: number;
};

/** The grid that covers series of these requests, whatever slot they get. */
export const gridFor = (requests: readonly SeriesRequest[], calendars: CalendarsInput): Grid => {
  const spans = requests.map((request) => spanOf(request, firstDayOf(request, calendars)));
  const from = Math.min(...spans.map((span) => span.from));
  const to = Math.max(...spans.map((span) => span.to));
  return gridOver(from - marginDays, to + marginDays);
};

/** First days of a series reach over one whole interval. */
const spanOf = ({ cadence }: SeriesRequest, from: DayNumber): { from: DayNumber; to: DayNumber } => {
  const intervalDays = cadence.every * (cadence.unit === 'weeks' ? 7 : 31);
  return { from, to: seriesDays(from + intervalDays + 7, cadence).at(-1) ?? from };
};

const firstDayOf = ({ startsOn, zone }: SeriesRequest, { notBefore }: CalendarsInput): DayNumber => {
  const wanted = dayNumber(startsOn);
  const today = localDay(zone, notBefore);
  return Math.max(wanted, instantOf(zone, today, 0) >= notBefore ? today : today + 1);
};

/** People's time is computed once for all series of one length that they are in. */
export type TimeOf = (id: PersonId, cells: number) => PersonTime | null;

export const timesOf = (requests: readonly SeriesRequest[], calendars: CalendarsInput, grid: Grid): TimeOf => {
  const standing = standingOf(requests);
  const known = new Map<string, PersonTime | null>();
  return (id, cells) => {
    const key = `${id}/${cells}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const availability = calendars.availability.get(id);
    const holding = { reserved: calendars.reserved.get(id) ?? [], standing: standing.get(id) ?? [] };
    const time = availability?.state === 'readable' ? personTime({ id, availability }, holding, grid, cells) : null;
    known.set(key, time);
    return time;
  };
};

/** Puts everyone's time of one series together. */
export const seriesTime = (
  request: SeriesRequest,
  calendars: CalendarsInput,
  grid: Grid,
  timeOf: TimeOf,
): SeriesTime => {
  const cells = cellsIn(request.cadence.minutes);
  const found = request.people.map((id) => ({ id, time: timeOf(id, cells) }));
  const people = found.flatMap(({ time }) => (time === null ? [] : [time]));
  const starts = new Int16Array(grid.cells);
  const soonest = Math.min(grid.cells, Math.max(0, cellAt(grid, calendars.notBefore - 1) + 1));
  starts.fill(clash, 0, soonest);
  for (const person of people) addTo(starts, person.starts);
  return {
    request,
    grid,
    people,
    unreadable: found.flatMap(({ id, time }) => (time === null ? [id] : [])),
    starts,
    firstDay: firstDayOf(request, calendars),
    cells,
    soonest,
  };
};

const addTo = (sum: Int16Array, one: Int16Array): void => {
  for (let cell = 0; cell < sum.length; cell++) {
    const a = sum[cell] ?? clash;
    const b = one[cell] ?? clash;
    sum[cell] = ((a & pointsMask) + (b & pointsMask)) | ((a | b) & (clash | tentative));
  }
};

const standingOf = (requests: readonly SeriesRequest[]): ReadonlyMap<PersonId, readonly Window[]> => {
  const standing = new Map<PersonId, Window[]>();
  for (const { people, standing: windows = [] } of requests)
    for (const id of people) standing.set(id, [...(standing.get(id) ?? []), ...windows]);
  return standing;
};

/** Cells by day and minute on the series' clock; days on which the clock changes are computed one by one. */
export type DayCells = (day: DayNumber, startCell: number) => number;

export const dayCells = ({ request: { zone }, grid }: Pick<SeriesTime, 'request' | 'grid'>): DayCells => {
  const first = grid.firstDay - 1;
  const days = grid.cells / cellsADay + 2;
  const midnights = Int32Array.from({ length: days + 1 }, (_, index) =>
    cellAt(grid, instantOf(zone, first + index, 0)),
  );
  return (day, startCell) => {
    const index = day - first;
    const midnight = midnights[index] ?? -1;
    const regular = (midnights[index + 1] ?? 0) - midnight === cellsADay;
    return regular ? midnight + startCell : cellAt(grid, instantOf(zone, day, startCell * 15));
  };
};
