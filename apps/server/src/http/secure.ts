import type { MiddlewareHandler } from 'hono';
import { securityHeaders, type HeaderSettings, type PageKind } from './headers.ts';
import type { HttpEnv } from './request.ts';

/** Puts the security headers on every answer; what is no page of ours may not be framed at all. */
export const secureWith =
  (settings: HeaderSettings): MiddlewareHandler<HttpEnv> =>
  async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(securityHeaders(kindOf(context.req.path), settings))) {
      context.header(name, value);
    }
    if (context.req.path.startsWith('/api/')) context.header('cache-control', 'no-store');
  };

const kindOf = (path: string): PageKind => {
  if (path.startsWith('/tab/')) return 'tab';
  if (path.startsWith('/about/')) return 'text';
  return path.startsWith('/addin/') ? 'addin' : 'none';
};
