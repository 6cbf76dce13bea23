import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Frame, FrameLocator, Page } from 'playwright-core';
import { chooseTheme, type Theme } from './host.ts';

/** Success criteria of WCAG 2.2 up to level AA, by axe's names for them. */
const criteria: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
};

/** A theme changes colours and nothing else, so that these rules alone are asked again in each. */
const aboutColours: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

/** Fluent's own stops for the Tab key: hidden from readers, and they pass the focus on at once. */
const exclude = ['[data-tabster-dummy]'];

/** What axe finds in what Tandem shows, light, dark and in high contrast; the host around it is not Tandem's. */
export async function findingsInEveryTheme(page: Page): Promise<readonly string[]> {
  const inside = await (await page.locator('iframe:visible').elementHandle()).contentFrame();
  if (!inside) throw new Error('Tandem is not open.');
  const found = (await findings(inside, criteria)).map((one) => `Light: ${one}`);
  for (const theme of ['Dark', 'High contrast'] as const) {
    await putOn(page, inside, theme);
    found.push(...(await findings(inside, aboutColours)).map((one) => `${theme}: ${one}`));
  }
  return found;
}

/** What axe finds in a frame, by all of its rules without others; what is in frames inside it is not looked at. */
export async function findings(frame: Frame, rules: RunOptions = {}): Promise<readonly string[]> {
  await frame.evaluate(axe.source);
  const options: RunOptions = { ...rules, resultTypes: ['violations'], iframes: false };
  const run = `axe.run(${JSON.stringify({ exclude })}, ${JSON.stringify(options)})`;
  const { violations, passes } = await frame.evaluate<AxeResults>(run);
  if (passes.length === 0) throw new Error('Nothing was looked at.');
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, any }) => `${id}: ${html} ${any[0]?.message ?? ''}`));
}

/** The colour of the ground in the theme that Tandem has on. */
const ground = `getComputedStyle(document.querySelector('.fui-FluentProvider')).getPropertyValue('--colorNeutralBackground1')`;

/** Has the host wear another theme, and waits until Tandem's colours have changed all the way. */
async function putOn(page: Page, inside: Frame, theme: Theme): Promise<void> {
  const before = await inside.evaluate<string>(ground);
  await chooseTheme(page, theme);
  await inside.waitForFunction(`${ground} !== ${JSON.stringify(before)}`);
  await inside.evaluate('Promise.allSettled(document.getAnimations().map(({ finished }) => finished))');
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
