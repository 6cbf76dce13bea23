import type { PersonId, Window } from '@tandem/core/model';
import { z } from 'zod';
import { allPages } from '../client/pages.ts';
import type { Graph } from '../client/graph.ts';
import { GraphInstant, GraphTime, utcText } from '../zones/graph-time.ts';

/** An attendee as a change of the list takes them, their address in small letters, and what they answered. */
const Attendee = z
  .object({
    type: z.enum(['required', 'optional', 'resource']).catch('required'),
    emailAddress: z.object({ address: z.string().nullish(), name: z.string().nullish() }).nullish(),
    status: z.object({ response: z.string().nullish() }).nullish(),
  })
  .transform(({ type, emailAddress, status }) => {
    const address = emailAddress?.address?.toLowerCase();
    if (!address) return [];
    const name = emailAddress?.name ?? address;
    return [{ type, address, name, answer: status?.response?.toLowerCase() ?? 'none' }];
  });

type Answers = readonly z.infer<typeof Attendee>[] | null | undefined;

const whoAnswered = (wanted: 'declined' | 'accepted', answers: Answers): readonly string[] =>
  (answers ?? []).flat().flatMap(({ address, answer }) => (answer === wanted ? [address] : []));

export const Instance = z
  .object({
    id: z.string(),
    isCancelled: z.boolean().nullish(),
    originalStart: GraphInstant.nullish(),
    start: GraphTime,
    end: GraphTime,
    attendees: z.array(Attendee).nullish(),
  })
  .transform(({ id, isCancelled, originalStart, start, end, attendees }) => ({
    id,
    cancelled: isCancelled === true,
    originallyAt: originalStart ?? start,
    startsAt: start,
    endsAt: end,
    invited: (attendees ?? []).flat(),
    declinedBy: whoAnswered('declined', attendees),
    acceptedBy: whoAnswered('accepted', attendees),
  }));
/** A date of a series as Outlook has it. */
export type Instance = z.infer<typeof Instance>;

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
