import { readFile } from 'node:fs/promises';
import { Hono, type Handler } from 'hono';
import { serveFile } from './serve-file.ts';

/** Where vite puts the pages; the same seen from `src` and from `dist`. */
export const web = new URL('../../dist/web/', import.meta.url);

/** A built page with what it has to know about this organisation. */
export function hostPage(name: 'teams' | 'outlook', settings: object): Handler {
  // A script element ends at the first `</`, whatever is around it.
  const json = JSON.stringify(settings).replaceAll('<', '\\u003c');
  const script = `<script type="application/json" id="settings">${json}</script>`;
  return async (c) => {
    const page = await readFile(new URL(`${name}.html`, web), 'utf8');
    return c.html(
      page.replace('</head>', () => `${script}</head>`),
      200,
      { 'cache-control': 'no-store' },
    );
  };
}

export function webAssets(): Hono {
  const assets = new Hono();
  assets.get('/*', (c) => serveFile(c, web, c.req.path.replace(/^\/hosts\//, '')));
  return assets;
}
