import type { Context } from 'hono';
import { badRequest } from '../http/fault.ts';
import type { Span } from '../mailbox/types.ts';
import { instantOf } from '../zones.ts';

/** `startDateTime` and `endDateTime` of a request, both required; without an offset they are UTC. */
export function readWindow(c: Context): Span {
  const from = readBound(c, 'startDateTime');
  const to = readBound(c, 'endDateTime');
  if (to < from)
    throw badRequest('ErrorInvalidParameter', "The value of the parameter 'EndDateTime' is before 'StartDateTime'.");
  return { from, to };
}

function readBound(c: Context, name: string): number {
  const text = Object.entries(c.req.query()).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
  if (text === undefined || text === '')
    throw badRequest(
      'ErrorInvalidParameter',
      `This request requires a time window specified by the query string parameters StartDateTime and EndDateTime.`,
    );
  // In a query a plus sign of an offset that was not escaped arrives as a space.
  const instant = instantOf(text.replace(' ', '+'), 'UTC');
  if (instant === null)
    throw badRequest('ErrorInvalidParameter', `The value '${text}' of parameter '${name}' is invalid.`);
  return instant;
}
