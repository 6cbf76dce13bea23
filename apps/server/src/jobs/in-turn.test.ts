import { CheckInDetail, PairView, type CheckInView } from '@tandem/core/contract';
import { TenantId, type Instant, type Slot } from '@tandem/core/model';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import { somebody, startApp, type TestApp } from '../app.testing.ts';
import { freshId } from '../ids.ts';
import { intentions } from '../store/schema/index.ts';
import { carryOut } from './carry-out.ts';
import { auditOwner } from './healing/audit-owner.ts';
import { lookAhead } from './healing/look-ahead.ts';
import { reconcileOwner } from './reconcile.ts';
import { standingPair } from './standing-pair.testing.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Tuesday 12 January 2027, 10:00 in Berlin, and Thursday 28 January, 15:00. */
const [TUESDAY, THURSDAY] = [Date.UTC(2027, 0, 12, 9), Date.UTC(2027, 0, 28, 14)];
const slot: Slot = {
  ...{ zone: 'Europe/Berlin', weekday: 2, start: 600, firstDate: '2027-01-12' },
  inTurn: { weekday: 4, start: 900 },
};

const tenant = freshId(TenantId);
const [mentor, mentee] = [somebody('Amara'), somebody('Jonas')];
let server: TestApp;
let standing: Awaited<ReturnType<typeof standingPair>>;
let checkIns: readonly CheckInView[];
let events: { readonly first: string; readonly second: string };

beforeAll(async () => {
  server = await startApp([mentor, mentee], [tenant]);
  standing = await standingPair(server, tenant, { mentor, mentee }, [TUESDAY]);
  const path = `/pairs/${standing.pair.id}/series`;
  expect((await server.ask(mentee.id, 'PUT', path, { slot })).status).toBe(202);
  await carryOutAll();
  const [event] = server.cloud.events();
  if (event === undefined) throw new Error('A booked series.');
  events = { first: event.eventId, second: `${event.eventId}-2` };
});
afterAll(() => server.close());

beforeEach(async () => {
  server.time.now = TUESDAY - 4 * DAY;
  server.cloud.busy.clear();
  checkIns = await bookedNow();
  seenInOutlook();
});

const carryOutAll = async () => {
  const open = await server.deps.store.inTenant(tenant, (tx) =>
    tx.db.select().from(intentions).where(eq(intentions.state, 'open')),
  );
  for (const { id } of open) await carryOut(server.deps, tenant, id);
};

const bookedNow = async () => {
  const { body } = await server.ask(mentee.id, 'GET', `/pairs/${standing.pair.id}`);
  const { series } = z.object({ pair: PairView }).parse(body).pair;
  expect(series?.state).toBe('booked');
  return series?.checkIns ?? [];
};

const dateAt = (index: number): CheckInView => {
  const found = checkIns[index];
  if (found === undefined) throw new Error('A series has dates.');
  return found;
};

const seenInOutlook = (declined?: CheckInView) =>
  server.cloud.setOccurrences(
    checkIns.map((row) => ({ ...row, declinedBy: row.id === declined?.id ? [mentee.mail] : [] })),
  );

/** A date that has another time now: Outlook follows in the event of the second hour, and back again on one press. */
const isSettledAndTakenBack = async ({ id, startsAt }: CheckInView) => {
  await carryOutAll();
  const moved = (await bookedNow()).find((row) => row.id === id);
  expect(moved?.startsAt).not.toBe(startsAt);
  expect(server.cloud.settled.at(-1)).toMatchObject({ eventId: events.second, to: moved?.startsAt });
  expect(await numberOf(events.second, THURSDAY)).toBe(2);
  expect((await server.ask(mentee.id, 'POST', `/check-ins/${id}/undo`)).status).toBe(202);
  await carryOutAll();
  expect(server.cloud.settled.at(-1)).toMatchObject({ eventId: events.second, to: startsAt });
  expect((await bookedNow()).map((row) => row.startsAt)).toEqual(checkIns.map((row) => row.startsAt));
};

/** Which date the Outlook pane shows for an event that is opened as a whole: it starts as its first date was to. */
const numberOf = async (event: string, startsAt: Instant) => {
  const asked = { itemId: `uid-${event}`, startsAt };
  const { body } = await server.ask(mentee.id, 'POST', '/check-ins/identify', asked);
  return z.object({ detail: CheckInDetail }).parse(body).detail.checkIn.number;
};

it('is booked as one series of two events, each of which the Outlook pane knows', async () => {
  expect(checkIns.slice(0, 3).map(({ startsAt }) => startsAt)).toEqual([TUESDAY, THURSDAY, TUESDAY + 28 * DAY]);
  expect(await numberOf(events.first, TUESDAY)).toBe(1);
  expect(await numberOf(events.second, THURSDAY)).toBe(2);
});

it('heals a declined date of its second hour in the event that has it', async () => {
  seenInOutlook(dateAt(1));
  server.cloud.read.length = 0;
  await reconcileOwner(server.deps, tenant, mentor.id, `date of ${events.second}`);
  expect(server.cloud.read.toSorted()).toEqual([events.first, events.second].toSorted());
  await isSettledAndTakenBack(dateAt(1));
});

it('heals a date of its second hour that clashes in the event that has it', async () => {
  const { startsAt } = dateAt(3);
  server.time.now = startsAt - 4 * DAY;
  server.cloud.busy.set(mentee.id, [{ from: startsAt - HOUR, to: startsAt + HOUR, kind: 'busy' }]);
  await lookAhead(server.deps, tenant);
  await isSettledAndTakenBack(dateAt(3));
});

it('is left alone by the audit, which takes out a third event', async () => {
  const { seriesId } = dateAt(0);
  server.cloud.setMarked([events.first, events.second, 'a third one'].map((eventId) => ({ eventId, seriesId })));
  server.cloud.cancelled.length = 0;
  await auditOwner(server.deps, tenant, mentor.id);
  expect(server.cloud.cancelled).toEqual(['a third one']);
});

it('is ended in both events', async () => {
  const path = `/programmes/${standing.programme.id}/state`;
  await server.ask(mentor.id, 'POST', path, { to: 'closed' }, { roles: ['Coordinator'] });
  await carryOutAll();
  expect(server.cloud.cancelled.slice(-2)).toEqual([events.first, events.second]);
});
