import type { PersonId } from '@tandem/core/model';
import { z } from 'zod';
import { graphAnswer, isGone } from '../client/failures.ts';
import type { Graph } from '../client/graph.ts';

const Item = z.object({ id: z.string(), seriesMasterId: z.string().nullish() });

/** The event that an id of somebody's calendar belongs to: of a date its series; null when it is gone, or no id at all. */
export async function eventOf(graph: Graph, owner: PersonId, id: string): Promise<string | null> {
  try {
    const path = `/users/${owner}/events/${encodeURIComponent(id)}?$select=id,seriesMasterId`;
    const item = await graph.ask({ method: 'GET', path }, Item);
    return item.seriesMasterId ?? item.id;
  } catch (error) {
    if (isGone(error) || graphAnswer(error)?.code === 'ErrorInvalidIdMalformed') return null;
    throw error;
  }
}
