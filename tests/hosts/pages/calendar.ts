import { readCalendar, type CalendarEvent } from '@tandem/sandbox';
import { Temporal } from 'temporal-polyfill';
import type { StackInTime } from '../../fixtures/stack-in-time.ts';
import { idOf } from './host.ts';

/** A series as it stands in one person's calendar. */
export type BookedSeries = { readonly event: CalendarEvent; readonly dates: readonly CalendarEvent[] };

/** Every series in somebody's calendar that was not cancelled, read from Graph as its owner reads it. */
export async function seriesOf(stack: StackInTime, name: string): Promise<readonly BookedSeries[]> {
  const today = Temporal.Now.instant().toZonedDateTimeISO('UTC').toPlainDate();
  const to = today.add({ weeks: 34 }).toString();
  const { made, dates } = await readCalendar(stack, idOf(stack, name), today.toString(), to);
  return made
    .filter((event) => event.type === 'seriesMaster' && event.isCancelled !== true)
    .map((event) => ({ event, dates: dates.filter((date) => date.seriesMasterId === event.id) }));
}

/** What Tandem booked for two people, once for each copy in `one`'s calendar; both have to have the same. */
export async function sharedSeries(stack: StackInTime, one: string, other: string): Promise<readonly BookedSeries[]> {
  const [mine, theirs] = await Promise.all([seriesOf(stack, one), seriesOf(stack, other)]);
  const booked = new Set([...mine, ...theirs].filter(isOurs).map(idIn));
  const shared = mine.filter(
    (series) => booked.has(idIn(series)) && theirs.some((copy) => idIn(copy) === idIn(series)),
  );
  const copies = theirs.filter((copy) => shared.some((series) => idIn(series) === idIn(copy)));
  if (copies.length !== shared.length)
    throw new Error(`${one} has ${shared.length} copies, ${other} ${copies.length}.`);
  return shared;
}

/** A series of Tandem's as its two people have it: in the calendar of the one who owns it, and in the other's. */
export type BookedPair = { readonly owner: Side; readonly guest: Side };
export type Side = { readonly name: string; readonly givenName: string; readonly series: BookedSeries };

/** Of the series that somebody owns the one that begins first, with the one who is invited to it. */
export async function pairOf(stack: StackInTime, name: string): Promise<BookedPair> {
  const [series] = (await seriesOf(stack, name)).filter(isOurs).sort((a, b) => a.event.start - b.event.start);
  if (series === undefined) throw new Error(`${name} owns no series.`);
  for (const { user } of stack.controls.organisation.people) {
    const other = user.displayName;
    if (other === name) continue;
    const copy = (await seriesOf(stack, other)).find((each) => idIn(each) === idIn(series));
    if (copy !== undefined) return { owner: side(name, series), guest: side(other, copy) };
  }
  throw new Error(`Nobody is invited to the series of ${name}.`);
}

const side = (name: string, series: BookedSeries): Side => ({ name, givenName: name.split(' ')[0] ?? name, series });

/** The same in every copy of an event. */
const idIn = ({ event }: BookedSeries): string => event.iCalUId;

/** Tandem's mark stands on the organiser's copy alone. */
const isOurs = ({ event }: BookedSeries): boolean => (event.singleValueExtendedProperties?.length ?? 0) > 0;
