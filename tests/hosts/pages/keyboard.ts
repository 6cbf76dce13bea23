import type { FrameLocator, Page } from 'playwright-core';

/** Presses Tab until something has the focus, as a person does; gives up after a hundred. */
export async function reach(page: Page, frame: FrameLocator, name: string): Promise<void> {
  for (let presses = 0; presses < 100; presses += 1) {
    if ((await focused(frame)) === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key does not lead to “${name}”.`);
}

/** The name of what has the focus. */
export const focused = (frame: FrameLocator): Promise<string> =>
  frame.locator('html').evaluate(() => {
    const { activeElement } = document;
    return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
  });

/** Whether one can see where the focus is: an outline or a ring, which Fluent draws as a pseudo-element too. */
export const focusShows = (frame: FrameLocator): Promise<boolean> =>
  frame.locator('html').evaluate(() => {
    const { activeElement } = document;
    if (activeElement === null || !activeElement.matches(':focus-visible')) return false;
    return ['', '::after'].some((pseudo) => {
      const { outlineStyle, outlineWidth, boxShadow, borderTopWidth, borderTopStyle, content } = getComputedStyle(
        activeElement,
        pseudo,
      );
      const outlined = outlineStyle !== 'none' && outlineWidth !== '0px';
      const drawn = pseudo !== '' && content !== 'none' && borderTopStyle !== 'none' && borderTopWidth !== '0px';
      return outlined || drawn || boxShadow !== 'none';
    });
  });
