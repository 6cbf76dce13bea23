import { tellEnrolment, tellStory } from '@tandem/sandbox';
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { pairOf, seriesOf, type BookedPair } from './pages/calendar.ts';
import { openOutlook, openTeams } from './pages/host.ts';
import { focused, focusShows, reach } from './pages/keyboard.ts';
import { findingsInEveryTheme, narrow, sideways, smallTargets } from './pages/measures.ts';
import { startStage, type Stage } from './pages/stage.ts';

const coordinator = 'Imani Kariuki';
const mentor = 'Leila Haddad';
const outsider = 'Freya Lindqvist';
const quiet = () => undefined;

let stage: Stage;
let page: Page;
let pair: BookedPair;

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

const home = (person: string) => openTeams(page, stage.stack, { person });
const coordinate = (person: string) => openTeams(page, stage.stack, { person, entity: 'coordinate' });
const pane = (event: string | undefined) =>
  openOutlook(page, stage.stack, { person: pair.guest.name, event: event ?? '' });

/** Opens a screen and presses what leads on from it. */
const pressing = async (opened: Promise<FrameLocator>, role: 'button' | 'tab', name: string | RegExp) => {
  const frame = await opened;
  await frame.getByRole(role, { name }).first().click();
  return frame;
};

const part = (name: string) => pressing(coordinate(coordinator), 'tab', name);

const heading = (frame: FrameLocator, name: string | RegExp) => frame.getByRole('heading', { name }).first().waitFor();

const offline = () => page.route('**/api/**', (route) => route.abort('internetdisconnected'));

/** How a person gets to a screen, and the heading by which they know that they are there. */
type Screen = readonly [name: string, open: () => Promise<FrameLocator>, heading: string | RegExp];

const sound = (screens: readonly Screen[]) =>
  test.each(screens)('%s', async (_, open, title) => {
    const frame = await open();
    await heading(frame, title);
    // A sentence that misses a value shows its ICU text.
    expect(await frame.locator('body').innerText()).not.toMatch(/[{}]/);
    expect(await findingsInEveryTheme(page)).toEqual([]);
    await narrow(page, frame);
    expect(await sideways(frame)).toBe(0);
    expect(await smallTargets(frame)).toEqual([]);
  });

describe('before there are pairs', () => {
  sound([
    ['home while a partner is being found', () => home(mentor), 'Your partner is being found'],
    ['home with a programme to join', () => home(outsider), 'Programmes you can join'],
    ['enrolment', () => pressing(home(outsider), 'button', /^Join/), /^Tell us what you give/],
    ['overview of a programme that is open', () => part('Overview'), 'At a glance'],
    ['people', () => part('People'), /^\d+ people, /],
    ['pairing before a run', () => part('Pairing'), 'No pairs yet'],
    ['settings of a programme', () => part('Settings'), 'What counts'],
    ['a new programme', () => pressing(part('Overview'), 'button', 'New programme'), 'A new programme'],
  ]);
});

describe('with a draft of pairs', () => {
  const board = async (): Promise<FrameLocator> => {
    const tab = await part('Pairing');
    await heading(tab, /still open$/);
    return tab;
  };

  beforeAll(async () => {
    page = await stage.newPage();
    const tab = await pressing(part('Pairing'), 'button', 'Find pairs');
    await heading(tab, /still open$/);
  });

  sound([
    ['the board, a pair opened', () => pressing(board(), 'button', /^Why /), /still open$/],
    ['the question before publishing', () => pressing(board(), 'button', 'Publish'), /^Publish \d+ pairs/],
  ]);

  test('the board is worked with the keyboard alone', async () => {
    const tab = await board();
    const why = await tab.getByRole('button', { name: /^Why / }).first().getAttribute('aria-label');
    const sumOfReasons = tab.getByText('Together', { exact: true });
    await tab.getByRole('searchbox').focus();
    await reach(page, tab, why ?? '');
    expect(await focusShows(tab)).toBe(true);
    await page.keyboard.press('Enter');
    await sumOfReasons.waitFor();
    await page.keyboard.press('Space');
    await sumOfReasons.waitFor({ state: 'detached' });
    await reach(page, tab, 'Publish');
    expect(await focusShows(tab)).toBe(true);
    await page.keyboard.press('Enter');
    await tab.getByRole('dialog').waitFor();
    await expect.poll(() => focused(tab)).toBe('Not yet');
    await page.keyboard.press('Escape');
    await tab.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => focused(tab)).toBe('Publish');
  });
});

