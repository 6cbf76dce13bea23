import { connectGraph, type Graph } from '../client/graph.ts';

/** What arrived at the other end of the real client. */
export type Arrived = {
  readonly method: string;
  /** From the version on. */
  readonly path: string;
  readonly headers: Headers;
  readonly body: unknown;
};

/** The real client and chain over a server that is a function, and the waits that were asked for. */
export function graphOver(serve: (request: Arrived) => Response | Promise<Response>): {
  readonly graph: Graph;
  readonly arrived: Arrived[];
  readonly waits: number[];
} {
  const arrived: Arrived[] = [];
  const waits: number[] = [];
  const graph = connectGraph({
    graphBaseUrl: 'http://graph.test',
    token: () => Promise.resolve('a-token'),
    delay: (milliseconds) => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
    fetch: async (input, init) => {
      const { method, url, headers } = new Request(input, init);
      const text = await new Response(init?.body ?? '').text();
      const body: unknown = text === '' ? undefined : JSON.parse(text);
      const { pathname, search } = new URL(url);
      const request = { method, headers, body, path: decodeURIComponent((pathname + search).replace('/v1.0', '')) };
      arrived.push(request);
      return serve(request);
    },
  });
  return { graph, arrived, waits };
}

/** Answers one after the other; the last one stays. */
export function inTurn(...answers: readonly (() => Response)[]): () => Response {
  let next = 0;
  return () => {
    const answer = answers[Math.min(next++, answers.length - 1)];
    if (!answer) throw new Error('No answer was prepared.');
    return answer();
  };
}

export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  Response.json(body, { status, headers });

export const refusal = (status: number, code: string, headers: Record<string, string> = {}): Response =>
  json({ error: { code, message: 'No.', innerError: { 'request-id': 'request-1' } } }, status, headers);
