import type { PersonId } from '@tandem/core/model';
import type { DateChange, SettledDate } from '@tandem/core/ports';
import { isGone } from '../client/failures.ts';
import type { Graph } from '../client/graph.ts';
import { timesOf } from './event-body.ts';
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
    if (instance.startsAt === change.to) return 'settled';
    if (!change.ours.includes(instance.startsAt)) return 'overtaken';
    const path = `/users/${owner}/events/${encodeURIComponent(instance.id)}`;
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
