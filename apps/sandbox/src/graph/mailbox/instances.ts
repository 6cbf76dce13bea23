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

/** Far enough for every series that ends, and for the dates of one that does not. */
const horizon = 5 * 366 * 86_400_000;

/** What an item puts into a window, in order of time. */
export function instancesIn(item: Item, window: Span): readonly Instance[] {
  return instancesUntil(item, window.to)
    .filter(({ span }) => overlaps(span, window))
    .sort((a, b) => a.span.from - b.span.from);
}

/** Every standing date of a series (or the single event), by its original date; for a series without an end, five years. */
export const allInstances = (item: Item): readonly Instance[] => instancesUntil(item, item.meeting.span.from + horizon);

/** One date of a series; null when there is none or it was taken out. */
export function instanceOn(item: Item, date: string): Instance | null {
  return allInstances(item).find((each) => each.date === date) ?? null;
}

/** An event without length still stands where it begins. */
export const overlaps = (span: Span, window: Span): boolean =>
  span.from < window.to && (span.to > window.from || (span.from === span.to && span.from >= window.from));

function instancesUntil(item: Item, until: number): Instance[] {
  const { series, exceptions } = item.meeting;
  if (series === null) return [single(item)];
  const lastException = Object.values(exceptions).length === 0 ? until : item.meeting.span.from + horizon;
  return slotsUntil(series, Math.max(until, lastException)).flatMap((slot) => {
    const instance = onDate(item, slot.date, slot);
    return instance === null ? [] : [instance];
  });
}

function single(item: Item): Instance {
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
