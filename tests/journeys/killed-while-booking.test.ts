import { rmSync } from 'node:fs';
import type { ChildProcess } from 'node:child_process';
import { setTimeout as after } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answering, kill, program, said } from '../fixtures/program.ts';
import { startMicrosoft } from '../fixtures/stack.ts';

let microsoft: Awaited<ReturnType<typeof startMicrosoft>>;
let server: ChildProcess | null = null;

beforeAll(async () => {
  microsoft = await startMicrosoft({ LOG_LEVEL: 'warn' });
});
afterAll(async () => {
  if (server !== null) await kill(server);
  await microsoft.controls.close();
  rmSync(microsoft.folder, { recursive: true, force: true });
});

const start = async (): Promise<ChildProcess> => {
  const { environment } = microsoft;
  server = program('apps/server/dist/main.js', [], environment);
  await answering(`${environment['PUBLIC_URL'] ?? ''}/readyz`);
  return server;
};

const story = (): ChildProcess =>
  program('apps/sandbox/dist/story/main.js', [microsoft.environment['PUBLIC_URL'] ?? '', microsoft.controls.url]);

/** The number behind a line of the summary, which is read from the calendars and not from our tables. */
const counted = (summary: string, line: string): number =>
  Number(
    summary
      .split('\n')
      .find((each) => each.trim().startsWith(line))
      ?.match(/\d+/)?.[0],
  );

/** Moments after the server is ready at which it is killed, milliseconds: before, within and after a batch of bookings. */
const MOMENTS = [40, 900, 300, 650, 120, 1300, 500, 220, 1000, 780];

test('a server that is killed ten times while it books leaves every series in the calendars exactly once', async () => {
  await start();
  const telling = story();
  const published = new Promise<void>((resolve) => {
    telling.stdout?.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('Pairs are published')) resolve();
    });
  });
  await published;
  await kill(telling);
  for (const moment of MOMENTS) {
    await after(moment);
    if (server !== null) await kill(server);
    await start();
  }
  const first = await said(story());
  expect(counted(first, 'series twice or missing somewhere')).toBe(0);
  expect(counted(first, 'series')).toBeGreaterThan(20);
  expect(counted(first, 'series')).toBe(counted(first, 'pairs'));

  if (server !== null) await kill(server);
  await start();
  expect(await said(story())).toBe(first);
}, 600_000);
