import { tellEnrolment, tellStory } from '@tandem/sandbox';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { sharedSeries } from './pages/calendar.ts';
import { chooseTheme, openTeams, tandem } from './pages/host.ts';
import { pointsIn, sum } from './pages/reasons.ts';
import { startStage, type Stage } from './pages/stage.ts';

const coordinator = 'Imani Kariuki';
const mentor = 'Leila Haddad';
const quiet = () => undefined;

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await startStage(inject('browser'));
  await tellEnrolment(stage.stack, quiet);
});
afterAll(() => stage.close());
beforeEach(async () => {
  page = await stage.newPage();
});
afterEach(async () => {
  expect(await stage.clear()).toEqual([]);
});

describe('a coordinator', () => {
  const participants = () => stage.stack.controls.organisation.people.filter(({ mentoring }) => mentoring !== null);
  const open = () => openTeams(page, stage.stack, { person: coordinator, entity: 'coordinate' });

  test('sees the programme and everybody in it', async () => {
    const tab = await open();
    await tab.getByRole('heading', { name: `${participants().length} people have joined` }).waitFor();
    await tab.getByRole('tab', { name: 'People' }).click();
    await tab.getByText(`${participants().length} of ${participants().length} people shown`).waitFor();
    await tab.getByRole('searchbox', { name: 'Find a person' }).fill('leila');
    await tab.getByText(`1 of ${participants().length} people shown`).waitFor();
    const row = await tab.getByRole('row', { name: mentor }).innerText();
    expect(row).toMatch(/Mentor, 2 places[\s\S]*4 offered, 1 wanted, 1 goal/);
  });

  test('finds pairs, reads why, publishes them and sees the bookings arrive', async () => {
    const tab = await open();
    await tab.getByRole('tab', { name: 'Pairing' }).click();
    await tab.getByRole('button', { name: 'Find pairs' }).click();
    await tab.getByRole('progressbar', { name: 'Finding pairs' }).waitFor();

    const title = tab.getByRole('heading', { level: 1, name: /^\d+ pairs, .* still open$/ });
    await title.waitFor();
    const pairs = Number.parseInt(await title.innerText());
    const row = tab
      .getByRole('listitem')
      .filter({ has: tab.getByRole('button', { name: /^Why / }) })
      .first();
    const score = Number.parseInt(await row.innerText());
    await row.getByRole('button', { name: /^Why / }).click();
    const { points, total } = await pointsIn(row);
    expect(points).toHaveLength(6);
    expect(total).toBe(score);
    expect(sum(points)).toBe(score);

    const unmatched = tab.getByRole('region', { name: 'Still open' });
    for (const person of await unmatched.getByRole('listitem').all())
      expect((await person.getByRole('paragraph').innerText()).length).toBeGreaterThan(20);

    await tab.getByRole('button', { name: 'Publish' }).click();
    const dialog = tab.getByRole('dialog', { name: `Publish ${pairs} pairs?` });
    expect(await dialog.innerText()).toContain(`${pairs * 12} check-ins are planned`);
    await dialog.getByRole('button', { name: 'Not yet' }).click();
    await dialog.waitFor({ state: 'detached' });
    await title.waitFor();

    await tab.getByRole('button', { name: 'Publish' }).click();
    await dialog.getByRole('button', { name: 'Publish' }).click();
    await tab.getByRole('heading', { level: 1, name: `${pairs} pairs are announced` }).waitFor();
    await tab.getByRole('progressbar', { name: 'Series in Outlook' }).waitFor();
    await tab.getByText(/^All \d+ series are in Outlook\.$/).waitFor();
    await tab.getByRole('link', { name: 'Calendar' }).click();
    await tab.getByRole('heading', { level: 1, name: /^(\d+) of \1 series are in Outlook$/ }).waitFor();
    expect(await tab.getByRole('listitem').count()).toBe(pairs);
  });

  test('sees how it is going, and what needs a person', async () => {
    await tellStory(stage.stack, quiet);
    const tab = await open();
    await tab.getByRole('heading', { level: 1, name: /^\d+ pairs, \d+ check-ins to come$/ }).waitFor();
    // Tobias' mailbox cannot be read, so no time was found for him: shown, never taken for free.
    const attention = tab.getByRole('region', { name: 'What needs you' });
    await attention.getByText(/(^Tobias · | · Tobias$)/).waitFor();
    await attention.getByText('Tobias’s calendar is not readable.').waitFor();
    await tab.getByText('Fewer than five people have answered').waitFor();
  });
});

