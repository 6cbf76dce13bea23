import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Hono } from 'hono';
import { web } from './pages.ts';
import { serveFile } from './serve-file.ts';

/** office.js as Microsoft publishes it on npm. */
const library = new URL(
  'dist/',
  pathToFileURL(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')),
);

/**
 * office.js trusts a host that is not Outlook's own address once this page, beside the library, says so. The file in
 * the package asks the person; here the person opened the host themselves.
 */
const trustPage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Trusted host</title></head><body><script>
addEventListener('message', (event) => {
  if (event.source === parent) parent.postMessage(JSON.stringify({ hostUserTrusted: true }), event.origin);
});
</script></body></html>`;

/**
 * The real library at one address, so that an add-in's page needs one script element. Before the unmodified file stands
 * what Outlook on the web has loaded before it (MicrosoftAjax) and what its npm edition lacks (nested app
 * authentication, the theme).
 */
export function officeJsRoutes(): Hono {
  const routes = new Hono();
  routes.get('/office.js', async (c) => {
    const parts = [new URL('before-office.js', web), new URL('office.js', library)];
    const [before, office] = await Promise.all(parts.map((part) => readFile(part, 'utf8')));
    const script = [enclosed(before), office].join('\n;\n');
    return c.body(script, 200, { 'content-type': 'text/javascript; charset=utf-8' });
  });
  // The package writes this folder in small letters; the library asks for it like this.
  routes.get('/AgaveErrorUX/index.html', (c) => c.html(trustPage));
  routes.get('/*', (c) => serveFile(c, library, c.req.path.replace(/^\/office-js\//, '')));
  return routes;
}

/** A module without imports, as part of a classic script: its names stay its own. */
const enclosed = (code = ''): string => `(() => {\n${code.replace(/^\/\/# sourceMappingURL=.*$/m, '')}\n})()`;
