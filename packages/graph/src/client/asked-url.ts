import type { Context } from '@microsoft/microsoft-graph-client';

/** The address a request is for. The library passes it on as text; its other form, `Request`, is never made by us. */
export function askedUrl(context: Context): URL {
  const asked: unknown = context.request;
  if (typeof asked === 'string') return new URL(asked);
  throw new TypeError('A Graph request came without its address.');
}
