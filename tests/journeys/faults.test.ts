import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { clearFaults, makeFault, requestsSeen, type Fault } from '../fixtures/controls.ts';
import { patience, propose, type Proposed } from '../fixtures/programme.ts';
import { startStack, type Stack } from '../fixtures/stack.ts';
import { once, standingOf } from '../fixtures/standing.ts';

let stack: Stack;
const near = new Set(['London', 'Zürich']);
/** People who work at about the same hours, each in one programme only. */
let people: string[];

beforeAll(async () => {
  stack = await startStack();
  people = stack.controls.organisation.people
    .filter(({ user, unreadable }) => near.has(user.city ?? '') && unreadable === null)
    .map(({ id }) => id);
});
afterEach(() => clearFaults(stack.sandbox));
afterAll(() => stack.stop());

const proposed = (): Promise<Proposed> => propose(stack, people.splice(0, 4));

/** Waits until every pair's series is in this state for this reason. */
const all = ({ bookings }: Proposed, state: string, problem: string | null) =>
  vi.waitFor(async () => {
    const { rows } = await bookings();
    expect(rows.map((row) => [row.state, row.problem?.key ?? null])).toEqual([
      [state, problem],
      [state, problem],
    ]);
    return rows;
  }, patience);

const onEvents = '/graph/v1.0/users/*/events';
const waiting: readonly (readonly [string, Fault, string, string])[] = [
  ['cannot be reached', { kind: 'reset', path: onEvents }, 'planned', 'error.graph.unreachable'],
  [
    'asks to wait',
    { kind: 'status', path: onEvents, method: 'POST', status: 429, code: 'TooManyRequests', retryAfter: 1 },
    'planned',
    'error.graph.throttled',
  ],
  [
    'refuses',
    { kind: 'status', path: onEvents, method: 'POST', status: 403, code: 'ErrorAccessDenied' },
    'stuck',
    'error.graph.not_permitted',
  ],
];

describe('a booking that Microsoft 365 does not take', () => {
  it.each(waiting)(
    'waits with its reason while it %s, and is made once when it does not',
    async (_, fault, ...seen) => {
      const programme = await proposed();
      await makeFault(stack.sandbox, fault);
      await programme.coordinator.pairing.publish({ proposalId: programme.proposalId });
      const rows = await all(programme, ...seen);
      expect(await standingOf(stack, rows)).toEqual(rows.map(() => ({ copies: [0, 0], made: 0 })));
      await clearFaults(stack.sandbox);
      expect(await standingOf(stack, await all(programme, 'booked', null))).toEqual([once, once]);
    },
  );

  it('is found, not made again, when Microsoft 365 makes it and the answer is lost', async () => {
    const programme = await proposed();
    const after = (await requestsSeen(stack.sandbox)).at(-1)?.number ?? 0;
    await makeFault(stack.sandbox, { kind: 'accept-then-time-out', path: onEvents, method: 'POST' });
    await programme.coordinator.pairing.publish({ proposalId: programme.proposalId });
    expect(await standingOf(stack, await all(programme, 'booked', null))).toEqual([once, once]);
    const made = await requestsSeen(stack.sandbox, { method: 'POST', path: '/events', after });
    expect(made.map(({ status }) => status)).toEqual([null, null]);
  });
});

describe('publishing', () => {
  it('changes nothing while calendars cannot be read, and works afterwards', async () => {
    const { coordinator, programmeId, proposalId, ...programme } = await proposed();
    await makeFault(stack.sandbox, { kind: 'reset', path: '/graph/*' });
    await expect(coordinator.pairing.publish({ proposalId })).rejects.toMatchObject({ status: 503 });
    await clearFaults(stack.sandbox);
    expect(await coordinator.programmes.read({ programmeId })).toMatchObject({ state: 'matching' });
    expect((await programme.bookings()).rows).toEqual([]);
    await coordinator.pairing.publish({ proposalId });
    const rows = await all({ coordinator, programmeId, proposalId, ...programme }, 'booked', null);
    expect(await standingOf(stack, rows)).toEqual([once, once]);
  });
});
