import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Context } from 'hono';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
};

/** A file below a folder, or 404. */
export async function serveFile(c: Context, folder: URL, path: string): Promise<Response> {
  const file = new URL(path, folder);
  const type = types[extname(file.pathname)];
  if (type === undefined || !file.href.startsWith(folder.href)) return c.notFound();
  try {
    const bytes = await readFile(file);
    return c.body(new Uint8Array(bytes), 200, { 'content-type': type, 'access-control-allow-origin': '*' });
  } catch {
    return c.notFound();
  }
}
