import type { Instant } from '@tandem/core/model';
import { z } from 'zod';
import { graphAnswer, isGone } from '../client/failures.ts';
import type { Graph } from '../client/graph.ts';
import { GraphInstant, GraphTime } from '../zones/graph-time.ts';

const Item = z.object({
  iCalUId: z.string(),
  seriesMasterId: z.string().nullish(),
  originalStart: GraphInstant.nullish(),
  start: GraphTime,
});

type Identity = { readonly iCalUId: string; readonly originallyAt: Instant | null };

/**
 * Which series an item of the signed-in person's calendar belongs to: the iCalUId is the same in every attendee's copy
 * of the series. Null when there is no such event of theirs.
 * @param graph Graph on behalf of that person
 * @param itemId as Office.js gives it, in either of its two alphabets
 */
export async function identify(graph: Graph, itemId: string): Promise<Identity | null> {
  try {
    const item = await graph.ask({ method: 'GET', path: pathOf(itemId) }, Item);
    if (!item.seriesMasterId) return { iCalUId: item.iCalUId, originallyAt: null };
    const master = await graph.ask({ method: 'GET', path: pathOf(item.seriesMasterId) }, Item);
    return { iCalUId: master.iCalUId, originallyAt: item.originalStart ?? item.start };
  } catch (error) {
    if (isGone(error) || graphAnswer(error)?.code === 'ErrorInvalidIdMalformed') return null;
    throw error;
  }
}

/** Office.js writes the ids of Exchange Web Services: the same bytes in another base64 alphabet. */
function pathOf(itemId: string): string {
  const id = itemId.replaceAll('/', '-').replaceAll('+', '_');
  return `/me/events/${encodeURIComponent(id)}?$select=iCalUId,seriesMasterId,originalStart,start`;
}
