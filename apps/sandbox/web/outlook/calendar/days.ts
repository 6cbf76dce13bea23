import { Temporal } from 'temporal-polyfill';
import { instantOf, type CalendarEvent } from '../event.ts';

/** The seven days from Monday around a day. */
export function weekOf(day: Temporal.PlainDate): readonly Temporal.PlainDate[] {
  const monday = day.subtract({ days: day.dayOfWeek - 1 });
  return Array.from({ length: 7 }, (_, index) => monday.add({ days: index }));
}

/** An event on one day of a zone, with its place beside those at the same time. */
export type Placed = {
  readonly event: CalendarEvent;
  /** Minutes after midnight on the day's clock. */
  readonly from: number;
  readonly to: number;
  readonly lane: number;
  readonly lanes: number;
};

const dayLength = 24 * 60; // minutes
/** Shorter events are drawn as long as this, in minutes, so that their names can be read. */
const shortest = 25;

/** The timed events of a day, laid out beside each other where they overlap. */
export function placeDay(events: readonly CalendarEvent[], day: Temporal.PlainDate, zone: string): readonly Placed[] {
  const spans = events
    .filter((event) => event.isAllDay !== true)
    .map((event) => ({ event, ...minutesOn(event, day, zone) }))
    .filter(({ from, to }) => from < dayLength && to > 0)
    .map(({ event, from, to }) => ({
      event,
      from: Math.max(0, from),
      to: Math.min(dayLength, Math.max(to, from + shortest)),
    }))
    .toSorted((a, b) => a.from - b.from || b.to - a.to);
  return clusters(spans).flatMap(inLanes);
}

type Span = { readonly event: CalendarEvent; readonly from: number; readonly to: number };

/** Runs of events that overlap, directly or through others. */
function clusters(spans: readonly Span[]): readonly (readonly Span[])[] {
  const found: Span[][] = [];
  let end = -1;
  for (const span of spans) {
    const last = found.at(-1);
    if (last === undefined || span.from >= end) found.push([span]);
    else last.push(span);
    end = Math.max(end, span.to);
  }
  return found;
}

function inLanes(spans: readonly Span[]): readonly Placed[] {
  const ends: number[] = [];
  const laid = spans.map((span) => {
    const free = ends.findIndex((end) => end <= span.from);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = span.to;
    return { ...span, lane };
  });
  return laid.map((span) => ({ ...span, lanes: ends.length }));
}

/** By the wall clock; on another day it is before 0 or after 1440. */
function minutesOn(event: CalendarEvent, day: Temporal.PlainDate, zone: string): { from: number; to: number } {
  const minute = (instant: number): number => {
    const local = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
    const days = day.until(local.toPlainDate(), { largestUnit: 'day' }).days;
    return days * dayLength + local.hour * 60 + local.minute;
  };
  return { from: minute(instantOf(event.start)), to: minute(instantOf(event.end)) };
}

/** All-day events have dates, not times. */
export const allDayOn = (events: readonly CalendarEvent[], day: Temporal.PlainDate): readonly CalendarEvent[] =>
  events.filter((event) => {
    if (event.isAllDay !== true) return false;
    const [from, to] = [event.start, event.end].map(({ dateTime }) => Temporal.PlainDate.from(dateTime.slice(0, 10)));
    if (from === undefined || to === undefined) return false;
    return Temporal.PlainDate.compare(from, day) <= 0 && Temporal.PlainDate.compare(day, to) < 0;
  });
