import { AxeBuilder } from '@axe-core/playwright';
import type { FrameLocator, Page } from 'playwright-core';
import { chooseTheme } from './host.ts';

/** Success criteria of WCAG 2.2 up to level AA, by axe's names for them. */
const criteria = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** A theme changes colours and nothing else, so that these rules alone are asked again in each. */
const aboutColours = ['color-contrast', 'link-in-text-block'];

/** What axe finds in what Tandem shows, light, dark and in high contrast; the host around it is not Tandem's. */
export async function findingsInEveryTheme(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const theme of ['Light', 'Dark', 'High contrast'] as const) {
    await chooseTheme(page, theme);
    const axe = theme === 'Light' ? axeOn(page).withTags(criteria) : axeOn(page).withRules(aboutColours);
    found.push(...(await findings(axe)).map((one) => `${theme}: ${one}`));
  }
  return found;
}

const axeOn = (page: Page): AxeBuilder =>
  new AxeBuilder({ page })
    .include(['iframe', 'html'])
    // Fluent's own stops for the Tab key: hidden from readers, and they pass the focus on at once.
    .exclude(['iframe', '[data-tabster-dummy]']);

async function findings(axe: AxeBuilder): Promise<readonly string[]> {
  const { violations, passes } = await axe.analyze();
  if (passes.length === 0) throw new Error('Nothing was looked at.');
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, any }) => `${id}: ${html} ${any[0]?.message ?? ''}`));
}

/** Makes the window as narrow as it has to be for Tandem to have 320 pixels, as in a side panel or at 400 % zoom. */
export async function narrow(page: Page, frame: FrameLocator): Promise<void> {
  const size = page.viewportSize();
  if (size === null) throw new Error('The window has no size.');
  const given = await frame.locator('html').evaluate(() => window.innerWidth);
  if (given > 320) await page.setViewportSize({ ...size, width: size.width - given + 320 });
}

/** How many pixels of a page stand outside its frame, to the side. Without its scrollbar it may be narrower. */
export const sideways = (frame: FrameLocator): Promise<number> =>
  frame.locator('html').evaluate((html) => Math.max(0, html.scrollWidth - html.clientWidth));

/** Smallest width and height of what can be pressed, in CSS pixels (WCAG 2.5.8). */
const least = 24;

/** The arrows in a number field: whatever they do, the field beside them does too, which WCAG 2.5.8 lets be. */
const stepButtons = '.fui-SpinButton__incrementButton, .fui-SpinButton__decrementButton';

/** What can be pressed and is smaller than it should be. */
export const smallTargets = (frame: FrameLocator): Promise<readonly string[]> =>
  frame
    .locator(`:is(button, a[href], input, [role=tab], [role=radio], [role=combobox]):not(${stepButtons})`)
    .evaluateAll(
      (targets, size) =>
        targets.flatMap((target) => {
          const { width, height } = target.getBoundingClientRect();
          const shown = target.checkVisibility() && width > 0;
          const fits = width >= size && height >= size;
          return !shown || fits ? [] : [`${Math.round(width)}×${Math.round(height)} ${target.outerHTML.slice(0, 160)}`];
        }),
      least,
    );
