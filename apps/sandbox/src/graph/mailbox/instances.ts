import { instantOf } from '../zones.ts';
import { slotsUntil } from '../recurrence/slots.ts';
import type { Details, Item, OwnDate, Replies, Reply, Span } from './types.ts';

/** Something that stands in a calendar: a single event, or one date of a series. */
export type Instance = {
  readonly item: Item;
  readonly kind: 'singleInstance' | 'occurrence' | 'exception';
  /** Original date in the series' zone. */
  readonly date: string | null;
  readonly originalFrom: number;
  readonly span: Span;
  readonly details: Details;
  readonly reply: Reply;
  readonly replies: Replies;
  readonly cancelled: boolean;
};

const day = 86_400_000;

/** What an item puts into a window, in order of time. */
export function instancesIn(item: Item, window: Span): readonly Instance[] {
  return instancesUntil(item, window.to)
    .filter(({ span }) => overlaps(span, window))
    .sort((a, b) => a.span.from - b.span.from);
}

/** One date of a series; null when there is none or it was taken out. */
export function instanceOn(item: Item, date: string): Instance | null {
  return datesUntil(item, dayAfter(date)).find((each) => each.date === date) ?? null;
}

/** The dates of a series that differ from the rest. */
export const exceptionsOf = (item: Item): readonly Instance[] =>
  [...new Set([...Object.keys(item.meeting.exceptions), ...Object.keys(item.dates), ...item.meeting.cancelledDates])]
    .sort()
    .flatMap((date) => instanceOn(item, date) ?? []);

/** Rules of a series repeat within this time, all but those of several years. */
const further = 2 * 366 * day;

/** The standing dates of a series before and after one of them. */
export function neighboursOf(item: Item, date: string): readonly Instance[] {
  const dates = datesUntil(item, dayAfter(date) + further);
  const index = dates.findIndex((each) => each.date === date);
  return [dates[index - 1], dates[index + 1]].flatMap((each) => each ?? []);
}

/** An event without length still stands where it begins. */
const overlaps = (span: Span, window: Span): boolean =>
  span.from < window.to && (span.to > window.from || (span.from === span.to && span.from >= window.from));

function instancesUntil(item: Item, until: number): readonly Instance[] {
  if (item.meeting.series === null) return [singleInstance(item)];
  // An exception may have been moved forward out of the time that its date belongs to.
  return datesUntil(item, Math.max(until, ...Object.keys(item.meeting.exceptions).map(dayAfter)));
}

function datesUntil(item: Item, until: number): readonly Instance[] {
  const { series } = item.meeting;
  if (series === null) return [];
  return slotsUntil(series, until).flatMap((slot) => onDate(item, slot.date, slot) ?? []);
}

/** A moment that is past a date in every zone, epoch milliseconds. */
const dayAfter = (date: string): number => (instantOf(`${date}T00:00:00`, 'UTC') ?? 0) + 2 * day;

/** An event that does not recur, as its mailbox shows it. */
export function singleInstance(item: Item): Instance {
  const { meeting } = item;
  return {
    item,
    kind: 'singleInstance',
    date: null,
    originalFrom: meeting.span.from,
    span: meeting.span,
    details: ownView(item, meeting.details, item.own, item.reply, meeting.cancelled),
    reply: item.reply,
    replies: item.replies,
    cancelled: meeting.cancelled,
  };
}

function onDate(item: Item, date: string, slot: Span): Instance | null {
  const { meeting } = item;
  const own: OwnDate | undefined = item.dates[date];
  const exception = meeting.exceptions[date];
  const taken = meeting.cancelledDates.includes(date);
  if (own?.hidden === true || (taken && item.isOrganizer)) return null;
  const cancelled = taken || meeting.cancelled;
  const reply = own?.reply ?? item.reply;
  const changed = exception !== undefined || own !== undefined || taken;
  return {
    item,
    kind: changed ? 'exception' : 'occurrence',
    date,
    originalFrom: slot.from,
    span: exception?.span ?? slot,
    details: ownView(
      item,
      { ...meeting.details, ...exception?.details },
      { ...item.own, ...own?.own },
      reply,
      cancelled,
    ),
    reply,
    replies: { ...item.replies, ...own?.replies },
    cancelled,
  };
}

/** A copy shows as tentative until its owner answers, and a cancelled one as free. */
function ownView(item: Item, said: Details, own: Partial<Details>, reply: Reply, cancelled: boolean): Details {
  if (item.isOrganizer) return { ...said, ...own };
  if (cancelled) return { ...said, ...own, showAs: 'free', subject: `Canceled: ${said.subject}` };
  const open =
    reply.response === 'notResponded' || reply.response === 'tentativelyAccepted' || reply.response === 'none';
  const showAs = open && said.showAs !== 'free' ? 'tentative' : said.showAs;
  return { ...said, showAs, ...own };
}
