import type { BookedSeries, SeriesBooking } from '@tandem/core/ports';
import { graphAnswer } from '../client/failures.ts';
import type { Graph } from '../client/graph.ts';
import { eventOf } from './event-body.ts';
import { BookedEvent, bookedFields, findSeries } from './find-series.ts';
import { permitted } from './permitted.ts';
import { settleDates } from './settle-dates.ts';

/**
 * Puts a whole series into Outlook: finds or creates its event, then moves and removes the dates that clash. It may be
 * stopped anywhere and called again with the same end: what an earlier attempt may have done is looked for first.
 * @throws AppError `graph.not_permitted`: nothing was made
 */
export async function book(graph: Graph, booking: SeriesBooking): Promise<BookedSeries> {
  const event = await permitted(findOrCreate(graph, booking));
  await settleDates(graph, event.id, booking);
  const joinUrl = event.onlineMeeting?.joinUrl ?? (await lateJoinUrl(graph, booking, event.id));
  return { eventId: event.id, iCalUId: event.iCalUId, joinUrl };
}

const findOrCreate = async (graph: Graph, booking: SeriesBooking): Promise<BookedEvent> => {
  const found = booking.again ? await findSeries(graph, booking.owner, booking.seriesId) : null;
  return found ?? (await create(graph, booking));
};

async function create(graph: Graph, booking: SeriesBooking): Promise<BookedEvent> {
  try {
    const path = `/users/${booking.owner}/events`;
    return await graph.ask({ method: 'POST', path, body: eventOf(booking) }, BookedEvent);
  } catch (error) {
    const mayStand = unclear.has(graphAnswer(error)?.status ?? 0);
    const found = mayStand ? await findSeries(graph, booking.owner, booking.seriesId) : null;
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
