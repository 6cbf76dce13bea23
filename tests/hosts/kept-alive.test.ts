import { tellStory } from '@tandem/sandbox';
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { pairOf, sharedSeries, type BookedPair, type BookedSeries } from './pages/calendar.ts';
import { openOutlook, openTeams } from './pages/host.ts';
import { startStage, type Stage } from './pages/stage.ts';

/** A hang guard: a busy machine takes its time. */
const patience = { timeout: 60_000 };

let stage: Stage;
let pair: BookedPair;

beforeAll(async () => {
  stage = await startStage(inject('browser'));
  await tellStory(stage.stack, () => undefined);
  pair = await pairOf(stage.stack, 'Leila Haddad');
});
afterAll(() => stage.close());

test('three times are compared, one is booked; what is declined or dragged in Outlook moves in Teams, and one press takes it back', async () => {
  const { owner, guest } = pair;
  const [teams, outlook] = await Promise.all([stage.newPage(), stage.newPage()]);
  const tab = await openTeams(teams, stage.stack, { person: owner.name });
  await choosePartner(tab);

  await tab.getByRole('button', { name: 'Other times' }).click();
  const times = tab.getByRole('radiogroup', { name: 'Times for the whole series' });
  await times.waitFor();
  expect(await times.getByRole('radio').count()).toBe(3);
  await times.getByRole('radio', { checked: false }).first().check({ force: true });
  await tab.getByRole('button', { name: /^Book all \d+$/ }).click();
  await choosePartner(tab);
  await tab.getByRole('link', { name: 'Join' }).waitFor();
  const series = await replaced(owner.series);

  // The tab stays open and is not touched: it has to see for itself what happens in Outlook.
  await openDate(outlook, series, 0);
  await outlook.getByRole('button', { name: 'Decline' }).click();
  const next = tab.getByRole('region', { name: `Check-in 1 of 12 with ${guest.givenName}` });
  await next.getByText(new RegExp(`^${guest.givenName} declined .* this check-in moves to `)).waitFor();
  await next.getByRole('button', { name: 'Undo' }).click();
  await next.getByText(/^You took the change back; it is on .* again\.$/).waitFor();
  await expect.poll(() => startOf(series, 0), patience).toBe(series.dates[0]?.start);

  const second = await openDate(outlook, series, 1);
  await outlook.getByRole('button', { name: 'Decline' }).click();
  await expect.poll(() => startOf(series, 1), patience).not.toBe(series.dates[1]?.start);
  await openDate(outlook, series, 1);
  await second.getByText(/^You declined .* this check-in moves to /).waitFor();
  await second.getByRole('button', { name: 'Undo' }).click();
  await second.getByText(/^You took the change back/).waitFor();
  await expect.poll(() => startOf(series, 1), patience).toBe(series.dates[1]?.start);

  await openOutlook(outlook, stage.stack, { person: owner.name, event: series.dates[2]?.id ?? '' });
  await dragDown(outlook, 1);
  await expect.poll(() => startOf(series, 2), patience).toBe((series.dates[2]?.start ?? 0) + 3_600_000);
  await tab.getByRole('region', { name: 'All 12 check-ins' }).getByText('Moved in Outlook; it was on').waitFor();
  expect(await stage.clear()).toEqual([]);
});

/** Of several partners the one of this pair, whoever is met first. */
async function choosePartner(tab: FrameLocator): Promise<void> {
  await tab.getByRole('heading', { name: /^You and / }).waitFor({ timeout: 60_000 });
  const { givenName } = pair.guest;
  const partner = tab.getByRole('tab', { name: givenName });
  if ((await partner.count()) > 0) await partner.click();
  await tab.getByRole('heading', { name: `You and ${givenName}` }).waitFor();
}

/** The series that stands in both calendars instead of one before it. */
async function replaced(before: BookedSeries): Promise<BookedSeries> {
  const standing = async (): Promise<readonly BookedSeries[]> =>
    (await sharedSeries(stage.stack, pair.owner.name, pair.guest.name)).filter(
      ({ event }) => event.iCalUId !== before.event.iCalUId,
    );
  await expect.poll(async () => (await standing()).length, patience).toBe(1);
  const [after] = await standing();
  if (after === undefined) throw new Error('No other series stands.');
  return after;
}

/** When a date begins in the owner's calendar now; epoch milliseconds. */
async function startOf(series: BookedSeries, date: number): Promise<number | undefined> {
  const [now] = await sharedSeries(stage.stack, pair.owner.name, pair.guest.name);
  return now?.dates.find(({ id }) => id === series.dates[date]?.id)?.start;
}

/** The guest's own copy of a date, with Tandem beside it. */
async function openDate(page: Page, series: BookedSeries, date: number): Promise<FrameLocator> {
  const [theirs] = await sharedSeries(stage.stack, pair.guest.name, pair.owner.name);
  const event = theirs?.dates[date]?.id ?? '';
  const pane = await openOutlook(page, stage.stack, { person: pair.guest.name, event });
  await pane.getByText(`Check-in ${date + 1} of ${series.dates.length}`).waitFor();
  return pane;
}

/** Drags the event that is open so many hours down its day, as a hand does. */
async function dragDown(page: Page, hours: number): Promise<void> {
  const week = page.getByRole('region', { name: 'Week' });
  const block = week.getByRole('button', { pressed: true });
  await block.waitFor();
  const box = await block.boundingBox();
  if (box === null) throw new Error('The event is not in sight.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + hours * 48, { steps: 4 });
  await page.mouse.up();
}
