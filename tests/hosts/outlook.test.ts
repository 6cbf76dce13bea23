import { tellStory } from '@tandem/sandbox';
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { pairOf, seriesOf, type BookedPair, type Side } from './pages/calendar.ts';
import { openOutlook, openTeams, tandem } from './pages/host.ts';
import { pointsIn, sum } from './pages/reasons.ts';
import { startStage, type Stage } from './pages/stage.ts';

let stage: Stage;
let page: Page;
let pair: BookedPair;

beforeAll(async () => {
  stage = await startStage(inject('browser'));
  await tellStory(stage.stack, () => undefined);
  pair = await pairOf(stage.stack, 'Leila Haddad');
});
afterAll(() => stage.close());
beforeEach(async () => {
  page = await stage.newPage();
});
afterEach(async () => {
  expect(await stage.clear()).toEqual([]);
});

/** The pane beside one date of a series. */
const open = (side: Side, date = 0): Promise<FrameLocator> =>
  openOutlook(page, stage.stack, { person: side.name, event: side.series.dates[date]?.id ?? '' });

describe('beside a check-in', () => {
  test.each(['owner', 'guest'] as const)('the %s sees who, when, how to join, the agenda and why', async (which) => {
    const [me, partner] = which === 'owner' ? [pair.owner, pair.guest] : [pair.guest, pair.owner];
    const pane = await open(me);
    await pane.getByRole('heading', { level: 1, name: `You and ${partner.givenName}` }).waitFor();
    await pane.getByText(`Check-in 1 of ${me.series.dates.length}`).waitFor();
    const join = await pane.getByRole('link', { name: 'Join' }).getAttribute('href');
    expect(join).toBe(pair.owner.series.event.onlineMeeting?.joinUrl);
    expect(await pane.getByRole('region', { name: 'Agenda' }).getByRole('listitem').count()).toBeGreaterThan(1);
    const why = pane.getByRole('region', { name: 'Why you two' });
    await why.getByRole('button', { name: /more reasons$/ }).click();
    const { points, total } = await pointsIn(why);
    expect(points).toHaveLength(6);
    expect(sum(points)).toBe(total);
    await pane.getByRole('list', { name: 'Dates of the series' }).waitFor();
  });

  test('follows from one date of the series to another', async () => {
    const pane = await open(pair.owner);
    await pane.getByText('Check-in 1 of').waitFor();
    const second = await open(pair.owner, 1);
    await second.getByText('Check-in 2 of').waitFor();
  });

  test('a point added in Outlook is on the agenda in Teams, where the pane leads', async () => {
    const pane = await open(pair.guest);
    await pane.getByRole('button', { name: 'Add a point' }).click();
    await pane.getByRole('textbox', { name: 'What to talk about' }).fill('My first review');
    await pane.getByRole('button', { name: 'Add it' }).click();
    await pane.getByRole('region', { name: 'Agenda' }).getByText('My first review').waitFor();
    const link = await pane.getByRole('link', { name: 'Open in Teams' }).getAttribute('href');
    const context = new URL(link ?? '').searchParams.get('context') ?? '';
    const [, sub = ''] = /"subEntityId":"(checkin\/[^"]+)"/.exec(context) ?? [];
    const tab = await openTeams(page, stage.stack, { person: pair.guest.name, sub });
    await tab.getByRole('heading', { level: 1, name: `with ${pair.owner.givenName}` }).waitFor();
    await tab.getByRole('region', { name: 'Agenda' }).getByText('My first review').waitFor();
  });
});

describe('beside anything else', () => {
  test('says that it is none of Tandem’s, and when the next check-in is', async () => {
    const other = (await seriesOf(stage.stack, pair.guest.name)).find(
      ({ event, dates }) => event.iCalUId !== pair.guest.series.event.iCalUId && dates.length > 0,
    );
    const pane = await openOutlook(page, stage.stack, { person: pair.guest.name, event: other?.dates[0]?.id ?? '' });
    await pane.getByRole('heading', { name: 'Not a Tandem check-in' }).waitFor();
    await pane.getByText(`Your next check-in is with ${pair.owner.givenName},`).waitFor();
    await pane.getByRole('link', { name: 'Open Tandem in Teams' }).waitFor();
  });

  test('an appointment that is being written has to be saved first', async () => {
    await page.goto(`${stage.stack.sandbox}/outlook`);
    await page.getByRole('button', { name: 'New event' }).click();
    await tandem(page).getByRole('heading', { name: 'Save the appointment first' }).waitFor();
  });
});

describe('when something is wrong', () => {
  test('an error of the server is said with a code to quote, and trying again helps', async () => {
    await page.route('**/api/**', (route) =>
      route.fulfill({ status: 500, headers: { 'x-correlation-id': '7F3K-20Q9' }, body: 'Internal error' }),
    );
    const pane = await open(pair.owner);
    await pane.getByRole('heading', { name: 'This did not work' }).waitFor();
    await pane.getByText('quote 7F3K-20Q9').waitFor();
    await page.unrouteAll();
    await pane.getByRole('button', { name: 'Try again' }).click();
    await pane.getByRole('heading', { name: `You and ${pair.guest.givenName}` }).waitFor();
  });

  test('without a network it says so, and trying again helps', async () => {
    await page.route('**/api/**', (route) => route.abort('internetdisconnected'));
    const pane = await open(pair.owner);
    await pane.getByRole('heading', { name: 'You are offline' }).waitFor();
    await page.unrouteAll();
    await pane.getByRole('button', { name: 'Try again' }).click();
    await pane.getByRole('heading', { name: `You and ${pair.guest.givenName}` }).waitFor();
  });
});

describe('when a check-in is over', () => {
  test.each(['owner', 'guest'] as const)('the %s says how it was with two presses', async (which) => {
    const [me, partner] = which === 'owner' ? [pair.owner, pair.guest] : [pair.guest, pair.owner];
    await stage.stack.moveTo((me.series.dates[0]?.end ?? 0) + 3_600_000);
    const pane = await open(me);
    const pulse = pane.getByRole('region', { name: `How was it with ${partner.givenName}?` });
    await pulse.getByRole('button', { name: 'We met' }).click();
    await pulse.getByRole('radio', { name: /^5/ }).click();
    await pulse.getByText('Sent. You can change it until').waitFor();
    expect(await pane.getByRole('link', { name: 'Join' }).count()).toBe(0);
    const again = await open(me);
    await again.getByRole('radio', { name: /^5/, checked: true }).waitFor();
    await again.getByRole('status').getByText('Sent.').waitFor();
  });
});
