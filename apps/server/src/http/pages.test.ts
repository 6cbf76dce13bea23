import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Hono } from 'hono';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerFailures } from './failures.ts';
import { mountPages } from './pages.ts';
import type { HttpEnv } from './request.ts';

const app = new Hono<HttpEnv>();
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tandem-pages-'));
  await mkdir(path.join(folder, 'tab', 'assets'), { recursive: true });
  await mkdir(path.join(folder, 'addin'));
  await writeFile(path.join(folder, 'secret.json'), '{}');
  await writeFile(path.join(folder, 'tab', 'index.html'), '<title>Tandem</title>');
  await writeFile(path.join(folder, 'tab', 'assets', 'app-1a2b.js'), 'run()');
  await writeFile(path.join(folder, 'addin', 'taskpane.html'), '<script src="%OFFICE_JS_URL%"></script>');
  app.onError(answerFailures(pino({ level: 'silent' })));
  mountPages(app, {
    tabDir: path.join(folder, 'tab'),
    addinDir: path.join(folder, 'addin'),
    officeJsUrl: 'https://office.example/office.js',
  });
});
afterAll(() => rm(folder, { recursive: true }));

describe('the pages', () => {
  it.each(['/tab/', '/tab/programmes', '/tab/checkin/1c9a/pulse'])('%s is a place inside the tab', async (place) => {
    const answer = await app.request(place);
    expect(await answer.text()).toBe('<title>Tandem</title>');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
  });

  it('begin at home', async () => {
    const answer = await app.request('/');
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toBe('/tab/home');
  });

  it('load Office.js from where the settings say', async () => {
    expect(await (await app.request('/addin/taskpane.html')).text()).toContain(
      'src="https://office.example/office.js"',
    );
  });

  it('keep what is named by its content', async () => {
    const answer = await app.request('/tab/assets/app-1a2b.js');
    expect(answer.headers.get('content-type')).toMatch(/^text\/javascript/);
    expect(answer.headers.get('cache-control')).toContain('immutable');
  });

  it.each([
    '/tab/assets/none.js',
    '/addin/',
    '/addin/nothing.html',
    '/tab/..%2Fsecret.json',
    '/addin/%2e%2e/secret.json',
  ])('have nothing at %s', async (place) => {
    expect((await app.request(place)).status).toBe(404);
  });
});
