import type { OutlookEvent } from '@tandem/core/model';
import type { BookedSeries, SeriesBooking } from '@tandem/core/ports';
import { rhythmsOf } from '@tandem/core/scheduling';
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
  const one = { ...booking, rhythm: first, turn: 1 as const };
  const event = await settled(graph, one, await permitted(findOrCreate(graph, one)));
  if (second === undefined) return { ...event, inTurn: null };
  const other = { ...booking, rhythm: second, turn: 2 as const };
  // Not `permitted`: the first event stands by now, whatever is said to the second.
  return { ...event, inTurn: await settled(graph, other, await findOrCreate(graph, other)) };
}

/** An event whose dates stand where they were decided; a date of the other hour is none of its own. */
async function settled(graph: Graph, booking: EventBooking, event: BookedEvent): Promise<OutlookEvent> {
  await settleDates(graph, event.id, booking);
  const joinUrl = event.onlineMeeting?.joinUrl ?? (await lateJoinUrl(graph, booking, event.id));
  return { eventId: event.id, iCalUId: event.iCalUId, joinUrl };
}

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
