import type { PersonId } from '@tandem/core/model';
import { z } from 'zod';
import type { Graph } from '../client/graph.ts';
import { seriesProperty } from './series-property.ts';

/** What Tandem keeps of an event it booked. */
export const BookedEvent = z.object({
  id: z.string(),
  iCalUId: z.string(),
  isCancelled: z.boolean().nullish(),
  onlineMeeting: z.object({ joinUrl: z.string().nullish() }).nullish(),
});
export type BookedEvent = z.infer<typeof BookedEvent>;

export const bookedFields = 'id,iCalUId,isCancelled,onlineMeeting';

/** The event that carries a mark in its owner's calendar; null when there is none. */
export async function findEvent(graph: Graph, owner: PersonId, mark: string): Promise<BookedEvent | null> {
  const query = new URLSearchParams({
    $filter: `singleValueExtendedProperties/Any(ep: ep/id eq '${seriesProperty}' and ep/value eq '${mark}')`,
    $select: bookedFields,
  });
  const path = `/users/${owner}/events?${query.toString().replaceAll('+', '%20')}`;
  const { value } = await graph.ask({ method: 'GET', path }, z.object({ value: z.array(BookedEvent) }));
  return value.find((event) => event.isCancelled !== true) ?? null;
}
