import { Hono } from 'hono';
import { expect, it } from 'vitest';
import type { HttpEnv } from '../http/request.ts';
import { mountAbout, type Operator } from './routes.ts';

const pages = ['/about/privacy', '/about/terms'];

const read = async (page: string, operator: Operator): Promise<string> => {
  const app = new Hono<HttpEnv>();
  mountAbout(app, operator);
  const answer = await app.request(page);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toMatch(/^text\/html/);
  return answer.text();
};

it.each(pages)('%s: one language, one title, one heading, and whom to ask', async (page) => {
  const text = await read(page, { name: 'People & Culture', mail: 'people@example.org' });
  expect(text).toContain('<html lang="en">');
  expect(text.match(/<h1>/g)).toHaveLength(1);
  expect(text).toMatch(/<title>.+ – Tandem<\/title>/);
  expect(text).toContain('Ask People &amp; Culture, people@example.org.');
});

it.each(pages)('%s says whom to ask although the settings name nobody', async (page) => {
  expect(await read(page, { name: null, mail: null })).toContain('Ask the administrators of Microsoft 365');
  expect(await read(page, { name: null, mail: 'people@example.org' })).toContain('Ask people@example.org.');
  expect(await read(page, { name: 'People', mail: null })).toContain('Ask People.');
});

it('only links to what is there', async () => {
  const app = new Hono<HttpEnv>();
  mountAbout(app, { name: null, mail: null });
  for (const page of pages) {
    const text = await (await app.request(page)).text();
    for (const [, href = ''] of text.matchAll(/href="([^"]+)"/g)) expect((await app.request(href)).status).toBe(200);
  }
});
