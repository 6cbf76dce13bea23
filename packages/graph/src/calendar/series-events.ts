import type { PersonId, SeriesId } from '@tandem/core/model';
import { z } from 'zod';
import { allPages } from '../client/pages.ts';
import type { Graph } from '../client/graph.ts';
import { seriesIn, seriesProperty } from './series-property.ts';

const Marked = z
  .object({
    id: z.string(),
    isCancelled: z.boolean().nullish(),
    singleValueExtendedProperties: z.array(z.object({ value: z.string() })).nullish(),
  })
  .transform(({ id, isCancelled, singleValueExtendedProperties }) => {
    const seriesId = seriesIn(singleValueExtendedProperties?.[0]?.value);
    return isCancelled === true || seriesId === null ? [] : [{ eventId: id, seriesId }];
  });

/** Every event in somebody's calendar that carries Tandem's mark, with the series it says it is. */
export async function seriesEvents(
  graph: Graph,
  owner: PersonId,
): Promise<readonly { readonly eventId: string; readonly seriesId: SeriesId }[]> {
  const named = `ep/id eq '${seriesProperty}'`;
  const query = new URLSearchParams({
    // The value is an id, which has hyphens: asked for in the form that the documentation shows.
    $filter: `singleValueExtendedProperties/any(ep: ${named} and contains(ep/value, '-'))`,
    $expand: `singleValueExtendedProperties($filter=id eq '${seriesProperty}')`,
    $select: 'id,isCancelled',
    $top: '100',
  });
  const path = `/users/${owner}/events?${query.toString().replaceAll('+', '%20')}`;
  return (await allPages(graph, path, Marked)).flat();
}
