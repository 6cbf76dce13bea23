import { AppError } from '@tandem/core/errors';

/** What came back for one request of a batch. */
export type ReadAnswer = { readonly ok: true; readonly body: unknown } | FailedRead;

type FailedRead = { readonly ok: false; readonly status: number; readonly code: string };

/** Whether Graph was too busy to say anything about it, after all attempts. */
export const isBusyStatus = (status: number): boolean => [429, 503, 504].includes(status);

/** A failed item of a batch in Tandem's words, as `graphFailure` for a request of its own. */
export function readFailure({ status, code }: FailedRead, to: string): AppError {
  const detail = `${to} (${status} ${code})`;
  if (status === 429) return new AppError('graph.throttled', `Microsoft 365 is busy: ${detail}. Tandem tries again.`);
  if (status >= 500) return new AppError('graph.unreachable', `Microsoft 365 did not answer: ${detail}.`);
  if (status === 404) return new AppError('graph.not_found', `Microsoft 365 does not have this: ${detail}.`);
  return new AppError('graph.refused', `Microsoft 365 refused: ${detail}.`);
}
