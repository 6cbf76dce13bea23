import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Context, Hono } from 'hono';
import { notFound } from '../identity/require.ts';
import type { HttpEnv } from './request.ts';

export type PageSettings = { readonly tabDir: string; readonly addinDir: string; readonly officeJsUrl: string };

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** The built front ends, from this one origin. */
export const mountPages = (app: Hono<HttpEnv>, settings: PageSettings): void => {
  // Every path without an extension is a place inside the tab, which finds its own way.
  app.get('/', (context) => context.redirect('/tab/home'));
  app.get('/tab', (context) => context.redirect('/tab/', 301));
  app.get('/tab/*', (context) => {
    const file = below(context, '/tab/');
    return send(context, settings.tabDir, path.extname(file) === '' ? 'index.html' : file, settings);
  });
  app.get('/addin/*', (context) => send(context, settings.addinDir, below(context, '/addin/'), settings));
};

const below = (context: Context, prefix: string): string => decodeURIComponent(context.req.path.slice(prefix.length));

const send = async (
  context: Context<HttpEnv>,
  folder: string,
  file: string,
  settings: PageSettings,
): Promise<Response> => {
  const found = path.resolve(folder, file);
  const type = TYPES[path.extname(found)];
  if (!found.startsWith(path.resolve(folder) + path.sep) || type === undefined) throw notFound();
  const isFile = await stat(found).then(
    (entry) => entry.isFile(),
    () => false,
  );
  if (!isFile) throw notFound();
  context.header('content-type', type);
  if (path.extname(found) === '.html') {
    context.header('cache-control', 'no-cache');
    return context.body((await readFile(found, 'utf8')).replaceAll('%OFFICE_JS_URL%', settings.officeJsUrl));
  }
  // The build names assets by their content; anything else may change under its name.
  context.header('cache-control', file.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
  return context.body(Uint8Array.from(await readFile(found)));
};
