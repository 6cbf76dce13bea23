import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../fixtures/browser.ts';
import { startHosted, type Hosted } from './fixtures/hosted.ts';

let hosted: Hosted;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  hosted = await startHosted();
  browser = await launchBrowser(inject('browser'));
});
afterAll(async () => {
  await browser.close();
  await hosted.close();
});
beforeEach(async () => {
  page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
});

describe('Outlook opened by a link to an event', () => {
  it('shows the week of that event with the event marked, and stays there when it is closed', async () => {
    const { id, label } = await eventWeeksAhead('London', 3);
    await page.goto(`${hosted.sandbox.url}/outlook?person=${personIn('London')}&event=${encodeURIComponent(id)}`);

    const marked = page.getByRole('region', { name: 'Week' }).getByRole('button', { pressed: true });
    expect(await marked.getAttribute('aria-label')).toBe(label);
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: label, pressed: false }).waitFor();
  });
});

describe('times', () => {
  it.each([
    ['London', 'en-GB', /, \d\d:\d\d–\d\d:\d\d$/],
    ['New York', 'en-US', /, \d+:\d\d [AP]M–\d+:\d\d [AP]M$/],
  ])('are written in %s as in %s, by the host and by the add-in', async (city, locale, written) => {
    const { label } = await eventWeeksAhead(city, 0);
    expect(label.replaceAll('\u202f', ' ')).toMatch(written);
    const pane = page.frameLocator('iframe[title="Tandem add-in"]');
    await pane.getByText('ready in Outlook').waitFor();
    expect(await pane.locator('body').evaluate('Office.context.displayLanguage')).toBe(locale);

    await page.goto(`${hosted.sandbox.url}/teams?person=${personIn(city)}`);
    const tab = page.frameLocator('iframe[title="Tandem: Home"]');
    await tab.getByText('/tab/home content').waitFor();
    const told = await tab.locator('body').evaluate('teams.app.getContext().then(({ app }) => app.locale)');
    expect(told).toBe(locale.toLowerCase());
  });
});

const personIn = (city: string): string => {
  const { people } = hosted.sandbox.organisation;
  const found = people.find(({ user, calendar }) => user.city === city && calendar.length > 3);
  if (found === undefined) throw new Error(`Nobody in ${city} has events.`);
  return found.id;
};

/** Opens an event some weeks from now as somebody who works in a city. */
async function eventWeeksAhead(city: string, weeks: number): Promise<{ readonly id: string; readonly label: string }> {
  await page.goto(`${hosted.sandbox.url}/outlook?person=${personIn(city)}`);
  for (let week = 0; week < weeks; week += 1) await page.getByRole('button', { name: 'Week after' }).click();
  const event = page.locator('[aria-label="Week"] button[aria-label]').first();
  const label = (await event.getAttribute('aria-label')) ?? '';
  await event.click();
  await page.waitForURL(/[?&]event=/);
  return { id: new URL(page.url()).searchParams.get('event') ?? '', label };
}
