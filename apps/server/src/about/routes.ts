import { readFile } from 'node:fs/promises';
import { message } from '@tandem/core/messages';
import type { Hono } from 'hono';
import { escapeHtml } from '../escape-html.ts';
import type { HttpEnv } from '../http/request.ts';
import { write } from '../write.ts';

/** Who runs this installation; null for what the settings do not say. */
export type Operator = { readonly name: string | null; readonly mail: string | null };

/** What the Teams app's manifest points to: privacy and terms of use, readable without signing in. */
export const mountAbout = (app: Hono<HttpEnv>, operator: Operator): void => {
  for (const page of ['privacy', 'terms']) {
    app.get(`/about/${page}`, async (context) => {
      const text = await fileNamed(`${page}.html`);
      context.header('cache-control', 'no-cache');
      return context.html(text.replace('%CONTACT%', () => escapeHtml(contact(operator))));
    });
  }
  app.get('/about/about.css', async (context) => {
    context.header('content-type', 'text/css; charset=utf-8');
    return context.body(await fileNamed('about.css'));
  });
};

const fileNamed = (name: string): Promise<string> => readFile(new URL(name, import.meta.url), 'utf8');

const contact = ({ name, mail }: Operator): string => {
  const whom = name ?? mail;
  if (whom === null) return write(message('about.contact.none'));
  return write(message('about.contact', { name: whom, mail: name === null ? 'none' : (mail ?? 'none') }));
};
