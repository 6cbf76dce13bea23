import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browserPath, launchBrowser } from '../fixtures/browser.ts';
import { startHosted, type Hosted } from './fixtures/hosted.ts';
import { findings } from './pages/measures.ts';

let hosted: Hosted;
let browser: Browser;
let context: BrowserContext;
let page: Page;
const outside: string[] = [];
const problems: string[] = [];

beforeAll(async () => {
  hosted = await startHosted();
  browser = await launchBrowser(await browserPath());
});
afterAll(async () => {
  await browser.close();
  await hosted.close();
});
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  context.on('request', (request) => {
    if (new URL(request.url()).hostname !== 'localhost') outside.push(request.url());
  });
  context.on('weberror', (error) => problems.push(error.error().message));
  page = await context.newPage();
});
afterEach(async () => {
  await context.close();
  expect(problems.splice(0)).toEqual([]);
});

const openTeams = async (query: string): Promise<Frame> => {
  await page.goto(`${hosted.sandbox.url}/teams?${query}`);
  return frameOf('iframe');
};

const frameOf = async (selector: string): Promise<Frame> => {
  const frame = await (await page.waitForSelector(selector)).contentFrame();
  if (frame === null) throw new Error('The frame has no page.');
  await frame.waitForFunction("(document.getElementById('out')?.textContent ?? 'loading') !== 'loading'");
  return frame;
};

const heard = (frame: Frame, what: string) => frame.waitForFunction(`heard.includes(${JSON.stringify(what)})`);

const settled = (frame: Frame, expression: string): Promise<unknown> => frame.evaluate(expression);

describe('the Teams host', () => {
  it('gives the unmodified library its context', async () => {
    const [person] = hosted.sandbox.organisation.people;
    const frame = await openTeams(`person=${person?.id}&theme=dark&sub=pair%2F7`);
    const said = await settled(
      frame,
      `teams.app.getContext().then(({ app, page, user }) => ({ theme: app.theme, page: page.id, sub: page.subPageId, user: user.id, tenant: user.tenant.id, frame: page.frameContext }))`,
    );
    expect(said).toEqual({
      theme: 'dark',
      page: 'home',
      sub: 'pair/7',
      user: person?.id,
      tenant: hosted.sandbox.organisation.tenantId,
      frame: 'content',
    });
  });

  it('changes the theme while the tab runs', async () => {
    const frame = await openTeams('theme=default');
    await page.getByRole('combobox', { name: 'Theme' }).click();
    await page.getByRole('option', { name: 'High contrast' }).click();
    await heard(frame, 'theme contrast');
  });

  it('puts a tab to sleep that was left and wakes it again', async () => {
    const frame = await openTeams('entity=home');
    await page.getByRole('tab', { name: 'Coordinate' }).click();
    await heard(frame, 'suspend');
    await page.getByRole('tab', { name: 'Home' }).click();
    await heard(frame, 'resume home');
  });

  it('covers a tab that has not said it can be seen, until it says so', async () => {
    const frame = await openTeams('entity=coordinate');
    const cover = page.getByText('Loading Tandem');
    await cover.waitFor();
    await settled(frame, 'void teams.app.notifySuccess()');
    await cover.waitFor({ state: 'detached' });
  });

  it('follows a deep link to another tab and its sub page', async () => {
    const frame = await openTeams('entity=home');
    const link = `https://teams.microsoft.com/l/entity/app/coordinate?context=${encodeURIComponent('{"subEntityId":"programme/3"}')}`;
    await settled(frame, `void teams.app.openLink(${JSON.stringify(link)})`);
    await page.waitForURL(/entity=coordinate&.*sub=programme%2F3/);
    const opened = await frameOf('iframe[title="Tandem: Coordinate"]');
    expect(await settled(opened, 'teams.app.getContext().then(({ page }) => page.subPageId)')).toBe('programme/3');
  });

  it('lets a settings page offer its tab, and adds it to the channel on Save', async () => {
    await openTeams('view=settings');
    await page.getByRole('button', { name: 'Save' }).click();
    const tab = await frameOf('iframe[title="Tandem in the channel"]');
    expect(new URL(tab.url()).pathname).toBe('/tab/saved');
    await page.getByRole('tab', { name: 'Ours' }).waitFor();
  });

  it('gives a meeting 320 pixels beside it', async () => {
    const frame = await openTeams('view=meeting');
    expect(await settled(frame, 'teams.app.getContext().then(({ page }) => page.frameContext)')).toBe('sidePanel');
    expect(await settled(frame, 'window.innerWidth')).toBeGreaterThanOrEqual(319);
    expect(await settled(frame, 'window.innerWidth')).toBeLessThanOrEqual(320);
  });

  it('opens dialogs, carries messages both ways and hands over the result', async () => {
    const frame = await openTeams('entity=home');
    await settled(
      frame,
      `void (window.result = new Promise((resolve) => teams.dialog.url.open({ url: location.origin + '/tab/dialog', title: 'A dialog', size: { width: 400, height: 300 } }, ({ result }) => resolve(result), (message) => heard.push('from dialog ' + message))))`,
    );
    const dialog = await frameOf('iframe[title="A dialog"]');
    await settled(dialog, `teams.dialog.url.parentCommunication.sendMessageToParentFromDialog('hello')`);
    await heard(frame, 'from dialog hello');
    await settled(dialog, `void teams.dialog.url.submit('done')`);
    expect(await settled(frame, 'window.result')).toBe('done');
  });

  it('signs the tab in through nested app authentication, as the person chosen', async () => {
    const person = hosted.sandbox.organisation.people[3];
    const frame = await openTeams(`person=${person?.id}`);
    expect(await settled(frame, 'teams.nestedAppAuth.isNAAChannelRecommended()')).toBe(true);
    expect(await settled(frame, nestedSignIn())).toEqual({ oid: person?.id, account: person?.user.userPrincipalName });
  });
});

