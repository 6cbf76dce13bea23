import type { BookedSeries, SeriesBooking } from '@tandem/core/ports';
import { graphAnswer } from '../client/failures.ts';
import type { Graph } from '../client/graph.ts';
import { eventOf } from './event-body.ts';
import { BookedEvent, bookedFields, findSeries } from './find-series.ts';
import { settleDates } from './settle-dates.ts';

/**
 * Puts a whole series into Outlook: finds or creates its event, then moves and removes the dates that clash. Every step
 * looks first at what is already so, therefore it may be stopped anywhere and called again with the same end.
 */
export async function book(graph: Graph, booking: SeriesBooking): Promise<BookedSeries> {
  const found = await findSeries(graph, booking.owner, booking.seriesId);
  const event = found ?? (await create(graph, booking));
  await settleDates(graph, event.id, booking);
  const joinUrl = event.onlineMeeting?.joinUrl ?? (await lateJoinUrl(graph, booking, event.id));
  return { eventId: event.id, iCalUId: event.iCalUId, joinUrl };
}

async function create(graph: Graph, booking: SeriesBooking): Promise<BookedEvent> {
  try {
    const path = `/users/${booking.owner}/events`;
    return await graph.ask({ method: 'POST', path, body: eventOf(booking), repeatable: true }, BookedEvent);
  } catch (error) {
    // How Graph answers a second request with the same transactionId is not documented: with the event, or with 409.
    const found = graphAnswer(error)?.status === 409 ? await findSeries(graph, booking.owner, booking.seriesId) : null;
    if (found) return found;
    throw error;
  }
}

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
