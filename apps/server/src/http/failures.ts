import type { ErrorHandler } from 'hono';
import type { Logger } from 'pino';
import { AppError } from '@tandem/core/errors';
import { problemResponse, toProblem } from './problem.ts';
import type { HttpEnv } from './request.ts';

/** Every error of every route leaves here; what we did not expect is logged in full under the same correlation id. */
export const answerFailures =
  (log: Logger): ErrorHandler<HttpEnv> =>
  (error, context) => {
    const { correlationId } = context.var;
    if (error instanceof AppError) log.info({ correlationId, code: error.code, err: error.cause }, 'refused');
    else log.error({ correlationId, err: error }, 'failed');
    return problemResponse(toProblem(error, correlationId));
  };