describe('the Outlook host', () => {
  const organiser = () => {
    const person = hosted.sandbox.organisation.people.find(({ calendar }) => calendar.length > 3);
    if (person === undefined) throw new Error('Nobody has events.');
    return person;
  };

  const openPane = async (theme = 'default'): Promise<Frame> => {
    await page.goto(`${hosted.sandbox.url}/outlook?person=${organiser().id}&theme=${theme}`);
    await page.locator('[aria-label="Week"] button').first().click();
    return frameOf('iframe');
  };

  it('hands the unmodified library the appointment that is open', async () => {
    const frame = await openPane();
    const id = new URL(page.url()).searchParams.get('event');
    const item = await settled(
      frame,
      `(({ mailbox }) => ({ type: mailbox.item.itemType, rest: mailbox.convertToRestId(mailbox.item.itemId, 'v2.0'), starts: mailbox.item.start.getTime() < mailbox.item.end.getTime(), user: mailbox.userProfile.emailAddress, local: mailbox.convertToLocalClientTime(mailbox.item.start).timezoneOffset !== undefined }))(Office.context)`,
    );
    expect(item).toEqual({ type: 'appointment', rest: id, starts: true, user: organiser().user.mail, local: true });
  });

  it('tells of another item and of the theme, which office.js itself leaves out', async () => {
    const frame = await openPane('dark');
    expect(await settled(frame, 'Office.context.officeTheme.bodyBackgroundColor')).toBe('#292929');
    const other = page.locator('[aria-label="Week"] button[aria-pressed="false"]').first();
    const subject = (await other.innerText()).trim();
    await other.click();
    await heard(frame, `item ${subject}`);
    await page.getByRole('combobox', { name: 'Theme' }).click();
    await page.getByRole('option', { name: 'Light' }).click();
    await heard(frame, 'theme #ffffff #ffffff');
  });

  it('keeps custom properties and settings, and shows notifications', async () => {
    const frame = await openPane();
    await settled(
      frame,
      `call((done) => Office.context.mailbox.item.notificationMessages.addAsync('k', { type: 'informationalMessage', message: 'Agenda is ready', icon: 'icon16', persistent: false }, done))`,
    );
    await page.getByText('Agenda is ready').waitFor();
    await settled(
      frame,
      `call((done) => Office.context.mailbox.item.loadCustomPropertiesAsync(done)).then((properties) => { properties.set('seen', 'yes'); return call((done) => properties.saveAsync(done)); }).then(() => undefined)`,
    );
    await settled(
      frame,
      `Office.context.roamingSettings.set('view', 'short'); call((done) => Office.context.roamingSettings.saveAsync(done)).then(() => undefined)`,
    );
    await page.reload();
    const again = await frameOf('iframe');
    expect(
      await settled(
        again,
        `call((done) => Office.context.mailbox.item.loadCustomPropertiesAsync(done)).then((properties) => properties.get('seen'))`,
      ),
    ).toBe('yes');
    expect(await settled(again, `Office.context.roamingSettings.get('view')`)).toBe('short');
  });

  it('opens a new event from the add-in, and the add-in can read it', async () => {
    const frame = await openPane();
    await settled(
      frame,
      `Office.context.mailbox.displayNewAppointmentForm({ subject: 'From the add-in', requiredAttendees: ['someone@example.com'], start: new Date('2027-01-04T09:00:00Z'), end: new Date('2027-01-04T09:30:00Z') })`,
    );
    await page.getByRole('textbox', { name: 'Title' }).waitFor();
    const compose = await frameOf('iframe');
    expect(await settled(compose, 'call((done) => Office.context.mailbox.item.subject.getAsync(done))')).toBe(
      'From the add-in',
    );
  });

  it('signs the add-in in through nested app authentication', async () => {
    const frame = await openPane();
    expect(await settled(frame, nestedSignIn())).toEqual({
      oid: organiser().id,
      account: organiser().user.userPrincipalName,
    });
  });
});

describe('both hosts', () => {
  for (const host of ['teams', 'outlook'])
    for (const theme of ['default', 'dark', 'contrast'])
      it(`${host} in ${theme} has no accessibility findings of its own`, async () => {
        await page.goto(`${hosted.sandbox.url}/${host}?theme=${theme}`);
        await page.getByRole('main').waitFor();
        expect(await findings(page.mainFrame())).toEqual([]);
      });

  it('ask nothing outside this machine but what teams-js itself asks', () => {
    expect(outside.filter((url) => !url.includes('validDomains'))).toEqual([]);
  });
});

/** Signs in with the real msal-browser; gives who the token is for. */
const nestedSignIn = (): string => {
  const { app, tenantId } = hosted.sandbox.organisation;
  const config = { auth: { clientId: app.clientId, authority: `https://login.microsoftonline.com/${tenantId}` } };
  const scopes = [`${app.appIdUri}/${app.scope}`];
  return `msal.createNestablePublicClientApplication(${JSON.stringify(config)})
    .then((client) => client.acquireTokenSilent({ scopes: ${JSON.stringify(scopes)} }))
    .then(({ accessToken, account }) => ({
      oid: JSON.parse(atob(accessToken.split('.')[1].replace(/-/g, '+').replace(/_/g, '/'))).oid,
      account: account.username,
    }))`;
};
