import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../fixtures/browser.ts';
import { startStackInTime, type StackInTime } from '../../fixtures/stack-in-time.ts';

/** The whole product, and a browser to use it with. */
export type Stage = {
  readonly stack: StackInTime;
  readonly browser: Browser;
  /** A page of a person who has nothing open yet. */
  newPage(): Promise<Page>;
  /** Closes the pages of a test; gives what went wrong in them that nobody saw. */
  clear(): Promise<readonly string[]>;
  close(): Promise<void>;
};

/** A hang guard, milliseconds: a busy machine takes its time. */
const patience = 60_000;

/** As wide as most screens at work. */
const viewport = { width: 1280, height: 900 };

export async function startStage(executablePath: string): Promise<Stage> {
  const [stack, browser] = await Promise.all([startStackInTime(), launchBrowser(executablePath)]);
  const problems: string[] = [];
  return {
    stack,
    browser,
    async newPage() {
      const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
      context.setDefaultTimeout(patience);
      context.on('weberror', (error) => problems.push(error.error().message));
      return context.newPage();
    },
    async clear() {
      await Promise.all(browser.contexts().map((context) => context.close()));
      return problems.splice(0);
    },
    async close() {
      await browser.close();
      await stack.stop();
    },
  };
}
