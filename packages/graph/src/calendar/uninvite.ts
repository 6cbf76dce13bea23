import type { Instant, PersonId } from '@tandem/core/model';
import { z } from 'zod';
import { isGone } from '../client/failures.ts';
import type { Graph } from '../client/graph.ts';
import { asAttendee, Guests, type Guest } from './guest.ts';
import { farAhead, instancesOf } from './instances.ts';

const Master = z.object({ attendees: Guests });

/**
 * Takes somebody off a series: off its own list of attendees, and off the lists that dates to come have for themselves.
 * It looks first, so that repeating it mails nobody.
 */
export async function uninvite(
  graph: Graph,
  { owner, eventId, mail, now }: { owner: PersonId; eventId: string; mail: string; now: Instant },
): Promise<void> {
  const takeOff = async (id: string, guests: readonly Guest[]): Promise<void> => {
    const stay = guests.filter(({ address }) => address !== mail.toLowerCase());
    if (stay.length === guests.length) return;
    const path = `/users/${owner}/events/${encodeURIComponent(id)}`;
    await graph.tell({ method: 'PATCH', path, body: { attendees: stay.map(asAttendee) } });
  };
  try {
    const path = `/users/${owner}/events/${encodeURIComponent(eventId)}?$select=attendees`;
    await takeOff(eventId, (await graph.ask({ method: 'GET', path }, Master)).attendees);
    const dates = await instancesOf(graph, owner, eventId, { from: now, to: now + farAhead });
    for (const { id, cancelled, invited } of dates) if (!cancelled) await takeOff(id, invited);
  } catch (error) {
    // The event is gone, and with it every invitation.
    if (!isGone(error)) throw error;
  }
}
