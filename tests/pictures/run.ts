import { mkdirSync } from 'node:fs';
import { tellEnrolment, tellStory } from '@tandem/sandbox';
import type { FrameLocator, Page } from 'playwright-core';
import { browserPath } from '../fixtures/browser.ts';
import { pairOf } from '../hosts/pages/calendar.ts';
import { chooseTheme, openOutlook, openTeams } from '../hosts/pages/host.ts';
import { startStage } from '../hosts/pages/stage.ts';

/** `npm run pictures`: the pictures of the README, from the running product. */
const folder = new URL('../../docs/pictures/', import.meta.url);
const quiet = () => undefined;
const mentor = 'Leila Haddad';

const stage = await startStage(await browserPath());
const { stack } = stage;
const page = await stage.newPage();
mkdirSync(folder, { recursive: true });

await tellEnrolment(stack, quiet);
const coordinator = await openTeams(page, stack, { person: 'Imani Kariuki', entity: 'coordinate' });
await coordinator.getByRole('tab', { name: 'Pairing' }).click();
await coordinator.getByRole('button', { name: 'Find pairs' }).click();
await take(page, 'pairing', coordinator.getByRole('radio', { name: /Fairest/ }));

await tellStory(stack, quiet);
const { owner, guest } = await pairOf(stack, mentor);
const home = await openTeams(page, stack, { person: mentor });
const partner = home.getByRole('tab', { name: guest.givenName });
const title = home.getByRole('heading', { name: `You and ${guest.givenName}` });
await partner.or(title).first().waitFor();
if (await partner.isVisible()) await partner.click();
await take(page, 'home', title);
await chooseTheme(page, 'Dark');
await take(page, 'home-dark', title);

const pane = await openOutlook(page, stack, { person: mentor, event: owner.series.dates[0]?.id ?? '' });
await take(page, 'outlook', pane.getByRole('heading', { name: 'Your series' }));

await stage.close();

/** Takes the window as it is, once what it is about can be seen. */
async function take(of: Page, name: string, seen: ReturnType<FrameLocator['getByRole']>): Promise<void> {
  await seen.waitFor();
  await of.screenshot({ path: new URL(`${name}.png`, folder).pathname, animations: 'disabled', caret: 'hide' });
  console.log(`docs/pictures/${name}.png`);
}
