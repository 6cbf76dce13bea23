import type { Instant, PersonId } from '@tandem/core/model';
import { z } from 'zod';
import { isGone } from '../client/failures.ts';
import type { Graph } from '../client/graph.ts';
import { GraphTime } from '../zones/graph-time.ts';
import { farAhead, instancesOf } from './instances.ts';

const Master = z.object({ isCancelled: z.boolean().nullish(), start: GraphTime });

/**
 * Cancels what is left of a series, with a sentence to the attendees. One that has not begun is cancelled as a whole;
 * of one that has, each date to come, so that the past stays in everybody's calendar. Repeating it does nothing.
 */
export async function cancel(
  graph: Graph,
  { owner, eventId, comment, now }: { owner: PersonId; eventId: string; comment: string; now: Instant },
): Promise<void> {
  const pathOf = (id: string): string => `/users/${owner}/events/${encodeURIComponent(id)}`;
  const end = (id: string): Promise<void> =>
    graph.tell({ method: 'POST', path: `${pathOf(id)}/cancel`, body: { comment } }).catch(unlessGone);
  try {
    const path = `${pathOf(eventId)}?$select=isCancelled,start`;
    const master = await graph.ask({ method: 'GET', path }, Master);
    if (master.isCancelled === true) return;
    if (master.start > now) {
      await end(eventId);
      return;
    }
    const instances = await instancesOf(graph, owner, eventId, { from: now, to: now + farAhead });
    for (const { id, startsAt, cancelled } of instances) if (!cancelled && startsAt > now) await end(id);
  } catch (error) {
    unlessGone(error);
  }
}

/** Somebody removed it before us: there is nothing left to do. */
function unlessGone(error: unknown): void {
  if (!isGone(error)) throw error;
}