describe('a participant', () => {
  beforeAll(() => tellStory(stage.stack, quiet));

  const home = async (person = mentor) => {
    const tab = await openTeams(page, stage.stack, { person });
    await tab.getByRole('heading', { level: 1, name: new RegExp(person.split(' ')[0] ?? '') }).waitFor();
    return tab;
  };

  test('sees the pair, why, the way into the meeting and every date', async () => {
    const tab = await home();
    const partner = await partnerShown();
    const pair = tab.getByRole('region', { name: `You and ${partner.givenName}` });
    const { points, total } = await pointsIn(pair);
    expect(sum(points)).toBe(total);
    await pair.getByText(`${total} of 100`).waitFor();
    const join = await tab.getByRole('link', { name: 'Join' }).getAttribute('href');
    expect(join).toMatch(/^https:\/\/teams\.microsoft\.com\/l\/meetup-join\//);

    const [series] = await sharedSeries(stage.stack, mentor, partner.name);
    expect(series?.event.onlineMeeting?.joinUrl).toBe(join);
    const dates = tab.getByRole('region', { name: `All ${series?.dates.length ?? 0} check-ins` });
    expect(await dates.getByRole('listitem').count()).toBe(series?.dates.length);
  });

  test('adds a point to the agenda, and the partner finds it', async () => {
    const tab = await home();
    const partner = await partnerShown();
    await tab.getByRole('button', { name: 'Add a point' }).click();
    await tab.getByRole('textbox', { name: 'What to talk about' }).fill('The board meeting');
    await tab.getByRole('button', { name: 'Add it' }).click();
    await tab.getByRole('region', { name: 'Agenda' }).getByText('The board meeting').waitFor();
    const theirs = await home(partner.name);
    await theirs.getByRole('region', { name: 'Agenda' }).getByText('The board meeting').waitFor();
  });

  test('chooses another time: the old series leaves both calendars, the new one stands once in each', async () => {
    const tab = await home();
    const partner = await partnerShown();
    const [before, ...none] = await sharedSeries(stage.stack, mentor, partner.name);
    expect(none).toEqual([]);
    await tab.getByRole('button', { name: 'Other times' }).click();
    const cards = tab.getByRole('radiogroup', { name: 'Times for the whole series' });
    await cards.waitFor();
    const lists = await cards.getByRole('list', { name: 'Dates of the series' }).all();
    expect(lists.length).toBeGreaterThan(1);
    for (const list of lists) expect(await list.getByRole('listitem').count()).toBe(12);
    expect(await cards.getByText(/^\d+ of 12 free$/).count()).toBe(lists.length);

    await cards.getByRole('radio', { checked: false }).first().check({ force: true });
    await tab.getByRole('button', { name: 'Book all 12' }).click();
    await expect.poll(wayIn, { timeout: 60_000 }).toBe('Join');
    const ids = async () => (await sharedSeries(stage.stack, mentor, partner.name)).map(({ event }) => event.iCalUId);
    await expect.poll(ids, { timeout: 60_000 }).not.toContain(before?.event.iCalUId);
    const [after, ...others] = await sharedSeries(stage.stack, mentor, partner.name);
    expect(others).toEqual([]);
    expect(after?.dates).toHaveLength(12);
    expect(after?.event.start).not.toBe(before?.event.start);
  });

  test('says how a check-in was when it is over, and finds the answer again', async () => {
    await home();
    const partner = await partnerShown();
    const [series] = await sharedSeries(stage.stack, mentor, partner.name);
    await stage.stack.moveTo((series?.dates[0]?.end ?? 0) + 3_600_000);
    // A browser that was open all the time would have asked for a new token by now.
    page = await stage.newPage();
    const tab = await home();
    const pulse = tab.getByRole('region', { name: `How was it with ${partner.givenName}?` });
    await pulse.getByRole('button', { name: 'We met' }).click();
    await pulse.getByRole('radio', { name: /^4/ }).click();
    await pulse.getByText('Sent. You can change it until').waitFor();
    await home();
    await tab.getByRole('tab', { name: partner.givenName }).click();
    await pulse.getByRole('radio', { name: /^4/, checked: true }).waitFor();
  });

  /** Where one joins the next meeting, or what stands there as long as Outlook has not booked it. */
  const wayIn = async (): Promise<string> => {
    await page.reload();
    const tab = tandem(page);
    return tab.getByRole('link', { name: 'Join' }).or(tab.getByText('The Teams link comes')).innerText();
  };

  /** Whose tab is chosen, or the only partner. */
  const partnerShown = async (): Promise<{ readonly name: string; readonly givenName: string }> => {
    const title = await tandem(page)
      .getByRole('heading', { level: 2, name: /^Check-in \d+ of \d+ with/ })
      .innerText();
    const givenName = title.replace(/.* with /, '');
    const found = stage.stack.controls.organisation.people.find(({ user }) => user.givenName === givenName);
    return { givenName, name: found?.user.displayName ?? '' };
  };
});

describe('wherever it is opened', () => {
  beforeAll(() => tellStory(stage.stack, quiet));

  test('somebody who may not coordinate learns who can help', async () => {
    const tab = await openTeams(page, stage.stack, { person: mentor, entity: 'coordinate' });
    await tab.getByRole('heading', { name: 'This part is for coordinators' }).waitFor();
    await tab.getByText('Your organisation’s administrator names coordinators').waitFor();
    expect(await tab.getByRole('tab').count()).toBe(0);
  });

  test('outside Teams there is nothing but the way in', async () => {
    await page.goto(`${stage.stack.product}/tab/home`);
    await page.getByRole('heading', { level: 1, name: 'Tandem lives in Teams' }).waitFor();
    expect(await page.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(
      ['https://teams.microsoft.com'],
    );
    expect(await page.getByRole('button').count()).toBe(0);
  });

  test('the settings frame adds Tandem to a channel', async () => {
    await openTeams(page, stage.stack, { person: mentor, view: 'settings' });
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('tab', { name: 'Tandem' }).waitFor();
    await tandem(page).getByRole('region', { name: 'Agenda' }).waitFor();
  });

  test('beside a meeting it fits into 320 pixels', async () => {
    const panel = await openTeams(page, stage.stack, { person: mentor, view: 'meeting' });
    await panel.getByRole('region', { name: 'Agenda' }).waitFor();
    const root = panel.locator('html');
    expect(await root.evaluate((html) => html.clientWidth)).toBeLessThanOrEqual(320);
    expect(await root.evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0);
  });

  test('a notice in the activity feed leads to the pair it is about', async () => {
    await openTeams(page, stage.stack, { person: mentor });
    await page.getByRole('button', { name: /Activity/ }).click();
    const notice = page.getByRole('button', { name: /Your check-ins with .* are in your calendar/ }).last();
    const [, givenName = ''] = /check-ins with (\S+)/.exec(await notice.innerText()) ?? [];
    await notice.click();
    await tandem(page)
      .getByRole('heading', { level: 2, name: `You and ${givenName}` })
      .waitFor();
  });

  test('a change of the theme arrives while it is open', async () => {
    const tab = await openTeams(page, stage.stack, { person: mentor });
    await tab.getByRole('heading', { level: 1 }).waitFor();
    const background = () =>
      tab
        .locator('.fui-FluentProvider')
        .first()
        .evaluate((root) => getComputedStyle(root).backgroundColor);
    const light = await background();
    await chooseTheme(page, 'Dark');
    await expect.poll(background).not.toBe(light);
    const dark = await background();
    await chooseTheme(page, 'High contrast');
    await expect.poll(background).not.toBe(dark);
  });
});
