import { setTimeout as after } from 'node:timers/promises';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Context, MiddlewareHandler, Next } from 'hono';
import type { Fault, Faults } from './faults.ts';
import type { RequestLog } from './requests.ts';

/** What carries a request; the parts of a batch have no connection of their own that could be broken. */
export type Connection = { readonly breakOff?: () => void };
type Env = { Bindings: Connection };

type GuardSettings = { readonly faults: Faults; readonly requests: RequestLog; readonly clock: () => number };

/** Records every request and lets it meet the faults that stand. */
export function guard({ faults, requests, clock }: GuardSettings): MiddlewareHandler<Env> {
  return async (c, next) => {
    const { method, path } = c.req;
    const begun = performance.now();
    const at = clock();
    const fault = faults.meet(method, path);
    const answered = await pass(fault, c, next);
    requests.add({
      at,
      method,
      path,
      query: new URL(c.req.url).search,
      status: answered ? c.res.status : null,
      milliseconds: Math.round(performance.now() - begun),
      fault: fault?.id ?? null,
    });
  };
}

/** Answers whether an answer left. */
async function pass(fault: Fault | null, c: Context<Env>, next: Next): Promise<boolean> {
  switch (fault?.kind) {
    case 'status': {
      if (fault.carriedOut) {
        await next();
        c.res = undefined;
      }
      c.res = statusAnswer(fault);
      return true;
    }
    case 'delay': {
      await after(fault.milliseconds, undefined, { ref: false });
      await next();
      return true;
    }
    case 'accept-then-time-out': {
      await next();
      await after(fault.milliseconds, undefined, { ref: false });
      return hangUp(c);
    }
    case 'reset':
      return hangUp(c);
    case undefined: {
      await next();
      return true;
    }
  }
}

/** Breaks the connection; a part of a batch, whose connection is shared, is told of a gateway that gave up. */
function hangUp(c: Context<Env>): boolean {
  // Hono looks at the earlier answer's headers when it is replaced: it has to be taken away first.
  c.res = undefined;
  const { breakOff } = c.env;
  if (breakOff === undefined) {
    c.res = Response.json({ error: { code: 'gatewayTimeout', message: 'The gateway timed out.' } }, { status: 504 });
    return true;
  }
  breakOff();
  c.res = RESPONSE_ALREADY_SENT;
  return false;
}

const statusAnswer = (fault: Fault & { kind: 'status' }): Response =>
  Response.json(
    { error: { code: fault.code, message: fault.message } },
    {
      status: fault.status,
      headers: fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) },
    },
  );
