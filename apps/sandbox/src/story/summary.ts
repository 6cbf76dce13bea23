import { Temporal } from 'temporal-polyfill';
import type { Addresses } from './addresses.ts';
import { readCalendar, type CalendarEvent, type PersonCalendar } from './calendars.ts';
import type { Person } from './people.ts';

export type Summary = {
  readonly people: number;
  readonly participants: number;
  readonly pairs: number;
  readonly unmatched: number;
  readonly series: number;
  readonly checkIns: number;
  readonly freeForEveryone: number;
  readonly moved: number;
  readonly withTeamsLink: number;
  /** Events of series that stand more than once, or not at all, in the calendar of somebody who belongs to them. */
  readonly astray: number;
};

/** An event of a series and everybody's copy of it; where two hours take turns, a series has two. */
type Booked = {
  readonly event: CalendarEvent;
  readonly copies: readonly { calendar: PersonCalendar; event: CalendarEvent }[];
};

/** Reads every calendar of the organisation through Graph and counts what stands in them. */
export async function summarise(at: Addresses, people: readonly Person[], now: number): Promise<Summary> {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO('UTC');
  const from = today.toPlainDate().toString();
  const to = today.add({ weeks: 34 }).toPlainDate().toString();
  const calendars = await Promise.all(people.map(({ id }) => readCalendar(at, id, from, to)));
  const booked = calendars.flatMap(({ made }) => made.filter(isOurs)).map((event) => bookedAs(event, calendars));
  const series = seriesOf(booked);
  const members = booked.map(({ copies }) => new Set(copies.map(({ calendar }) => calendar.personId)));
  const dates = booked.flatMap((one) => datesOf(one).map((date) => ({ date, one })));
  const participants = people.filter(({ mentoring }) => mentoring !== null);
  return {
    people: people.length,
    participants: participants.length,
    pairs: new Set(members.filter((ids) => ids.size === 2).map((ids) => [...ids].sort().join())).size,
    unmatched: participants.filter(({ id }) => !members.some((ids) => ids.has(id))).length,
    series: series.size,
    checkIns: dates.length,
    freeForEveryone: dates.filter(({ date, one }) => isFreeForEveryone(date, one)).length,
    moved: dates.filter(({ date }) => isMoved(date)).length,
    withTeamsLink: series.size - seriesOf(booked.filter(({ event }) => !hasLink(event))).size,
    astray: members.filter((ids, index) => ids.size !== booked[index]?.copies.length || ids.size < 2).length,
  };
}

const isOurs = (event: CalendarEvent): boolean =>
  event.isCancelled !== true && (event.singleValueExtendedProperties?.length ?? 0) > 0;

/** The series that these events belong to: Tandem writes into each which one, and behind a stroke which of its events. */
const seriesOf = (booked: readonly Booked[]): ReadonlySet<string | undefined> =>
  new Set(booked.map(({ event }) => event.singleValueExtendedProperties?.[0]?.value.split('/').at(0)));

const hasLink = ({ onlineMeeting }: CalendarEvent): boolean => onlineMeeting !== null && onlineMeeting !== undefined;

const bookedAs = (event: CalendarEvent, calendars: readonly PersonCalendar[]): Booked => ({
  event,
  copies: calendars.flatMap((calendar) =>
    calendar.made.filter(({ iCalUId }) => iCalUId === event.iCalUId).map((copy) => ({ calendar, event: copy })),
  ),
});

const datesOf = ({ event, copies }: Booked): readonly CalendarEvent[] =>
  copies
    .filter((copy) => copy.event.id === event.id)
    .flatMap(({ calendar }) => calendar.dates.filter(({ seriesMasterId }) => seriesMasterId === event.id));

/** Nobody who belongs to it has anything else that is busy or away at that time. */
const isFreeForEveryone = (date: CalendarEvent, { copies }: Booked): boolean =>
  copies.every(({ calendar, event }) =>
    calendar.dates.every(
      (other) =>
        other.seriesMasterId === event.id ||
        !(other.showAs === 'busy' || other.showAs === 'oof') ||
        other.end <= date.start ||
        other.start >= date.end,
    ),
  );

const isMoved = ({ originalStart, start }: CalendarEvent): boolean =>
  typeof originalStart === 'string' && Temporal.Instant.from(originalStart).epochMilliseconds !== start;
