import type { Context } from 'hono';
import type { GraphEnv } from '../world.ts';
import { graphInstant } from '../zones.ts';
import { GraphFault } from './fault.ts';

/** Graph's error body. Both spellings of `innerError` occur in the wild; this is the commoner one. */
const errorBody = (code: string, message: string, requestId: string, at: number): object => ({
  error: {
    code,
    message,
    innerError: {
      date: graphInstant(at).slice(0, -1),
      'request-id': requestId,
      'client-request-id': requestId,
    },
  },
});

export function answerFault(error: Error, c: Context<GraphEnv>, at: number): Response {
  const requestId = c.get('requestId');
  c.header('request-id', requestId);
  c.header('client-request-id', requestId);
  if (!(error instanceof GraphFault)) {
    console.error(error);
    return c.json(errorBody('InternalServerError', 'The sandbox failed; see its log.', requestId, at), 500);
  }
  for (const [name, value] of Object.entries(error.headers)) c.header(name, value);
  return c.json(errorBody(error.code, error.message, requestId, at), error.status);
}
