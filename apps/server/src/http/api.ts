import { OpenAPIHandler } from '@orpc/openapi/fetch';
import type { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import { AppError } from '@tandem/core/errors';
import type { Deps } from '../deps.ts';
import { notFound } from '../identity/require.ts';
import type { Identify } from '../identity/validate.ts';
import { apiRouter } from '../modules/router.ts';
import type { ApiContext } from '../modules/api.ts';
import { inputProblem } from './input-problem.ts';
import type { HttpEnv } from './request.ts';

/** Takes the first failure of a request, so that it leaves the server as ours and not as the library words it. */
type Failing = ApiContext & { readonly failed: (error: unknown) => void };

/** Far more than the largest profile; and a spreadsheet of the most people that a programme takes. */
const MAX_BYTES = 256 * 1024;
const MAX_SHEET_BYTES = 4 * 1024 * 1024;

/** The contract's routes under `/api`: nobody gets past the door without a valid token. */
export const mountApi = (app: Hono<HttpEnv>, deps: Deps, identify: Identify): void => {
  const handler = new OpenAPIHandler<Failing>(apiRouter(deps), {
    clientInterceptors: [(call) => call.next().catch(report(call.context.failed, (error) => error))],
    // What fails outside a route's own work failed while reading the request.
    interceptors: [(call) => call.next().catch(report(call.context.failed, unreadable))],
  });
  const onError = () => {
    throw new AppError('input.invalid', 'This request is too large.');
  };
  const usual = bodyLimit({ maxSize: MAX_BYTES, onError });
  const sheets = bodyLimit({ maxSize: MAX_SHEET_BYTES, onError });
  const limited = createMiddleware<HttpEnv>((context, next) =>
    (isSheet.test(context.req.path) ? sheets : usual)(context, next),
  );
  app.use('/api/*', limited);
  app.all('/api/*', async (context) => {
    const proven = await identify(context.req.header('authorization') ?? null);
    const failures: unknown[] = [];
    const failed = (error: unknown) => void failures.push(error);
    const answer = await handler.handle(context.req.raw, { prefix: '/api', context: { ...proven, failed } });
    if (!answer.matched) throw notFound();
    if (failures.length > 0) throw inputProblem(failures[0]);
    return answer.response;
  });
};

const isSheet = /^\/api\/programmes\/[^/]+\/import(?:\/preview)?$/;

const report =
  (failed: (error: unknown) => void, as: (error: unknown) => unknown) =>
  (error: unknown): never => {
    failed(as(error));
    throw error;
  };

const unreadable = (cause: unknown): AppError =>
  new AppError('input.invalid', 'This request cannot be read. It must be JSON that fits the contract.', { cause });
