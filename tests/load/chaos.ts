import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { ChildProcess } from 'node:child_process';
import fc from 'fast-check';
import { z } from 'zod';
import { makeFault } from '../fixtures/controls.ts';
import { kill } from '../fixtures/program.ts';

const onEvents = '/graph/v1.0/users/*/events*';

/** Makes a fifth of all requests about events go wrong, in four ways alike. */
export async function breakOneInFive(sandbox: string): Promise<void> {
  // Each is asked about what the ones before it let pass: 5 % of everything.
  const [first, second, third, fourth] = [0.05, 0.05 / 0.95, 0.05 / 0.9, 0.05 / 0.85] as const;
  const at = { path: onEvents };
  await makeFault(sandbox, { ...at, share: first, kind: 'accept-then-time-out' });
  await makeFault(sandbox, {
    ...at,
    share: second,
    kind: 'status',
    status: 504,
    code: 'gatewayTimeout',
    carriedOut: true,
  });
  await makeFault(sandbox, {
    ...at,
    share: third,
    kind: 'status',
    status: 429,
    code: 'TooManyRequests',
    retryAfter: 1,
  });
  await makeFault(sandbox, { ...at, share: fourth, kind: 'reset' });
}

/** How many requests about events Graph gets to see, and whether it dies before Graph reads the last or once it answers. */
export type Moment = { readonly requests: number; readonly when: (typeof moments)[number] };
const moments = ['http.server.request.start', 'http.server.response.finish'] as const;

/** So many moments to die at, about `apart` requests from one to the next, the same every time. */
export const momentsToDie = (count: number, apart: number): readonly Moment[] =>
  fc.sample(fc.record({ requests: fc.integer({ min: 1, max: 2 * apart }), when: fc.constantFrom(...moments) }), {
    seed: 20261129,
    numRuns: count,
  });

const Seen = z.object({ request: z.object({ url: z.string() }) });

/** Kills a process at a moment; the sandbox is the only server in this one. Says false when the work is done before. */
export const killAt = (program: ChildProcess, { requests, when }: Moment, done: Promise<void>): Promise<boolean> =>
  new Promise((resolve, reject) => {
    let left = requests;
    const stop = (killed: boolean) => {
      unsubscribe(when, look);
      (killed ? kill(program) : Promise.resolve()).then(() => resolve(killed), reject);
    };
    const look = (message: unknown) => {
      if (!/\/users\/[^/]+\/events/.test(Seen.parse(message).request.url)) return;
      left -= 1;
      if (left === 0) stop(true);
    };
    subscribe(when, look);
    void done.then(() => {
      if (left > 0) stop(false);
    }, reject);
  });
