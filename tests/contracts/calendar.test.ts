import { createServer } from 'node:http';
import { randomUUID } from 'node:crypto';
import { IntentionId, SeriesId, type Person, type Window } from '@tandem/core/model';
import type { SeriesBooking } from '@tandem/core/ports';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { openTenant, type TestTenant } from './microsoft.ts';

let tenant: TestTenant;
let everyone: readonly Person[];
beforeAll(async () => {
  tenant = await openTenant();
  everyone = [...(await tenant.microsoft.directory.people(tenant.ids)).values()];
});
afterAll(() => tenant.close());

const at = (text: string): number => Temporal.Instant.from(text).epochMilliseconds;
const spring = { from: at('2031-02-24T00:00:00Z'), to: at('2031-05-01T00:00:00Z') };

/** Six Tuesdays at nine in Berlin across its clock change; the second is moved, the fourth left out. */
function newBooking(): SeriesBooking & { readonly owner: Person['id']; readonly guest: Person } {
  const [owner, guest] = everyone;
  if (!owner || !guest) throw new Error('The sample organisation has fewer than two people.');
  return {
    intentionId: IntentionId.parse(randomUUID()),
    seriesId: SeriesId.parse(randomUUID()),
    owner: owner.id,
    guest,
    attendees: [owner, guest].map(({ id, name, mail }) => ({ id, name, mail })),
    subject: `Check-in ${randomUUID()}`,
    body: '<p>Hello</p>',
    slot: { zone: 'Europe/Berlin', weekday: 2, start: 540, firstDate: '2031-03-11' },
    cadence: { unit: 'weeks', every: 1, dates: 6, minutes: 30 },
    moves: [{ originallyAt: at('2031-03-18T08:00:00Z'), startsAt: at('2031-03-19T13:00:00Z') }],
    skips: [at('2031-04-01T07:00:00Z')],
    again: false,
  };
}

/** Nine o'clock in Berlin is another hour of UTC after 30 March. */
const settled = ['2031-03-11T08:00', '2031-03-19T13:00', '2031-03-25T08:00', '2031-04-08T07:00', '2031-04-15T07:00'];

/** What each of the two sees of a booking: the starts of its dates, in UTC. */
async function seen(booking: ReturnType<typeof newBooking>): Promise<readonly (readonly string[])[]> {
  const views = [booking.owner, booking.guest.id].map((id) =>
    tenant.calendarView(id, '2031-02-24T00:00:00Z', '2031-05-01T00:00:00Z'),
  );
  return (await Promise.all(views)).map((rows) =>
    rows
      .filter((row) => row.subject?.endsWith(booking.subject) === true && row.isCancelled !== true)
      .map(({ start }) => start.dateTime.slice(0, 16))
      .sort(),
  );
}

