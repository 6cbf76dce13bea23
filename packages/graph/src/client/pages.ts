import { z } from 'zod';
import type { Graph } from './graph.ts';

/** Everything a list has, page by page. Only the path of a next link is followed, on the Graph that is configured. */
export async function allPages<Row>(graph: Graph, path: string, row: z.ZodType<Row>): Promise<readonly Row[]> {
  const Page = z.object({ value: z.array(row), '@odata.nextLink': z.url().optional() });
  const rows: Row[] = [];
  for (let next: string | undefined = path; next !== undefined;) {
    const page: z.infer<typeof Page> = await graph.ask({ method: 'GET', path: next }, Page);
    rows.push(...page.value);
    next = page['@odata.nextLink'] && pathOf(page['@odata.nextLink']);
  }
  return rows;
}

/** The path of a link that Graph gave, to be asked of the Graph that is configured. */
export function pathOf(link: string): string {
  const { pathname, search } = new URL(link);
  return pathname.replace(/^.*?\/v1\.0(?=\/)/, '') + search;
}
