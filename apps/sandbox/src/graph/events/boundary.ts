import { badRequest } from '../http/fault.ts';
import { allInstances } from '../mailbox/instances.ts';
import type { Item, Span } from '../mailbox/types.ts';
import { localOf } from '../zones.ts';

/** One date of a series stays between the days of its neighbours, in the series' zone (event-update). */
export function demandWithinNeighbours(item: Item, date: string, span: Span): void {
  const zone = item.meeting.series?.zone ?? 'UTC';
  const dayOf = (instant: number): string => localOf(instant, zone).toPlainDate().toString();
  const dates = allInstances(item);
  const index = dates.findIndex((each) => each.date === date);
  const before = dates[index - 1];
  const after = dates[index + 1];
  const day = dayOf(span.from);
  const tooEarly = before !== undefined && day <= dayOf(before.span.from);
  const tooLate = after !== undefined && day >= dayOf(after.span.from);
  if (tooEarly || tooLate)
    throw badRequest(
      'ErrorOccurrenceCrossingBoundary',
      'Modified occurrence is crossing or overlapping adjacent occurrence.',
    );
}
