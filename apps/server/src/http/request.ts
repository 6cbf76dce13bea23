import type { MiddlewareHandler } from 'hono';
import type { Logger } from 'pino';
import { correlationId } from './correlation.ts';

export type HttpEnv = { Variables: { correlationId: string } };

/** Gives every request its correlation id and one log line: method, route and outcome, never content or people. */
export const traced =
  (log: Logger): MiddlewareHandler<HttpEnv> =>
  async (context, next) => {
    const id = correlationId();
    const started = performance.now();
    context.set('correlationId', id);
    await next();
    context.header('x-correlation-id', id);
    log.debug(
      {
        correlationId: id,
        method: context.req.method,
        path: context.req.path,
        status: context.res.status,
        ms: Math.round(performance.now() - started),
      },
      'request',
    );
  };
