import type { Context, Middleware, MiddlewareOptions } from '@microsoft/microsoft-graph-client';

/** Says of one request whether sending it twice has the same effect as sending it once. */
export class Repeatable implements MiddlewareOptions {
  readonly repeatable: boolean;
  constructor(repeatable: boolean) {
    this.repeatable = repeatable;
  }
}

/** Milliseconds to wait before the next attempt. */
export type Delay = (milliseconds: number) => Promise<void>;

const attempts = 5;
/**
 * Longest wait that is sat out here, milliseconds; a job that sits longer would be taken for dead. What Graph asks for
 * beyond that is told to the caller, who comes back then and not before.
 */
const longestHere = 30_000;
/** First wait without a `Retry-After`, milliseconds; doubled each time. */
const firstWait = 1000;

/**
 * Repeats what Graph was too busy for. Our own, because the library's caps `Retry-After` at 180 s and repeats every
 * POST: a request refused with 429 was not carried out, but one that ended in 503 or 504 may have been.
 */
export function retry(next: Middleware, delay: Delay): Middleware {
  return {
    execute: async (context) => {
      for (let attempt = 1; ; attempt++) {
        const response = await once(next, context);
        context.response = response;
        const wait = waitAfter(response.headers, attempt);
        if (attempt === attempts || wait > longestHere || !mayRepeat(context, response.status)) return;
        await response.body?.cancel();
        await delay(wait);
      }
    },
  };
}

/** Each attempt gets its own headers: the library's handlers append to those they find. */
async function once(next: Middleware, context: Context): Promise<Response> {
  const attempt: Context = {
    ...context,
    options: { ...context.options, headers: new Headers(context.options?.headers) },
  };
  await next.execute(attempt);
  if (!attempt.response) throw new Error('The last handler gave no response.');
  return attempt.response;
}

function mayRepeat({ middlewareControl }: Context, status: number): boolean {
  if (status === 429) return true;
  const option = middlewareControl?.getMiddlewareOptions(Repeatable);
  return (status === 503 || status === 504) && option instanceof Repeatable && option.repeatable;
}

/** What Graph asks for, in full; else ever longer. Milliseconds. */
function waitAfter(headers: Headers, attempt: number): number {
  const asked = secondsAsked(headers);
  return asked === undefined ? firstWait * 2 ** (attempt - 1) : asked * 1000;
}

export function secondsAsked(headers: Headers): number | undefined {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}
