import { rmSync } from 'node:fs';
import type { ChildProcess } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { clearFaults, requestTotals } from '../fixtures/controls.ts';
import { freePort } from '../fixtures/postgres.ts';
import { asCoordinator } from '../fixtures/product.ts';
import { answering, kill, program } from '../fixtures/program.ts';
import { startMicrosoft, type Place } from '../fixtures/stack.ts';
import { breakOneInFive, killAt, momentsToDie } from './chaos.ts';
import { product, type Ledger } from './decided.ts';
import { readBack, type Tally } from './read-back.ts';
import { matchRounds } from './rounds.ts';

type Size = {
  /** People; half of them mentors, everybody with two partners a round. */
  readonly people: number;
  readonly rounds: number;
  /** How often the worker is killed, and about how many requests about events lie between. */
  readonly kills: number;
  readonly apart: number;
};

type Store = {
  /** Settings of the server that say where its database is. */
  readonly settings: Readonly<Record<string, string>>;
  /** Whether a worker may be a process of its own; an embedded database has one process. */
  readonly severalProcesses: boolean;
  readonly ledger: Ledger;
};

/** An embedded database, which every fresh clone has. */
export const embedded: Store = { settings: {}, severalProcesses: false, ledger: product };

export type SoakResult = Tally & {
  readonly bookings: number;
  readonly kills: number;
  /** Requests about events while booking, and those of them that went wrong on purpose. */
  readonly requests: number;
  readonly faults: number;
  readonly bookingSeconds: number;
};

/**
 * Books series through the real server, worker and Graph client while a fifth of all requests about events goes wrong and
 * the worker is killed again and again; then reads every calendar.
 */
export async function soak(size: Size, store: Store, tell: (line: string) => void): Promise<SoakResult> {
  const microsoft = await startMicrosoft(store.settings, size.people);
  const { controls, environment, folder } = microsoft;
  const place: Place = { product: environment['PUBLIC_URL'] ?? '', sandbox: controls.url, controls };
  const running: ChildProcess[] = [];
  const start = async (more: Readonly<Record<string, string>>): Promise<ChildProcess> => {
    const settings = { ...environment, ...more };
    const child = program('apps/server/dist/main.js', [], settings);
    running.push(child);
    await answering(`http://localhost:${settings['PORT'] ?? ''}/readyz`);
    return child;
  };
  try {
    const first = await start({});
    const people = controls.organisation.people.filter(({ user }) => user.department === 'Crowd');
    const rounds = await matchRounds(await asCoordinator(place), people, size.rounds);
    tell(`matched ${rounds.map(({ pairs }) => pairs).join(' + ')} pairs`);
    await kill(first);
    const server = await start({ WORKER: 'off' });
    for (const { proposalId } of rounds) await (await asCoordinator(place)).pairing.publish({ proposalId });
    tell('published; now a fifth of the requests goes wrong');
    if (!store.severalProcesses) await kill(server);
    await breakOneInFive(place.sandbox);
    const before = await eventRequests(place);
    const begun = performance.now();
    const worker = store.severalProcesses ? { WORKER: 'only', PORT: String(await freePort()) } : {};
    const waiting = () => store.ledger.waiting(place, rounds);
    const kills = await killAgainAndAgain(size, waiting, () => start(worker), tell);
    const bookingSeconds = (performance.now() - begun) / 1000;
    const after = await eventRequests(place);
    await clearFaults(place.sandbox);
    tell('booked; now every calendar is read');
    const decided = await store.ledger.decided(place, rounds);
    const tally = await readBack(place, decided, ['2027-01-01T00:00:00Z', '2027-06-01T00:00:00Z']);
    const [requests, faults] = [after.requests - before.requests, after.faults - before.faults];
    return { ...tally, bookings: decided.length, kills, requests, faults, bookingSeconds };
  } finally {
    for (const child of running) await kill(child);
    await controls.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Starts a worker, kills it, starts the next, until it was killed often enough; the last one ends the work. */
async function killAgainAndAgain(
  { kills, apart }: Size,
  waiting: () => Promise<number>,
  start: () => Promise<ChildProcess>,
  tell: (line: string) => void,
): Promise<number> {
  let killed = 0;
  const done = nothingLeft(waiting, (left) => tell(`${left} wait, killed ${killed} times`));
  for (const moment of momentsToDie(kills, apart)) {
    if (!(await killAt(await start(), moment, done))) return killed;
    killed += 1;
  }
  await start();
  await done;
  return killed;
}

/** Asks until nothing waits; while there is nobody to ask, asks again. */
async function nothingLeft(waiting: () => Promise<number>, tell: (left: number) => void): Promise<void> {
  for (let asked = 0; ; asked++) {
    const left = await waiting().catch(() => null);
    if (left === 0) return;
    if (left !== null && asked % 15 === 0) tell(left);
    await wait(2000);
  }
}

async function eventRequests({ sandbox }: Place): Promise<{ readonly requests: number; readonly faults: number }> {
  const totals = (await requestTotals(sandbox)).filter(({ path }) => path.includes('/users/*/events'));
  return {
    requests: totals.reduce((sum, { count }) => sum + count, 0),
    faults: totals.reduce((sum, { faulty }) => sum + faulty, 0),
  };
}
