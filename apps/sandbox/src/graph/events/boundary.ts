import { badRequest } from '../http/fault.ts';
import { neighboursOf, type Instance } from '../mailbox/instances.ts';
import type { Item, Span } from '../mailbox/types.ts';
import { localOf } from '../zones.ts';

/** One date of a series stays between the days of its neighbours, in the series' zone (event-update). */
export function demandWithinNeighbours(item: Item, date: string, span: Span): void {
  const zone = item.meeting.series?.zone ?? 'UTC';
  const dayOf = (instant: number): string => localOf(instant, zone).toPlainDate().toString();
  const day = dayOf(span.from);
  const crosses = (neighbour: Instance): boolean => {
    const theirs = dayOf(neighbour.span.from);
    return (neighbour.date ?? '') < date ? day <= theirs : day >= theirs;
  };
  if (neighboursOf(item, date).some(crosses))
    throw badRequest(
      'ErrorOccurrenceCrossingBoundary',
      'Modified occurrence is crossing or overlapping adjacent occurrence.',
    );
}
