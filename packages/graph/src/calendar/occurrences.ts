import type { PersonId, Window } from '@tandem/core/model';
import type { Occurrence } from '@tandem/core/ports';
import { isGone } from '../client/failures.ts';
import type { Graph } from '../client/graph.ts';
import { instancesOf } from './instances.ts';

/**
 * The dates of a series that now begin inside the window; null when the series is gone. A date that somebody removed
 * is not among them: Outlook keeps no row for it.
 */
export async function occurrences(
  graph: Graph,
  owner: PersonId,
  eventId: string,
  window: Window,
): Promise<readonly Occurrence[] | null> {
  try {
    const instances = await instancesOf(graph, owner, eventId, window);
    return instances.map(({ originallyAt, startsAt, endsAt, cancelled, declinedBy, acceptedBy }) => ({
      originallyAt,
      startsAt,
      endsAt,
      declinedBy,
      acceptedBy,
      state: cancelled ? 'cancelled' : 'standing',
    }));
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
}
