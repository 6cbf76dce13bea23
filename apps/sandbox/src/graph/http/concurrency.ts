import { setTimeout as after } from 'node:timers/promises';
import { GraphFault } from './fault.ts';

/** Outlook serves this many requests of one application to one mailbox at a time (throttling-limits). */
const limit = 4;
const retryAfterSeconds = 1;

export type ConcurrencyGate = <T>(appId: string, mailbox: string, work: () => Promise<T>) => Promise<T>;

/**
 * Refuses, with a 429, the request that would be one too many in flight.
 * @param latency how long a request is in flight at least, milliseconds
 */
export function createConcurrencyGate(latency: () => number): ConcurrencyGate {
  const inFlight = new Map<string, number>();
  return async (appId, mailbox, work) => {
    const key = `${appId} ${mailbox}`;
    const now = inFlight.get(key) ?? 0;
    if (now >= limit) throw tooMany();
    inFlight.set(key, now + 1);
    try {
      // One turn of the event loop, so that requests that arrive together really are in flight together.
      if (latency() === 0) await new Promise((resolve) => setImmediate(resolve));
      else await after(latency(), undefined, { ref: false });
      return await work();
    } finally {
      const left = (inFlight.get(key) ?? 1) - 1;
      if (left === 0) inFlight.delete(key);
      else inFlight.set(key, left);
    }
  };
}

const tooMany = (): GraphFault =>
  new GraphFault(429, 'ApplicationThrottled', 'Application is over its MailboxConcurrency limit.', {
    'Retry-After': String(retryAfterSeconds),
  });
