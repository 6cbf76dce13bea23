import type { FrameLocator, Page } from 'playwright-core';
import type { StackInTime } from '../../fixtures/stack-in-time.ts';

type TeamsPlace = {
  readonly person: string;
  readonly view?: 'personal' | 'meeting' | 'settings' | 'channel';
  readonly entity?: 'home' | 'coordinate';
  /** Where a deep link leads, `checkin/…`. */
  readonly sub?: string;
};

/** The id of somebody in the sample organisation. */
export const idOf = (stack: StackInTime, name: string): string => {
  const found = stack.controls.organisation.people.find(({ user }) => user.displayName === name);
  if (found === undefined) throw new Error(`Nobody is called ${name}.`);
  return found.id;
};

/** Opens Tandem in Teams as somebody; gives what Tandem shows. */
export async function openTeams(page: Page, stack: StackInTime, place: TeamsPlace): Promise<FrameLocator> {
  const query = new URLSearchParams({ ...place, person: idOf(stack, place.person) });
  await page.goto(`${stack.sandbox}/teams?${query.toString()}`);
  return tandem(page);
}

/** Opens an event in Outlook as somebody, with Tandem's pane beside it. */
export async function openOutlook(
  page: Page,
  stack: StackInTime,
  place: { readonly person: string; readonly event: string },
): Promise<FrameLocator> {
  const query = new URLSearchParams({ ...place, person: idOf(stack, place.person) });
  await page.goto(`${stack.sandbox}/outlook?${query.toString()}`);
  return tandem(page);
}

/** What Tandem shows inside whichever host. */
export const tandem = (page: Page): FrameLocator => page.frameLocator('iframe:visible');

export type Theme = 'Light' | 'Dark' | 'High contrast';

/** Chooses another theme in the host, as a person does. */
export async function chooseTheme(page: Page, name: Theme): Promise<void> {
  await page.getByRole('combobox', { name: 'Theme' }).click();
  await page.getByRole('option', { name }).click();
}
