import { tellEnrolment } from '@tandem/sandbox';
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { circleProgramme, proposeCircles } from '../fixtures/circles.ts';
import { asCoordinator } from '../fixtures/product.ts';
import { openTeams } from './pages/host.ts';
import { findingsInEveryTheme, narrow, sideways, smallTargets } from './pages/measures.ts';
import { startStage, type Stage } from './pages/stage.ts';

const coordinator = 'Imani Kariuki';

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await startStage(inject('browser'));
  await tellEnrolment(stage.stack, () => undefined);
});
afterAll(() => stage.close());
beforeEach(async () => {
  page = await stage.newPage();
});
afterEach(async () => {
  expect(await stage.clear()).toEqual([]);
});

const open = () => openTeams(page, stage.stack, { person: coordinator, entity: 'coordinate' });

/** A person who has not joined yet, and one who has. */
const people = () => {
  const { people: all } = stage.stack.controls.organisation;
  const outside = all.find(({ mentoring }) => mentoring === null);
  const inside = all.find(({ mentoring }) => mentoring !== null);
  if (outside === undefined || inside === undefined) throw new Error('The sample organisation is too small.');
  return { outside: outside.user, inside: inside.user };
};

const choose = async (tab: FrameLocator, lines: readonly string[]) => {
  await tab
    .getByLabel('Spreadsheet')
    .setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\r\n')) });
};

test('a coordinator brings people from a spreadsheet, having seen every row, and takes them out again', async () => {
  const { outside, inside } = people();
  const tab = await open();
  await tab.getByRole('tab', { name: 'People' }).click();
  await tab.getByRole('button', { name: 'Import a spreadsheet' }).click();
  await choose(tab, [
    'E-mail address;Role;Skills wanted;Shoe size',
    `${outside.mail.toUpperCase()};mentee;Budgeting (1);40`,
    `${inside.mail};mentor;;41`,
    'stranger@elsewhere.example;mentee;;42',
    `${outside.mail};sponsor;SQL (9);43`,
  ]);
  await tab.getByRole('heading', { name: 'One person can be added, 2 rows need something' }).waitFor();
  const row = (line: number) => tab.getByRole('listitem').filter({ hasText: new RegExp(`^Row ${line}`) });
  await row(2).getByText('Mentee, one place. Wants Budgeting (1).').waitFor();
  await row(3).getByText('has joined, stays as it is').waitFor();
  await row(4).getByText('Nobody in your organisation has the address stranger@elsewhere.example.').waitFor();
  await row(5).getByText('“sponsor” is no role. Write mentor, mentee or peer.').waitFor();
  await tab.getByText('Not used: Shoe size.').waitFor();
  expect(await findingsInEveryTheme(page)).toEqual([]);

  await tab.getByRole('button', { name: 'Add one person' }).click();
  await tab.getByRole('heading', { name: 'One person was added, 2 rows were left out' }).waitFor();
  await narrow(page, tab);
  expect(await sideways(tab)).toBe(0);
  expect(await smallTargets(tab)).toEqual([]);

  await tab.getByRole('link', { name: 'Back to the people' }).click();
  await tab.getByRole('searchbox', { name: 'Find a person' }).fill(outside.displayName);
  await tab.getByText('Invited by a coordinator').waitFor();
  const download = page.waitForEvent('download');
  await tab.getByRole('button', { name: 'Export' }).click();
  const stream = await (await download).createReadStream();
  const csv = (await stream.toArray()).join('');
  expect(csv).toContain(`${outside.displayName},${outside.mail},Mentee,1`);
});

test('a sheet without addresses is answered in words, and nobody is added', async () => {
  const before = await everybody();
  const tab = await open();
  await tab.getByRole('tab', { name: 'People' }).click();
  await tab.getByRole('button', { name: 'Import a spreadsheet' }).click();
  await choose(tab, ['Name,Role', 'Ada,mentor']);
  await tab.getByText(/^No column of this sheet has e-mail addresses/).waitFor();
  await choose(tab, ['\0\0\0']);
  await tab.getByText(/^This file cannot be read as a spreadsheet/).waitFor();
  expect(await everybody()).toBe(before);
});

