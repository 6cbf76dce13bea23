import type { Problem } from '@tandem/core/contract';
import { AppError } from '@tandem/core/errors';
import { STATUSES } from './statuses.ts';

/** An error as it leaves the server. What we did not expect says nothing about itself; the log has the rest. */
export const toProblem = (error: unknown, correlationId: string): Problem => {
  const known =
    error instanceof AppError
      ? error
      : new AppError(
          'internal',
          'That did not work, and it is our fault. Try again; if it stays, name the code below.',
        );
  const { status, title } = STATUSES[known.code];
  return {
    type: 'about:blank',
    title,
    status,
    detail: known.message,
    code: known.code,
    correlationId,
    ...(known.field === undefined ? {} : { field: known.field }),
    ...(known.retryAfter === undefined ? {} : { retryAfter: known.retryAfter }),
    ...(known.claims === undefined ? {} : { claims: known.claims }),
  };
};

export const problemResponse = (problem: Problem): Response =>
  new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      'content-type': 'application/problem+json',
      ...(problem.retryAfter === undefined ? {} : { 'retry-after': String(Math.ceil(problem.retryAfter)) }),
      ...(problem.status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
    },
  });
