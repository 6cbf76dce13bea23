import { readCalendar } from '@tandem/sandbox';
import type { Bookings } from '@tandem/core/contract';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { z } from 'zod';
import { askControls } from '../fixtures/controls.ts';
import { coordinator } from '../fixtures/product.ts';
import { patience, propose } from '../fixtures/programme.ts';
import { once, standingOf } from '../fixtures/standing.ts';
import { openOutlook, openTeams } from './pages/host.ts';
import { startStage, type Stage } from './pages/stage.ts';

/** An administrator who lets no program write calendars, and everybody lend it the right to their own. */
const granted = {
  application: ['User.Read.All', 'MailboxSettings.Read', 'Calendars.ReadBasic', 'TeamsActivity.Send.User'],
  delegated: ['User.Read', 'Calendars.ReadWrite', 'Calendars.Read.Shared'],
};

let stage: Stage;
let page: Page;
let rows: Bookings['rows'];
let bookings: () => Promise<Bookings>;

beforeAll(async () => {
  stage = await startStage(inject('browser'));
  const { stack } = stage;
  await askControls(stack.sandbox, z.unknown(), 'permissions', { method: 'PUT', body: granted });
  const people = stack.controls.organisation.people.filter(
    ({ user, unreadable }) => (user.city === 'London' || user.city === 'Zürich') && unreadable === null,
  );
  const programme = await propose(
    stack,
    people.slice(0, 4).map(({ id }) => id),
  );
  bookings = programme.bookings;
  await programme.coordinator.pairing.publish({ proposalId: programme.proposalId });
  rows = await vi.waitFor(async () => {
    const found = await bookings();
    expect(found.totals).toMatchObject({ series: 2, stuck: 2, forTheirPeople: 2 });
    return found.rows;
  }, patience);
  page = await stage.newPage();
});
afterAll(() => stage.close());

test('its people book their series themselves, once, from Teams and from Outlook, and the coordinator sees it', async () => {
  const [inTeams, inOutlook] = rows.map(({ members }) => members[1]?.name ?? '');
  const board = await openTeams(page, stage.stack, { person: nameOf(coordinator(stage.stack)), entity: 'coordinate' });
  await board.getByRole('tab', { name: 'Calendar' }).click();
  await board.getByText('2 wait for their people: your organisation lets them book themselves.').waitFor();

  const tab = await openTeams(page, stage.stack, { person: inTeams ?? '' });
  await tab.getByText('Your organisation lets you book this yourself.').waitFor();
  await tab.getByRole('button', { name: 'Book all 4' }).click();
  await tab.getByRole('link', { name: 'Join' }).waitFor();
  await tab.getByRole('button', { name: 'Other times' }).click();
  await tab.getByText(/^Outlook’s own search/).waitFor();

  const pane = await openOutlook(page, stage.stack, {
    person: inOutlook ?? '',
    event: await someEvent(inOutlook ?? ''),
  });
  const book = pane.getByRole('button', { name: /^Book all 4 with / });
  await book.click();
  await book.waitFor({ state: 'detached' });

  expect((await bookings()).totals).toMatchObject({ booked: 2, stuck: 0, forTheirPeople: 0 });
  expect(await standingOf(stage.stack, rows)).toEqual([once, once]);
  expect(await stage.clear()).toEqual([]);
});

const nameOf = (id: string): string =>
  stage.stack.controls.organisation.people.find((person) => person.id === id)?.user.displayName ?? '';

/** Any appointment of somebody's, which is no check-in. */
async function someEvent(name: string): Promise<string> {
  const id = stage.stack.controls.organisation.people.find(({ user }) => user.displayName === name)?.id ?? '';
  const { dates } = await readCalendar(stage.stack, id, '2027-01-11', '2027-01-16');
  return dates[0]?.id ?? '';
}
