import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { listeningHook } from '../fixtures/hook.ts';
import { openTenant, type TestTenant } from './microsoft.ts';

let tenant: TestTenant;
let hook: Awaited<ReturnType<typeof listeningHook>>;
let url: string;
beforeAll(async () => {
  tenant = await openTenant();
  hook = await listeningHook();
  ({ url } = hook);
});
afterAll(async () => {
  hook.close();
  await tenant.close();
});

const asked = () => ({ url, lifecycleUrl: `${url}/lifecycle`, clientState: 'only-we-know' });
const person = (index: number) => {
  const id = tenant.ids[index];
  if (id === undefined) throw new Error('The sample organisation has people.');
  return id;
};

test('a subscription that ended without a word is made anew', async () => {
  const { calendar } = tenant.microsoft;
  const first = await calendar.watch(person(0), asked(), null);
  tenant.sandbox.graph.endSubscriptions();
  const second = await calendar.watch(person(0), asked(), first.subscription);
  expect(second.subscription).not.toBe(first.subscription);
  expect(tenant.sandbox.graph.subscriptions().map(({ id }) => id)).toEqual([second.subscription]);
});

test('one whose answer got lost is replaced: notifications come under an id that we know', async () => {
  const lost = await tenant.microsoft.calendar.watch(person(1), asked(), null);
  const known = await tenant.microsoft.calendar.watch(person(1), asked(), null);
  const standing = tenant.sandbox.graph.subscriptions().map(({ id }) => id);
  expect(standing).toContain(known.subscription);
  expect(standing).not.toContain(lost.subscription);
});

test('reading changes goes on over pages, sees a change, and begins again when Graph has forgotten where it was', async () => {
  const { calendar } = tenant.microsoft;
  const window = { from: Date.now(), to: Date.now() + 28 * 86_400_000 };
  const first = await calendar.changesSince(person(2), null, window);
  expect(first.events).toBeNull();
  const quiet = await calendar.changesSince(person(2), first.mark, window);
  expect(quiet.events).toEqual([]);
  const token = await tenant.signedInToGraph(person(2));
  const start = new Date(window.from + 86_400_000).toISOString().slice(0, 19);
  const event = {
    subject: 'New',
    start: { dateTime: start, timeZone: 'UTC' },
    end: { dateTime: start, timeZone: 'UTC' },
  };
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const made = await fetch(`${tenant.sandbox.url}/graph/v1.0/me/events`, {
    method: 'POST',
    headers,
    body: JSON.stringify(event),
  });
  expect(made.status).toBe(201);
  const told = await calendar.changesSince(person(2), quiet.mark, window);
  const { id } = z.object({ id: z.string() }).parse(await made.json());
  expect(told.events).toEqual([id]);
  expect(await calendar.eventOf(person(2), id)).toBe(id);
  tenant.sandbox.graph.forgetSyncStates();
  const anew = await calendar.changesSince(person(2), told.mark, window);
  expect(anew.events).toBeNull();
  expect((await calendar.changesSince(person(2), anew.mark, window)).events).toEqual([]);
});

test('a mailbox on a local server and a person who left are told apart from a calendar that is free', async () => {
  const [server, left, fine] = [person(3), person(4), person(5)];
  const people = [...(await tenant.microsoft.directory.people([server, left, fine])).values()];
  tenant.sandbox.graph.weather.setMailbox(server, 'on-premises');
  tenant.sandbox.graph.weather.setMailbox(left, 'left');
  const window = { from: Date.now(), to: Date.now() + 7 * 86_400_000 };
  const answers = await tenant.microsoft.calendar.availability(people, window);
  expect(answers.get(server)).toEqual({ state: 'unreadable', code: 'ErrorMailboxLogonFailed' });
  expect(answers.get(left)).toEqual({ state: 'unreadable', code: 'ErrorMailRecipientNotFound' });
  expect(answers.get(fine)?.state).toBe('readable');
  const hooked = tenant.microsoft.calendar.watch(left, asked(), null);
  await expect(hooked).rejects.toMatchObject({ code: 'graph.refused' });
});
