import { GraphError } from '@microsoft/microsoft-graph-client';
import { AppError } from '@tandem/core/errors';
import { secondsAsked } from './retry.ts';

/**
 * What Graph could not do, in Tandem's words: `graph.unreachable`, `graph.throttled` (with `retryAfter`),
 * `graph.not_found` or `graph.refused`. Graph's own answer and its request id stay in `cause`.
 */
export function graphFailure(cause: unknown): AppError {
  if (cause instanceof AppError) return cause;
  if (!(cause instanceof GraphError) || cause.statusCode < 400) return unreachable(cause, '');
  const trace = traceOf(cause);
  if (cause.statusCode === 429) {
    const retryAfter = cause.headers && secondsAsked(cause.headers);
    return new AppError('graph.throttled', `Microsoft 365 is busy. Tandem tries again later.${trace}`, {
      cause,
      ...(retryAfter === undefined ? {} : { retryAfter }),
    });
  }
  if (cause.statusCode >= 500) return unreachable(cause, trace);
  const blocked = blockedMailbox(cause.code, cause);
  if (blocked) return blocked;
  if (cause.statusCode === 404 || cause.statusCode === 410)
    return new AppError('graph.not_found', `Microsoft 365 does not have this (any more).${trace}`, { cause });
  return new AppError('graph.refused', `Microsoft 365 refused: ${cause.message}${trace}`, { cause });
}

/** A mailbox or a person that nothing can be done for until an administrator acts; null for every other code. */
function blockedMailbox(code: string | null, cause?: unknown): AppError | null {
  const lower = code?.toLowerCase() ?? '';
  if (unusable.has(lower))
    return new AppError(
      'mailbox.unusable',
      `This mailbox is on a local server or has no licence: Outlook on the web does not open it (${code ?? ''}).`,
      { cause },
    );
  if (departed.has(lower))
    return new AppError('person.gone', `This person is not in the organisation any more (${code ?? ''}).`, { cause });
  return null;
}

/** On a local server, without licence, or being deleted: Graph has one answer for the three (outlook error codes). */
const unusable: ReadonlySet<string> = new Set([
  'mailboxnotenabledforrestapi',
  'mailboxnotsupportedforrestapi',
  'errornonexistentmailbox',
]);
const departed: ReadonlySet<string> = new Set(['errorinvaliduser', 'request_resourcenotfound']);

/** Graph's own code and status of a failure, for the few places that act on one. */
export function graphAnswer(error: unknown): { readonly status: number; readonly code: string } | null {
  const cause = error instanceof AppError ? error.cause : error;
  return cause instanceof GraphError ? { status: cause.statusCode, code: cause.code ?? '' } : null;
}

/** Whether an error only says that what was asked about is not there, or nobody's any more. */
export const isGone = (error: unknown): boolean =>
  error instanceof AppError && (error.code === 'graph.not_found' || error.code === 'person.gone');

const unreachable = (cause: unknown, trace: string): AppError =>
  new AppError('graph.unreachable', `Microsoft 365 cannot be reached just now. Tandem tries again.${trace}`, { cause });

const traceOf = ({ code, requestId }: GraphError): string =>
  requestId ? ` (${code ?? 'no code'}, request ${requestId})` : ` (${code ?? 'no code'})`;
