import { z } from 'zod';

/** One request to Graph and its answer; the parts of a batch are exchanges of their own. */
export type Exchange = {
  readonly method: string;
  /** From the version on, without its query. */
  readonly path: string;
  readonly query: string;
  /** Null: no JSON. */
  readonly request: unknown;
  readonly status: number;
  readonly answer: unknown;
};

const Batch = z.object({
  requests: z.array(z.object({ id: z.string(), method: z.string(), url: z.string(), body: z.unknown().optional() })),
});
const Answers = z.object({
  responses: z.array(z.object({ id: z.string(), status: z.int(), body: z.unknown().optional() })),
});

/** A fetch that keeps what it carries to Graph and back. */
export function recordingFetch(): { readonly fetch: typeof fetch; readonly exchanges: readonly Exchange[] } {
  const exchanges: Exchange[] = [];
  const recording: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const asked = await jsonIn(request.clone());
    const response = await fetch(request);
    const { pathname, search } = new URL(request.url);
    const [, path] = /\/graph\/v1\.0(\/.*)$/.exec(pathname) ?? [];
    if (path !== undefined) {
      const answer = await jsonIn(response.clone());
      const { status } = response;
      exchanges.push({
        method: request.method,
        path: decodeURIComponent(path),
        query: search,
        request: asked,
        status,
        answer,
      });
      if (path === '/$batch') exchanges.push(...partsOf(asked, answer));
    }
    return response;
  };
  return { fetch: recording, exchanges };
}

function partsOf(asked: unknown, answer: unknown): readonly Exchange[] {
  const answers = Answers.parse(answer).responses;
  return Batch.parse(asked).requests.flatMap(({ id, method, url, body = null }) => {
    const answered = answers.find((one) => one.id === id);
    const [path = '', query = ''] = url.split('?');
    return answered === undefined
      ? []
      : [{ method, path, query, request: body, status: answered.status, answer: answered.body ?? null }];
  });
}

async function jsonIn(message: Request | Response): Promise<unknown> {
  const text = await message.text();
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
