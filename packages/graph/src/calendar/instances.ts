import type { PersonId, Window } from '@tandem/core/model';
import { z } from 'zod';
import { allPages } from '../client/pages.ts';
import type { Graph } from '../client/graph.ts';
import { GraphInstant, GraphTime, utcText } from '../zones/graph-time.ts';
import { Guests, type Guest } from './guest.ts';

const whoAnswered = (wanted: 'declined' | 'accepted', guests: readonly Guest[]): readonly string[] =>
  guests.flatMap(({ address, answer }) => (answer === wanted ? [address] : []));

export const Instance = z
  .object({
    id: z.string(),
    isCancelled: z.boolean().nullish(),
    originalStart: GraphInstant.nullish(),
    start: GraphTime,
    end: GraphTime,
    attendees: Guests,
  })
  .transform(({ id, isCancelled, originalStart, start, end, attendees }) => ({
    id,
    cancelled: isCancelled === true,
    originallyAt: originalStart ?? start,
    startsAt: start,
    endsAt: end,
    invited: attendees,
    declinedBy: whoAnswered('declined', attendees),
    acceptedBy: whoAnswered('accepted', attendees),
  }));
/** A date of a series as Outlook has it. */
export type Instance = z.infer<typeof Instance>;

/** How far ahead dates are looked for, milliseconds: Outlook refuses windows of 1,825 days and more. */
export const farAhead = 1800 * 24 * 60 * 60 * 1000;

/** Instances come ten a page unless more are asked for. */
const pageSize = 100;

/** The dates of a series that now begin inside a window. */
export function instancesOf(
  graph: Graph,
  owner: PersonId,
  eventId: string,
  window: Window,
): Promise<readonly Instance[]> {
  const query = new URLSearchParams({
    startDateTime: utcText(window.from),
    endDateTime: utcText(window.to),
    $top: String(pageSize),
    $select: 'id,isCancelled,originalStart,start,end,attendees',
  });
  const path = `/users/${owner}/events/${encodeURIComponent(eventId)}/instances?${query.toString()}`;
  return allPages(graph, path, Instance);
}
