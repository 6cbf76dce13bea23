import { rmSync } from 'node:fs';
import { startServer, type RunningServer } from '@tandem/server';
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { askControls } from '../fixtures/controls.ts';
import { startMicrosoft } from '../fixtures/stack.ts';
import { launchEverydayBrowser, type EverydayBrowser } from './fixtures/everyday-browser.ts';

/**
 * Teams and Outlook are other sites than Tandem, and browsers give a frame storage of its own for each site around it.
 * Here the host is http://127.0.0.1 and Tandem http://localhost: two sites, as with Microsoft.
 */
let microsoft: Awaited<ReturnType<typeof startMicrosoft>>;
let server: RunningServer;
let everyday: EverydayBrowser;
let host: string;
let page: Page;

beforeAll(async () => {
  microsoft = await startMicrosoft();
  host = microsoft.controls.url.replace('localhost', '127.0.0.1');
  server = await startServer({ ...microsoft.environment, HOST_ORIGINS: host });
  everyday = await launchEverydayBrowser(inject('browser'));
});
afterAll(async () => {
  await everyday.close();
  await server.close();
  await microsoft.controls.close();
  rmSync(microsoft.folder, { recursive: true, force: true });
});
beforeEach(async () => {
  page = await (await everyday.browser.newContext()).newPage();
});

describe('a tab inside a host of another site', () => {
  it('has its storage kept apart from the same page outside, or the next tests prove nothing', async () => {
    await page.goto(`${server.url}/tab/redirect.html`);
    await page.evaluate("localStorage.setItem('outside', 'yes')");
    const tab = await openHome();
    await tab.getByRole('alert').or(tab.getByRole('heading')).first().waitFor();
    const [frame] = page.frames().filter((each) => each.url().startsWith(server.url));
    expect(await frame?.evaluate("localStorage.getItem('outside')")).toBeNull();
  });

  it('signs a person in through a window of its own where the host cannot', async () => {
    await askControls(microsoft.controls.url, z.unknown(), 'broker', {
      method: 'PUT',
      body: { refuse: { error: 'server_error' } },
    });
    const tab = await openHome();

    const opening = page.waitForEvent('popup');
    await tab.getByRole('button', { name: 'Sign in' }).click();
    const entra = await opening;
    await entra.getByRole('heading', { name: 'Pick an account' }).waitFor();
    const closing = entra.waitForEvent('close');
    await entra.getByRole('button', { name: person().user.mail }).click();
    await closing;

    await showsHome(tab);
    await page.reload();
    await showsHome(tab);
  });
});

const person = () => {
  const [first] = microsoft.controls.organisation.people;
  if (first === undefined) throw new Error('The sample organisation has nobody.');
  return first;
};

const openHome = async (): Promise<FrameLocator> => {
  await page.goto(`${host}/teams?person=${person().id}`);
  return page.frameLocator('iframe[title="Tandem: Home"]');
};

/** What somebody sees first who takes part in nothing yet. */
const showsHome = (tab: FrameLocator): Promise<void> =>
  tab.getByRole('heading', { name: 'No programme is open right now' }).waitFor();
