import { z } from 'zod';
import { GraphFault, badRequest } from './fault.ts';
import { parseBody } from './body.ts';

const BatchItem = z.object({
  id: z.string().min(1),
  method: z.string(),
  url: z.string(),
  headers: z.record(z.string(), z.string()).nullish(),
  body: z.unknown().optional(),
  dependsOn: z.array(z.string()).nullish(),
});
type BatchItem = z.infer<typeof BatchItem>;

const Batch = z.object({ requests: z.array(BatchItem) });

type BatchAnswer = {
  readonly id: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
};

/** Requests per batch, and how many of them Outlook carries out at a time (json-batching, throttling-limits). */
const most = 20;
const parallel = 4;

type Run = (item: {
  readonly path: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string | null;
}) => Promise<Response>;

/**
 * `POST /$batch`. Each item is a request of its own, with its own status; the batch itself succeeds.
 * An item whose predecessor failed is not carried out (424).
 */
export async function runBatch(body: unknown, authorization: string, run: Run): Promise<{ responses: BatchAnswer[] }> {
  const { requests } = parseBody(Batch, body);
  demandSound(requests);
  const waiting = new Map<string, Promise<BatchAnswer>>();
  const turn = queue(parallel);
  for (const item of requests) {
    const earlier = (item.dependsOn ?? []).flatMap((id) => waiting.get(id.toLowerCase()) ?? []);
    waiting.set(
      item.id.toLowerCase(),
      answerItem(item, authorization, earlier, (work) => turn(work), run),
    );
  }
  return { responses: await Promise.all([...waiting.values()]) };
}

async function answerItem(
  item: BatchItem,
  authorization: string,
  earlier: readonly Promise<BatchAnswer>[],
  turn: <T>(work: () => Promise<T>) => Promise<T>,
  run: Run,
): Promise<BatchAnswer> {
  const before = await Promise.all(earlier);
  if (before.some(({ status }) => status >= 400)) return failed(item.id);
  const headers = new Headers({ authorization, ...item.headers });
  const hasBody = item.body !== undefined && item.body !== null;
  if (hasBody && !headers.has('content-type')) return noContentType(item.id);
  const response = await turn(() =>
    run({
      path: item.url.startsWith('/') ? item.url : `/${item.url}`,
      method: item.method.toUpperCase(),
      headers,
      body: hasBody ? (typeof item.body === 'string' ? item.body : JSON.stringify(item.body)) : null,
    }),
  );
  return readAnswer(item.id, response);
}

async function readAnswer(id: string, response: Response): Promise<BatchAnswer> {
  const head = { id, status: response.status, headers: headersOf(response) };
  const bytes = Buffer.from(await response.arrayBuffer());
  if (bytes.length === 0) return head;
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  const body: unknown = isJson ? JSON.parse(bytes.toString('utf8')) : bytes.toString('base64');
  return { ...head, body };
}

/** Names of headers inside a batch are written as over HTTP/1. */
const headersOf = (response: Response): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...response.headers].map(([name, value]) => [name.replace(/(^|-)[a-z]/g, (start) => start.toUpperCase()), value]),
  );

function demandSound(requests: readonly BatchItem[]): void {
  if (requests.length === 0 || requests.length > most)
    throw badRequest(
      'BadRequest',
      `Number of batch request steps has to be from 1 to ${most}; it is ${requests.length}.`,
    );
  const ids = requests.map(({ id }) => id.toLowerCase());
  if (new Set(ids).size !== ids.length)
    throw badRequest('BadRequest', 'Request Id values have to be unique in a batch, whatever their case.');
  for (const [index, { dependsOn }] of requests.entries())
    if ((dependsOn ?? []).some((id) => !ids.slice(0, index).includes(id.toLowerCase())))
      throw badRequest('BadRequest', 'dependsOn has to name requests that come earlier in the batch.');
}

const failed = (id: string): BatchAnswer => fault(id, new GraphFault(424, 'FailedDependency', 'Failed Dependency'));

const noContentType = (id: string): BatchAnswer =>
  fault(id, badRequest('BadRequest', 'A request with a body needs a Content-Type header.'));

const fault = (id: string, { status, code, message }: GraphFault): BatchAnswer => ({
  id,
  status,
  headers: { 'Content-Type': 'application/json' },
  body: { error: { code, message } },
});

/** Lets so many pieces of work run at a time, the others wait in line. */
function queue(size: number): <T>(work: () => Promise<T>) => Promise<T> {
  let free = size;
  const line: (() => void)[] = [];
  return async (work) => {
    if (free === 0) await new Promise<void>((resolve) => line.push(resolve));
    else free -= 1;
    try {
      return await work();
    } finally {
      const next = line.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}
