import { usualMeetingTimes, type Instant, type PersonId, type Window } from '../model/index.ts';
import { clocksOver, type Clocks } from './clocks.ts';
import { comfortWeeks, type ComfortOf } from './comfort-weeks.ts';
import { cellFrom } from './grid.ts';
import { firstCell, horizonOver, type Horizon } from './horizon.ts';
import { lastDayOf } from './occurrences.ts';
import { openHours, type OpenHoursOf } from './open-hours.ts';
import { personTime, type PersonTime } from './person-time.ts';
import { dayNumber, type DayNumber } from './plain-date.ts';
import { emptyPlane, markLong, type Plane } from './plane.ts';
import type { CalendarsInput, SeriesRequest } from './types.ts';
import { instantOf, localDay } from './zone-clock.ts';

/** What all series of one question share: the weeks, the clocks, and everyone's time, each read once. */
export type Frame = {
  readonly horizon: Horizon;
  readonly clocks: Clocks;
  /** Null when the calendar cannot be read. */
  personOf(id: PersonId): PersonTime | null;
  readonly comfortOf: ComfortOf;
  readonly hoursOf: OpenHoursOf;
  /** What lies before an instant, on the UTC clock. */
  readonly before: (at: Instant) => Plane;
  /** For sums while the time of one series is put together. */
  readonly scratch: Plane;
};

/** Days around a series that a date may move to, and that clocks may differ by. */
const marginDays = 12;

/** The frame of some series, whatever slots they get; `also` are days to be covered besides. */
export const frameFor = (
  requests: readonly SeriesRequest[],
  calendars: CalendarsInput,
  also: readonly DayNumber[] = [],
): Frame => {
  const days = [...also, ...requests.flatMap((request) => spanOf(request, firstDayOf(request, calendars)))];
  const horizon = horizonOver(Math.min(...days) - marginDays, Math.max(...days) + marginDays);
  const clocks = clocksOver(horizon);
  const comfortOf = comfortWeeks();
  return {
    horizon,
    clocks,
    personOf: peopleOf(requests, calendars, horizon),
    comfortOf,
    hoursOf: openHours(clocks, comfortOf),
    before: beforeIn(horizon),
    scratch: emptyPlane(horizon),
  };
};

const beforeIn = (horizon: Horizon): Frame['before'] => {
  const known = new Map<Instant, Plane>();
  return (at) => {
    const found = known.get(at) ?? emptyPlane(horizon);
    if (!known.has(at)) markLong(found, horizon, 0, cellFrom(at) - firstCell(horizon));
    known.set(at, found);
    return found;
  };
};

/** First days of a series reach over one whole interval. */
const spanOf = ({ cadence }: SeriesRequest, from: DayNumber): readonly DayNumber[] => {
  const intervalDays = cadence.every * (cadence.unit === 'weeks' ? 7 : 31);
  return [from, lastDayOf(from + intervalDays + 7, cadence)];
};

/** First day, on the series' clock, on which a check-in may begin. */
export const firstDayOf = ({ startsOn, zone }: SeriesRequest, { notBefore }: CalendarsInput): DayNumber => {
  const today = localDay(zone, notBefore);
  return Math.max(dayNumber(startsOn), instantOf(zone, today, 0) >= notBefore ? today : today + 1);
};

const peopleOf = (
  requests: readonly SeriesRequest[],
  calendars: CalendarsInput,
  horizon: Horizon,
): Frame['personOf'] => {
  const standing = standingOf(requests);
  const known = new Map<PersonId, PersonTime | null>();
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const availability = calendars.availability.get(id);
    const times = calendars.meetingTimes?.get(id) ?? usualMeetingTimes;
    const place = calendars.places?.get(id) ?? null;
    const somebody = { id, place, times, notBefore: noticeOf(calendars, times.noticeHours) };
    const holds = { reserved: calendars.reserved.get(id) ?? [], standing: standing.get(id) ?? [] };
    const time = availability?.state === 'readable' ? personTime(somebody, availability, holds, horizon) : null;
    known.set(id, time);
    return time;
  };
};

const noticeOf = ({ askedAt, notBefore }: CalendarsInput, hours: number): Instant =>
  askedAt === undefined ? notBefore : Math.max(notBefore, askedAt + hours * 3_600_000);

const standingOf = (requests: readonly SeriesRequest[]): ReadonlyMap<PersonId, readonly Window[]> => {
  const standing = new Map<PersonId, Window[]>();
  for (const { people, standing: windows = [] } of requests)
    if (windows.length > 0) for (const id of people) standing.set(id, [...(standing.get(id) ?? []), ...windows]);
  return standing;
};
