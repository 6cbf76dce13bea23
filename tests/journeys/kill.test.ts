import { rmSync } from 'node:fs';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { ChildProcess } from 'node:child_process';
import { tellStory } from '@tandem/sandbox';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { clearFaults, makeFault, requestsSeen } from '../fixtures/controls.ts';
import { answering, kill, program } from '../fixtures/program.ts';
import { asCoordinator } from '../fixtures/product.ts';
import { startMicrosoft, type Place } from '../fixtures/stack.ts';
import { once, standingOf } from '../fixtures/standing.ts';

let microsoft: Awaited<ReturnType<typeof startMicrosoft>>;
let place: Place;
let server: ChildProcess;

beforeAll(async () => {
  microsoft = await startMicrosoft();
  place = {
    product: microsoft.environment['PUBLIC_URL'] ?? '',
    sandbox: microsoft.controls.url,
    controls: microsoft.controls,
  };
});
afterAll(async () => {
  await kill(server);
  await microsoft.controls.close();
  rmSync(microsoft.folder, { recursive: true, force: true });
});

async function start(): Promise<void> {
  server = program('apps/server/dist/main.js', [], microsoft.environment);
  await answering(`${place.product}/readyz`);
}

type Moment = {
  /** How many requests of the booking Graph gets to see before the process dies. */
  readonly requests: number;
  /** Whether it dies before Graph has read the last one, or when Graph has answered it. */
  readonly when: 'http.server.request.start' | 'http.server.response.finish';
};

/** Ten moments, the same every time; near to one another, because a series takes little more than one request. */
const moments: readonly Moment[] = fc.sample(
  fc.record({
    requests: fc.integer({ min: 1, max: 4 }),
    when: fc.constantFrom('http.server.request.start', 'http.server.response.finish'),
  }),
  { seed: 20261123, numRuns: 10 },
);

const onEvents = { path: '/graph/v1.0/users/*/events*' };
const Seen = z.object({ request: z.object({ url: z.string() }) });

/**
 * Kills the server at this moment; the sandbox is the only server in this process. What the server sends beyond it waits
 * for longer than this test: a dozen bookings are under way at a time, and on a slow machine all would be made before the
 * signal arrives. Were it refused instead, each would be put off, at last for minutes.
 */
async function killAt({ requests, when }: Moment): Promise<{ readonly killed: Promise<void> }> {
  await clearFaults(place.sandbox);
  await makeFault(place.sandbox, { ...onEvents, kind: 'delay', milliseconds: 0, times: requests });
  await makeFault(place.sandbox, { ...onEvents, kind: 'delay', milliseconds: 600_000 });
  const killed = new Promise<void>((resolve, reject) => {
    let left = requests;
    const look = (message: unknown) => {
      if (!/\/users\/[^/]+\/events/.test(Seen.parse(message).request.url)) return;
      left -= 1;
      if (left > 0) return;
      unsubscribe(when, look);
      kill(server).then(resolve, reject);
    };
    subscribe(when, look);
  });
  return { killed };
}

it('books every series exactly once although the server is killed ten times on the way', async () => {
  await start();
  const { killed } = await killAt(moments[0] ?? never());
  // The story ends with the server it talks to; what it has asked for by then stays asked for.
  const interrupted = tellStory(place, () => undefined).catch(() => null);
  await killed;
  expect(await interrupted).toBeNull();
  for (const moment of moments.slice(1)) {
    const next = await killAt(moment);
    await start();
    await next.killed;
  }
  await clearFaults(place.sandbox);
  const asked = await requestsSeen(place.sandbox, { method: 'POST', path: '/events' });
  const made = asked.filter(({ status }) => status !== null);

  await start();
  const summary = await tellStory(place, () => undefined);
  const coordinator = await asCoordinator(place);
  const { programmes } = await coordinator.programmes.list();
  const { rows, totals } = await coordinator.programmes.bookings({ programmeId: (programmes[0] ?? never()).id });
  expect(made.length).toBeLessThan(totals.series);
  expect(totals).toMatchObject({ booked: totals.series, waiting: 0, stuck: 0 });
  expect(summary).toMatchObject({ astray: 0, series: totals.series, pairs: totals.series });
  const booked = rows.filter(({ state }) => state === 'booked');
  expect(await standingOf(place, booked)).toEqual(booked.map(() => once));
}, 600_000);

function never(): never {
  throw new Error('There is at least one.');
}