describe('with pairs that meet', () => {
  beforeAll(async () => {
    await tellStory(stage.stack, quiet);
    pair = await pairOf(stage.stack, mentor);
  });

  const unmatched = () => home('Dewi Pranoto');
  const slots = () => pressing(home(mentor), 'button', 'Other times');
  const beside = (view: 'meeting' | 'settings') => openTeams(page, stage.stack, { person: mentor, view });
  const checkIn = () => pane(pair.guest.series.dates[0]?.id);
  const otherItem = async () => {
    const own = pair.guest.series.event.iCalUId;
    const others = (await seriesOf(stage.stack, pair.guest.name)).filter(({ event }) => event.iCalUId !== own);
    return pane(others.flatMap(({ dates }) => dates)[0]?.id);
  };

  sound([
    ['home', () => home(mentor), 'Why you two'],
    ['home of somebody nobody fits', unmatched, 'Nobody fits yet'],
    ['the slot chooser', slots, /^\w+days$/],
    ['adding a point', () => pressing(home(mentor), 'button', 'Add a point'), 'Agenda'],
    ['overview of a programme that runs', () => part('Overview'), 'What needs you'],
    ['pairs that are published', () => part('Pairing'), /are announced$/],
    ['bookings', () => part('Calendar'), /series are in Outlook$/],
    ['the panel beside a meeting', () => beside('meeting'), 'Why you two'],
    ['the settings frame', () => beside('settings'), 'Tandem in this place'],
    ['what is for coordinators only', () => coordinate(mentor), 'This part is for coordinators'],
    ['an error', () => offline().then(() => home(mentor)), 'You are offline'],
    ['Outlook beside a check-in', checkIn, 'Why you two'],
    ['Outlook beside something else', otherItem, 'Not a Tandem check-in'],
    ['Outlook without a network', () => offline().then(checkIn), 'You are offline'],
  ]);

  test('what is measured can fail', async () => {
    const tab = await home(mentor);
    await heading(tab, 'Why you two');
    await tab.getByRole('main').evaluate((main) => {
      const picture = new Image();
      const button = Object.assign(document.createElement('button'), { ariaLabel: 'Small' });
      button.style.cssText = 'width: 8px; height: 8px; min-width: 0; padding: 0; margin-inline-start: 4000px';
      const faint = Object.assign(document.createElement('p'), { textContent: 'Hardly to be read' });
      faint.style.cssText = 'color: #777; background: #888';
      main.append(picture, button, faint);
    });
    expect((await findingsInEveryTheme(page)).join()).toMatch(
      /Light: .*image-alt.*Dark: color-contrast.*High contrast: color-contrast/,
    );
    expect(await sideways(tab)).toBeGreaterThan(0);
    expect(await smallTargets(tab)).toHaveLength(1);
  });

  test('home is worked with the keyboard alone', async () => {
    const tab = await home(mentor);
    await tab.getByRole('link', { name: 'Join' }).focus();
    await reach(page, tab, 'Add a point');
    expect(await focusShows(tab)).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.type('What went well');
    await page.keyboard.press('Enter');
    await tab.getByRole('region', { name: 'Agenda' }).getByText('What went well').waitFor();
    await tab.getByRole('link', { name: 'Join' }).focus();
    await reach(page, tab, 'Other times');
    expect(await focusShows(tab)).toBe(true);
    await page.keyboard.press('Space');
    await tab.getByRole('radio', { checked: true }).focus();
    await page.keyboard.press('ArrowDown');
    await tab.getByRole('button', { name: /^Book all/ }).waitFor();
  });
});

describe('after a check-in', () => {
  beforeAll(() => stage.stack.moveTo((pair.guest.series.dates[0]?.end ?? 0) + 3_600_000));

  const checkIn = () => pane(pair.guest.series.dates[0]?.id);
  const question = 'Was it useful?';

  sound([
    ['home with the pulse', () => pressing(home(pair.guest.name), 'button', 'We met'), question],
    ['Outlook with the pulse', () => pressing(checkIn(), 'button', 'We met'), question],
  ]);
});
