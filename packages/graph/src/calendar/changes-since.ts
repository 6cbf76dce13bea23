import type { PersonId, Window } from '@tandem/core/model';
import type { ChangeMark, Changes } from '@tandem/core/ports';
import { z } from 'zod';
import { graphAnswer } from '../client/failures.ts';
import type { Graph } from '../client/graph.ts';
import { pathOf } from '../client/pages.ts';
import { utcText } from '../zones/graph-time.ts';

const Entry = z.object({ id: z.string(), seriesMasterId: z.string().nullish(), '@removed': z.unknown().optional() });

type Entry = z.infer<typeof Entry>;

const Page = z.object({
  value: z.array(Entry),
  '@odata.nextLink': z.url().optional(),
  '@odata.deltaLink': z.url().optional(),
});

/** Most entries a page may have; calendarView/delta gives ten unless it is asked. */
const pageSize = 200;

/**
 * What changed in a window of somebody's calendar since a mark (`calendarView/delta`). Only that is read: the answer
 * carries neither our property nor the answers of attendees, and of what was removed nothing but an id, so that it may
 * be anything. A mark that Graph does not know any more, or whose window ends too soon, is replaced by a new one.
 */
export async function changesSince(
  graph: Graph,
  owner: PersonId,
  mark: ChangeMark | null,
  window: Window,
): Promise<Changes> {
  if (mark === null || mark.until < window.to) return begin(graph, owner, window);
  try {
    const { entries, link } = await round(graph, pathOf(mark.link));
    const isRemoved = entries.some((entry) => entry['@removed'] !== undefined);
    const events = [...new Set(entries.map(({ id, seriesMasterId }) => seriesMasterId ?? id))];
    return { events: isRemoved ? null : events, mark: { link, until: mark.until } };
  } catch (error) {
    if (!isReset(error)) throw error;
    return begin(graph, owner, window);
  }
}

/** A whole new round, over twice the window, so that the mark holds for as long again. */
async function begin(graph: Graph, owner: PersonId, { from, to }: Window): Promise<Changes> {
  const until = to + (to - from);
  const query = new URLSearchParams({ startDateTime: utcText(from), endDateTime: utcText(until) });
  const { link } = await round(graph, `/users/${owner}/calendarView/delta?${query.toString()}`);
  return { events: null, mark: { link, until } };
}

async function round(
  graph: Graph,
  path: string,
): Promise<{ readonly entries: readonly Entry[]; readonly link: string }> {
  const entries: Entry[] = [];
  for (let next = path; ;) {
    const headers = { Prefer: `odata.maxpagesize=${pageSize}` };
    const page = await graph.ask({ method: 'GET', path: next, headers }, Page);
    entries.push(...page.value);
    const more = page['@odata.nextLink'];
    const link = page['@odata.deltaLink'];
    if (link !== undefined) return { entries, link };
    if (more === undefined) throw new Error('A round of changes ends with a link to go on from.');
    next = pathOf(more);
  }
}

/** Graph forgot where we were: 410, or one of these codes with any other refusal. */
const isReset = (error: unknown): boolean => {
  const answer = graphAnswer(error);
  return answer !== null && (answer.status === 410 || resets.has(answer.code.toLowerCase()));
};

const resets: ReadonlySet<string> = new Set(['syncstatenotfound', 'resyncrequired']);