test('a coordinator tries what a pair by hand, a swap and a place would cost, chooses a scenario, and takes it all back', async () => {
  const tab = await open();
  await tab.getByRole('tab', { name: 'Pairing' }).click();
  await tab.getByRole('button', { name: 'Find pairs' }).click();
  const title = tab.getByRole('heading', { level: 1, name: /pairs?, / });
  await tab.getByRole('radio', { name: /Fairest/ }).waitFor();
  const before = await title.textContent();

  await tab.getByRole('button', { name: /^Why / }).first().click();
  await tab.getByText(/^Without .+: .+ points? in total/).waitFor();
  await tab.getByRole('button', { name: 'Is there a better pairing?' }).click();
  await tab.getByText(/^No better pairing exists: proved\./).waitFor();

  const stillOpen = tab.getByRole('region', { name: 'Still open' });
  await stillOpen.getByRole('button', { name: 'See what changes' }).first().click();
  await tab.getByText(/^Then: \+\d+ points in total, one pair more; \d+ people change partners\.$/).waitFor();
  await tab.getByRole('button', { name: 'Make the change' }).click();
  await tab.getByRole('button', { name: 'Undo places' }).waitFor();
  const after = await title.textContent();
  expect(Number.parseInt(after ?? '')).toBe(Number.parseInt(before ?? '') + 1);

  await tab.getByRole('radio', { name: /Fairest/ }).click();
  await tab.getByRole('button', { name: 'Undo choice' }).click();
  await tab.getByRole('button', { name: 'Undo places' }).click();
  await tab.getByRole('heading', { level: 1, name: before ?? '' }).waitFor();

  await tab
    .getByRole('button', { name: /^Another partner for / })
    .first()
    .click();
  await pick(tab, 'Who instead?');
  const swap = tab.getByText(/^If .+ meets .+ (instead|too): −(\d+) points? in total/);
  const cost = /−(\d+)/.exec((await swap.textContent()) ?? '')?.[1] ?? '';
  await tab.getByRole('button', { name: 'Make the change' }).click();
  const decided = tab.getByRole('region', { name: 'Your decisions' });
  await decided.getByText(new RegExp(`^Pinned by you\\. Costs ${cost} points?\\.$`)).waitFor();
  await tab.getByRole('button', { name: 'Undo swap' }).click();
  await tab.getByRole('heading', { level: 1, name: before ?? '' }).waitFor();

  await tab.getByRole('button', { name: 'Pair by hand' }).click();
  await pick(tab, 'Who?');
  await pick(tab, /^With whom/);
  const panel = tab.getByRole('region', { name: 'Pair two people by hand' });
  await panel.getByRole('status').filter({ hasText: /\.$/ }).first().waitFor();
  await narrow(page, tab);
  expect(await sideways(tab)).toBe(0);
  expect(await smallTargets(tab)).toEqual([]);
});

test('a coordinator of circles sees what a move would change, in every theme and narrow', async () => {
  await proposeCircles(stage.stack);
  const tab = await open();
  await tab.getByRole('tab', { name: 'Pairing' }).click();
  await tab.getByRole('combobox', { name: 'Programme' }).click();
  await tab.getByRole('option', { name: circleProgramme }).click();
  await tab.getByRole('heading', { level: 1, name: '2 circles, nobody open' }).waitFor();
  await tab.getByRole('button', { name: /^Why / }).first().click();
  await tab.getByText('What each brings').waitFor();
  await tab
    .getByRole('button', { name: /^See what changes if/ })
    .first()
    .click();
  await tab.getByText(/^If .+ moves to the circle of .+ in total/).waitFor();
  await tab.getByText(/^Circles are searched.+would have/).waitFor();
  expect(await findingsInEveryTheme(page)).toEqual([]);
  await narrow(page, tab);
  expect(await sideways(tab)).toBe(0);
  expect(await smallTargets(tab)).toEqual([]);
});

const pick = async (tab: FrameLocator, label: string | RegExp) => {
  await tab.getByRole('combobox', { name: label }).click();
  await tab.getByRole('option').first().click();
};

const everybody = async (): Promise<number> => {
  const product = await asCoordinator(stage.stack);
  const [programme] = (await product.programmes.list()).programmes;
  return programme?.people ?? 0;
};
