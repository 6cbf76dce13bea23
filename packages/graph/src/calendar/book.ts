import type { Instant, OutlookEvent } from '@tandem/core/model';
import type { BookedSeries, SeriesBooking } from '@tandem/core/ports';
import { rhythmsOf } from '@tandem/core/scheduling';
import { Temporal } from 'temporal-polyfill';
import { graphAnswer } from '../client/failures.ts';
import type { Graph } from '../client/graph.ts';
import { eventOf, type EventBooking } from './event-body.ts';
import { BookedEvent, bookedFields, findEvent } from './find-event.ts';
import { permitted } from './permitted.ts';
import { markOf } from './series-property.ts';
import { settleDates } from './settle-dates.ts';

/**
 * Puts a whole series into Outlook: finds or creates its event, two where hours take turns, then moves and removes the
 * dates that clash. It may be stopped anywhere and called again with the same end: what an earlier attempt may have
 * done is looked for first.
 * @throws AppError `graph.not_permitted`: nothing was made
 */
export async function book(graph: Graph, booking: SeriesBooking): Promise<BookedSeries> {
  const [first, second] = rhythmsOf(booking.slot, booking.cadence);
  const changes = changesOf(booking);
  const event = await bookEvent(graph, { ...booking, ...changes.first, rhythm: first, turn: 1 });
  if (second === undefined) return { ...event, inTurn: null };
  return { ...event, inTurn: await bookEvent(graph, { ...booking, ...changes.second, rhythm: second, turn: 2 }) };
}

async function bookEvent(graph: Graph, booking: EventBooking): Promise<OutlookEvent> {
  const event = await permitted(findOrCreate(graph, booking));
  await settleDates(graph, event.id, booking);
  const joinUrl = event.onlineMeeting?.joinUrl ?? (await lateJoinUrl(graph, booking, event.id));
  return { eventId: event.id, iCalUId: event.iCalUId, joinUrl };
}

type Changes = Pick<SeriesBooking, 'moves' | 'skips'>;

/** Which event each change is of, by the hour that the date was to have. */
const changesOf = ({ slot, moves, skips }: SeriesBooking): { readonly first: Changes; readonly second: Changes } => {
  const isSecond = (at: Instant): boolean => {
    const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(slot.zone);
    return local.dayOfWeek === slot.inTurn?.weekday && local.hour * 60 + local.minute === slot.inTurn.start;
  };
  const of = (second: boolean): Changes => ({
    moves: moves.filter(({ originallyAt }) => isSecond(originallyAt) === second),
    skips: skips.filter((at) => isSecond(at) === second),
  });
  return { first: of(false), second: of(true) };
};

const findOrCreate = async (graph: Graph, booking: EventBooking): Promise<BookedEvent> => {
  const found = booking.again ? await findEvent(graph, booking.owner, markOf(booking.seriesId, booking.turn)) : null;
  return found ?? (await create(graph, booking));
};

async function create(graph: Graph, booking: EventBooking): Promise<BookedEvent> {
  try {
    const path = `/users/${booking.owner}/events`;
    return await graph.ask({ method: 'POST', path, body: eventOf(booking) }, BookedEvent);
  } catch (error) {
    const mayStand = unclear.has(graphAnswer(error)?.status ?? 0);
    const mark = markOf(booking.seriesId, booking.turn);
    const found = mayStand ? await findEvent(graph, booking.owner, mark) : null;
    if (found) return found;
    throw error;
  }
}

/**
 * Answers after which the event may stand. A gateway that gave up does not know; and how Graph answers a second request
 * with the same transactionId is not documented: with the event, or with 409.
 */
const unclear: ReadonlySet<number> = new Set([409, 502, 503, 504]);

/** Waits before looking for the Teams link, milliseconds: Exchange may add it after it has answered. */
const looks = [0, 2000, 5000];

async function lateJoinUrl(graph: Graph, { owner }: SeriesBooking, eventId: string): Promise<string | null> {
  const path = `/users/${owner}/events/${encodeURIComponent(eventId)}?$select=${bookedFields}`;
  for (const wait of looks) {
    if (wait > 0) await graph.delay(wait);
    const event = await graph.ask({ method: 'GET', path }, BookedEvent);
    if (event.onlineMeeting?.joinUrl) return event.onlineMeeting.joinUrl;
  }
  return null;
}