test('a series stands once in both calendars, on every date as decided, with a Teams link', async () => {
  const booking = newBooking();
  const booked = await tenant.microsoft.calendar.book(booking);
  expect(booked.joinUrl).toMatch(/^https:\/\/teams\.microsoft\.com\//);
  expect(await seen(booking)).toEqual([settled, settled]);
  expect(await tenant.microsoft.calendar.book({ ...booking, again: true })).toEqual(booked);
  expect(await seen(booking)).toEqual([settled, settled]);

  const standing = await tenant.microsoft.calendar.occurrences(booking.owner, booked.eventId, spring);
  expect(standing?.map(({ startsAt }) => startsAt)).toEqual(settled.map((start) => at(`${start}:00Z`)));
  expect(standing?.[1]?.originallyAt).toBe(at('2031-03-18T08:00:00Z'));
});

test('somebody who is taken off a series has none of its dates any more, also a moved one; the others keep them', async () => {
  const [, , left] = everyone;
  if (left === undefined) throw new Error('The sample organisation has fewer than three people.');
  const booking = newBooking();
  const attendees = [...booking.attendees, left];
  const { eventId } = await tenant.microsoft.calendar.book({ ...booking, attendees });
  expect(await seen({ ...booking, guest: left })).toEqual([settled, settled]);
  for (let times = 0; times < 2; times += 1)
    await tenant.microsoft.calendar.uninvite(booking.owner, eventId, left.mail);
  expect(await seen({ ...booking, guest: left })).toEqual([settled, []]);
  expect(await seen(booking)).toEqual([settled, settled]);
});

test.each([0, 1, 2, 3].flatMap((request) => ['before', 'after'].map((moment) => ({ request, moment }))))(
  'the process dies $moment Graph carries out request $request of a booking; another one ends it, once',
  async ({ request, moment }) => {
    const booking = newBooking();
    let count = 0;
    const dying = tenant.connect({
      fetch: async (input, init) => {
        if (!new Request(input).url.includes('/graph/')) return fetch(input, init);
        const dies = count++ === request;
        if (dies && moment === 'before') throw new TypeError('connection reset');
        const answer = await fetch(input, init);
        if (dies) throw new TypeError('connection reset');
        return answer;
      },
    });
    await expect(dying.calendar.book(booking)).rejects.toMatchObject({ code: 'graph.unreachable' });
    await tenant.connect({}).calendar.book({ ...booking, again: true });
    expect(await seen(booking)).toEqual([settled, settled]);
  },
);

test('free/busy of everybody for half a year: whoever cannot be read is said to be so, with the code, and nobody else', async () => {
  const answers = await tenant.microsoft.calendar.availability(everyone, {
    from: Date.now(),
    to: Date.now() + 26 * 7 * 24 * 3_600_000,
  });
  const unreadable = tenant.sandbox.organisation.people.filter((person) => person.unreadable !== null);
  expect(unreadable.length).toBeGreaterThan(0);
  for (const person of everyone) {
    const code = unreadable.find(({ id }) => id === person.id)?.unreadable;
    const answer = answers.get(person.id);
    if (code) expect(answer).toEqual({ state: 'unreadable', code });
    else expect(answer?.state).toBe('readable');
  }
  const readable = [...answers.values()].flatMap((answer) => (answer.state === 'readable' ? [answer] : []));
  expect(readable.filter(({ blocks }) => blocks.length > 50).length).toBeGreaterThan(everyone.length / 2);
  // One mailbox of the sample keeps its hours in a zone of its own rules, one works from Sunday to Thursday.
  expect(readable.some(({ zone }) => !zone.zone.includes('/'))).toBe(true);
  expect(readable.some(({ workingHours }) => workingHours.days.includes(7))).toBe(true);
});

test('a booked series takes its owner’s time until it is cancelled', async () => {
  const asked = newBooking();
  const booking = { ...asked, slot: { ...asked.slot, firstDate: '2032-03-09' }, moves: [], skips: [] };
  const window = { from: at('2032-03-01T00:00:00Z'), to: at('2032-05-01T00:00:00Z') };
  const owner = everyone.filter(({ id }) => id === booking.owner);
  const blocks = async (): Promise<readonly Window[]> => {
    const answer = (await tenant.microsoft.calendar.availability(owner, window)).get(booking.owner);
    return answer?.state === 'readable' ? answer.blocks : [];
  };
  const before = await blocks();
  const { eventId } = await tenant.microsoft.calendar.book(booking);
  expect((await blocks()).length).toBe(before.length + booking.cadence.dates);
  await tenant.connect({ clock: () => window.from }).calendar.cancel(booking.owner, eventId, 'The programme ends.');
  expect(await blocks()).toEqual(before);
});

test('cancelled in the middle: the past stays, what was to come goes, and again does nothing', async () => {
  const booking = newBooking();
  const { eventId } = await tenant.microsoft.calendar.book(booking);
  const { calendar } = tenant.connect({ clock: () => at('2031-03-20T00:00:00Z') });
  await calendar.cancel(booking.owner, eventId, 'Goodbye.');
  await calendar.cancel(booking.owner, eventId, 'Goodbye.');
  const past = settled.slice(0, 2);
  expect(await seen(booking)).toEqual([past, past]);
});

test('the guest’s copy of a date leads to the series; a stranger’s item to none', async () => {
  const booking = newBooking();
  const { iCalUId } = await tenant.microsoft.calendar.book(booking);
  const rows = await tenant.calendarView(booking.guest.id, '2031-03-19T00:00:00Z', '2031-03-20T00:00:00Z');
  const moved = rows.find(({ subject }) => subject?.endsWith(booking.subject));
  const assertion = await tenant.signedIn(booking.guest.id);
  expect(await tenant.microsoft.calendar.identify(assertion, moved?.id ?? '')).toEqual({
    iCalUId,
    originallyAt: at('2031-03-18T08:00:00Z'),
  });
  const stranger = everyone.find(({ id }) => id !== booking.guest.id && id !== booking.owner);
  const other = await tenant.signedIn(stranger?.id ?? booking.owner);
  expect(await tenant.microsoft.calendar.identify(other, moved?.id ?? '')).toBeNull();
});

test('a watch is confirmed by handshake, and renewed under its own id', async () => {
  const hook = createServer((request, response) => {
    const token = new URL(request.url ?? '', 'http://hook').searchParams.get('validationToken');
    response.writeHead(token === null ? 202 : 200, { 'content-type': 'text/plain' }).end(token ?? '');
  });
  await new Promise<void>((ready) => hook.listen(0, 'localhost', ready));
  const { port } = z.object({ port: z.int() }).parse(hook.address());
  const url = `http://localhost:${port}/hooks/graph`;
  const [owner] = everyone;
  const asked = { url, lifecycleUrl: url, clientState: 'only-we-know' };
  const first = await tenant.microsoft.calendar.watch(owner?.id ?? newBooking().owner, asked, null);
  const renewed = await tenant.microsoft.calendar.watch(owner?.id ?? newBooking().owner, asked, first.subscription);
  expect(renewed.subscription).toBe(first.subscription);
  expect(renewed.until).toBeGreaterThanOrEqual(first.until);
  await new Promise((done) => hook.close(done));
});
