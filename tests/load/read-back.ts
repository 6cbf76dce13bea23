import { readCalendar, type PersonCalendar } from '@tandem/sandbox';
import type { Place } from '../fixtures/stack.ts';

/** A booked series as the product says it is. */
export type Decided = {
  readonly seriesId: string;
  readonly people: readonly string[];
  /** Starts of its dates, epoch milliseconds, ascending. */
  readonly starts: readonly number[];
};

/** What is wrong in the calendars, counted. */
export type Tally = {
  /** Events of a series beyond its first, and events of series that do not stand. */
  readonly duplicates: number;
  /** Series that stand in one of its people's calendars not at all. */
  readonly losses: number;
  /** Series whose dates in one of the calendars are not those that were decided. */
  readonly otherDates: number;
  /** Pairs of dates of Tandem's that lie over one another in somebody's calendar. */
  readonly overlaps: number;
};

/**
 * Reads the calendar of everybody, as they see it themselves, and compares it with what was decided. `mailboxes` hold
 * series of which they are not, so that what lies over one another there is nothing.
 */
export async function readBack(
  place: Place,
  decided: readonly Decided[],
  window: readonly [string, string],
  mailboxes: readonly string[] = [],
): Promise<Tally> {
  const people = [...new Set(decided.flatMap((series) => series.people))];
  const calendars = new Map<string, PersonCalendar>();
  for (const id of people) calendars.set(id, await readCalendar(place, id, ...window));
  const holding = await Promise.all(mailboxes.map((id) => readCalendar(place, id, ...window)));
  const marks = marksIn([...calendars.values(), ...holding]);
  const known = new Map(decided.map((series) => [series.seriesId, series]));
  const wanted = new Set(known.keys());
  const tally = { duplicates: 0, losses: 0, otherDates: 0, overlaps: 0 };
  for (const { events, seriesId } of marks.bySeries) tally.duplicates += wanted.has(seriesId) ? events - 1 : events;
  for (const [personId, calendar] of calendars) {
    const dates = datesOf(calendar, marks.seriesOf);
    tally.overlaps += overlapsIn([...dates.values()].flat());
    for (const { seriesId, starts, people: members } of decided) {
      if (!members.includes(personId)) continue;
      const found = (dates.get(seriesId) ?? []).map(({ from }) => from).sort((one, other) => one - other);
      if (found.length === 0) tally.losses += 1;
      else if (found.join() !== starts.join()) tally.otherDates += 1;
    }
  }
  return tally;
}

type Span = { readonly from: number; readonly to: number };

/** How many events carry each series' mark, and which series each meeting is: copies carry none, but the same iCalUId. */
function marksIn(calendars: readonly PersonCalendar[]) {
  const counts = new Map<string, number>();
  const seriesOf = new Map<string, string>();
  for (const { made } of calendars)
    for (const { iCalUId, isCancelled, singleValueExtendedProperties } of made) {
      // Where two hours take turns, the second event's mark says so after the series' id.
      const mark = singleValueExtendedProperties?.[0]?.value;
      const [seriesId] = mark?.split('/') ?? [];
      if (mark === undefined || seriesId === undefined || isCancelled === true) continue;
      seriesOf.set(iCalUId, seriesId);
      counts.set(mark, (counts.get(mark) ?? 0) + 1);
    }
  return {
    seriesOf,
    bySeries: [...counts].map(([mark, events]) => ({ seriesId: mark.split('/').at(0) ?? mark, events })),
  };
}

/** Dates of Tandem's in one calendar, by series. */
function datesOf({ made, dates }: PersonCalendar, seriesOf: ReadonlyMap<string, string>): ReadonlyMap<string, Span[]> {
  const masters = new Map(made.map(({ id, iCalUId }) => [id, seriesOf.get(iCalUId)]));
  const found = new Map<string, Span[]>();
  for (const { seriesMasterId, start, end } of dates) {
    const seriesId = masters.get(seriesMasterId ?? '');
    if (seriesId !== undefined) found.set(seriesId, [...(found.get(seriesId) ?? []), { from: start, to: end }]);
  }
  return found;
}

function overlapsIn(spans: readonly Span[]): number {
  const inOrder = [...spans].sort((one, other) => one.from - other.from);
  return inOrder.filter(({ from }, index) => from < (inOrder[index - 1]?.to ?? -Infinity)).length;
}
