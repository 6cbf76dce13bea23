import type { PersonId } from '@tandem/core/model';
import type { Attendee, DateChange, SettledDate } from '@tandem/core/ports';
import { isGone } from '../client/failures.ts';
import type { Graph } from '../client/graph.ts';
import { invited, timesOf } from './event-body.ts';
import { asAttendee } from './guest.ts';
import { instancesOf, type Instance } from './instances.ts';

/** How far from its date people may have moved it and it is still found, milliseconds: two months. */
const reach = 62 * 24 * 60 * 60 * 1000;

/**
 * Brings one date of a series to where it shall stand. It looks first: a date that is there already is left alone, so
 * that nobody gets a second mail, and so is one that people have moved or taken out meanwhile.
 */
export async function settleDate(
  graph: Graph,
  owner: PersonId,
  eventId: string,
  change: DateChange,
): Promise<SettledDate> {
  try {
    const instance = await find(graph, owner, eventId, change);
    if (instance === null) return change.to === null ? 'settled' : 'gone';
    const path = `/users/${owner}/events/${encodeURIComponent(instance.id)}`;
    if (instance.startsAt === change.to) {
      await inviteAgain(graph, path, instance, change.guests);
      return 'settled';
    }
    if (!change.ours.includes(instance.startsAt)) return 'overtaken';
    if (change.to === null) {
      await graph.tell({ method: 'POST', path: `${path}/cancel`, body: { comment: change.comment } });
    } else {
      await graph.tell({ method: 'PATCH', path, body: timesOf(change.to, change.minutes, change.zone) });
    }
    return 'settled';
  } catch (error) {
    if (isGone(error)) return change.to === null ? 'settled' : 'gone';
    throw error;
  }
}

/**
 * A date that somebody declined and that stands after all is in their calendar no more, and only a new time or a new
 * invitation brings it back: so they are taken off and put on again. Whoever was only taken off yet is put on; others,
 * a room too, stay what they are.
 */
async function inviteAgain(
  graph: Graph,
  path: string,
  { invited: asked, declinedBy }: Instance,
  guests: readonly Attendee[],
): Promise<void> {
  const coming = asked.filter(({ address }) => !declinedBy.includes(address));
  const lost = guests.filter(({ mail }) => !coming.some(({ address }) => address === mail.toLowerCase()));
  if (lost.length === 0) return;
  const stay = coming.map(asAttendee);
  if (declinedBy.length > 0) await graph.tell({ method: 'PATCH', path, body: { attendees: stay } });
  await graph.tell({ method: 'PATCH', path, body: { attendees: [...stay, ...invited(lost)] } });
}

async function find(
  graph: Graph,
  owner: PersonId,
  eventId: string,
  { originallyAt, ours, to }: DateChange,
): Promise<Instance | null> {
  const times = [originallyAt, ...ours, ...(to === null ? [] : [to])];
  const window = { from: Math.min(...times) - reach, to: Math.max(...times) + reach };
  const instances = await instancesOf(graph, owner, eventId, window);
  return instances.find((one) => one.originallyAt === originallyAt && !one.cancelled) ?? null;
}
