import type { Instant, Window } from '@tandem/core/model';
import type { SeriesBooking } from '@tandem/core/ports';
import { isGone } from '../client/failures.ts';
import type { Graph } from '../client/graph.ts';
import { timesOf } from './event-body.ts';
import { instancesOf } from './instances.ts';

const day = 24 * 60 * 60 * 1000;

/**
 * Moves and removes the dates of a series that were decided so. A date already where it belongs, or already gone, is
 * left alone: nobody gets a second mail about it.
 */
export async function settleDates(graph: Graph, eventId: string, booking: SeriesBooking): Promise<void> {
  const { owner, moves, skips, slot, cadence } = booking;
  const window = windowAround([...moves.flatMap((move) => [move.originallyAt, move.startsAt]), ...skips]);
  if (!window) return;
  const instances = await instancesOf(graph, owner, eventId, window);
  const standing = new Map(
    instances.filter(({ cancelled }) => !cancelled).map((instance) => [instance.originallyAt, instance]),
  );
  const pathOf = (id: string): string => `/users/${owner}/events/${encodeURIComponent(id)}`;
  for (const skip of skips) {
    const instance = standing.get(skip);
    if (instance) await graph.tell({ method: 'DELETE', path: pathOf(instance.id) }).catch(unlessGone);
  }
  for (const { originallyAt, startsAt } of moves) {
    const instance = standing.get(originallyAt);
    if (!instance || instance.startsAt === startsAt) continue;
    const body = timesOf(startsAt, cadence.minutes, slot.zone);
    await graph.tell({ method: 'PATCH', path: pathOf(instance.id), body });
  }
}

/** Wide enough for everything to be seen before and after it moves. */
function windowAround(moments: readonly Instant[]): Window | null {
  if (moments.length === 0) return null;
  return { from: Math.min(...moments) - day, to: Math.max(...moments) + 2 * day };
}

function unlessGone(error: unknown): void {
  if (!isGone(error)) throw error;
}
