import type { Middleware } from '@microsoft/microsoft-graph-client';
import { randomUUID } from 'node:crypto';
import { askedUrl } from './asked-url.ts';

/** Longest wait for an answer, milliseconds: Graph itself gives up after 100 s. */
const patience = 100_000;

/**
 * The last handler: a request for graph.microsoft.com goes to the configured Graph. One path for every cloud and any
 * other address, because the library attaches tokens only to addresses it knows, and only over https.
 */
export function send(graphBaseUrl: string, fetch: typeof globalThis.fetch): Middleware {
  const base = graphBaseUrl.replace(/\/$/, '');
  return {
    execute: async (context) => {
      const asked = askedUrl(context);
      const headers = new Headers(context.options?.headers);
      if (!headers.has('client-request-id')) headers.set('client-request-id', randomUUID());
      context.response = await fetch(`${base}${asked.pathname}${asked.search}`, {
        ...context.options,
        headers,
        signal: AbortSignal.timeout(patience),
      });
    },
  };
}
