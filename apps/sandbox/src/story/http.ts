import type { z } from 'zod';

/** An answer that is not what was asked for, with what it said. */
class Refused extends Error {
  constructor(
    readonly status: number,
    readonly what: string,
    said: string,
  ) {
    super(`${what} answered ${status}: ${said}`);
    this.name = 'Refused';
  }
}

type Ask = { readonly token?: string; readonly method?: 'GET' | 'POST' | 'PUT'; readonly body?: unknown };

/** One JSON request; the answer is parsed with `schema`, and everything but success is thrown. */
export async function ask<T>(schema: z.ZodType<T>, url: string, { token, method = 'GET', body }: Ask = {}): Promise<T> {
  const response = await fetch(url, {
    method,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Refused(response.status, `${method} ${new URL(url).pathname}`, text.slice(0, 400));
  return schema.parse(JSON.parse(text));
}

/** Asks again until the answer is the one waited for, every `pause` milliseconds, at most for `patience`. */
export async function until<T>(
  look: () => Promise<T>,
  done: (answer: T) => boolean,
  { pause = 300, patience = 180_000 } = {},
): Promise<T> {
  const end = performance.now() + patience;
  for (;;) {
    const answer = await look();
    if (done(answer) || performance.now() > end) return answer;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
