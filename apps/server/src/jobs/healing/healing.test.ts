import { OtherTimes } from '@tandem/core/contract';
import { SeriesId, TenantId, type CheckIn, type Person } from '@tandem/core/model';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { somebody, startApp, type TestApp } from '../../app.testing.ts';
import { freshId } from '../../ids.ts';
import { findCheckIn } from '../../store/check-ins.ts';
import { intentions } from '../../store/schema/index.ts';
import { carryOut } from '../carry-out.ts';
import { reconcileOwner } from '../reconcile.ts';
import { standingPair } from '../standing-pair.testing.ts';
import { auditOwner } from './audit-owner.ts';
import { lookAhead } from './look-ahead.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Tuesday 12 January 2027, 10:00 UTC: inside everybody's working hours. */
const TUESDAY = Date.UTC(2027, 0, 12, 10);

let server: TestApp;
let tenant: TenantId;
let mentor: Person;
let mentee: Person;
let everybody: Person[];
let names = 0;

beforeAll(async () => {
  tenant = freshId(TenantId);
  everybody = [];
  server = await startApp(everybody, [tenant]);
});
afterAll(() => server.close());
beforeEach(() => {
  server.time.now = Date.UTC(2027, 0, 1, 9);
  mentor = somebody(`Amara${++names}`);
  mentee = somebody(`Jonas${names}`);
  everybody.push(mentor, mentee);
  server.cloud.setOutcome('settled');
  server.cloud.settled.length = 0;
});

const fortnightly = () =>
  standingPair(server, tenant, { mentor, mentee }, [
    TUESDAY,
    TUESDAY + 14 * DAY,
    TUESDAY + 28 * DAY,
    TUESDAY + 42 * DAY,
  ]);

const inOutlook = (checkIns: readonly CheckIn[], declined: readonly CheckIn[] = []) =>
  server.cloud.setOccurrences(
    checkIns.map((row) => ({
      originallyAt: row.originallyAt,
      startsAt: row.startsAt,
      declinedBy: declined.includes(row) ? [mentee.mail] : [],
    })),
  );

const now = async ({ id }: CheckIn): Promise<CheckIn> => {
  const row = await server.deps.store.inTenant(tenant, (tx) => findCheckIn(tx, id));
  if (row === null) throw new Error('The check-in is there.');
  return row;
};

const outbox = async () => {
  const rows = await server.deps.store.inTenant(tenant, (tx) =>
    tx.db.select().from(intentions).orderBy(intentions.createdAt),
  );
  const told = rows.flatMap(({ payload }) =>
    payload.kind === 'tell' && [mentor.id, mentee.id].includes(payload.notice.to) ? [payload.notice] : [],
  );
  return { told, open: rows.filter(({ payload, state }) => payload.kind === 'settle' && state === 'open') };
};

const settleAll = async () => {
  for (const { id } of (await outbox()).open) await carryOut(server.deps, tenant, id);
};

const second = (rows: readonly CheckIn[]): CheckIn => {
  const row = rows[1];
  if (row === undefined) throw new Error('A series has several dates.');
  return row;
};

it('moves a declined date once, tells both, settles Outlook, and takes it back on one press', async () => {
  const { checkIns } = await fortnightly();
  const declined = second(checkIns);
  inOutlook(checkIns, [declined]);
  await Promise.all([0, 1, 2].map(() => reconcileOwner(server.deps, tenant, mentor.id)));
  const moved = await now(declined);
  expect(moved.startsAt).not.toBe(declined.startsAt);
  expect(moved.note?.key).toBe('healing.moved');
  const { told, open } = await outbox();
  expect(told.map(({ type, to }) => [type, to]).sort()).toEqual(
    [
      ['checkInMoved', mentor.id],
      ['checkInMoved', mentee.id],
    ].sort(),
  );
  expect(open).toHaveLength(1);
  await settleAll();
  expect(server.cloud.settled).toMatchObject([{ originallyAt: declined.originallyAt, to: moved.startsAt }]);
  for (const row of checkIns.filter(({ id }) => id !== declined.id)) expect(await now(row)).toEqual(row);

  const answer = await server.ask(mentee.id, 'POST', `/check-ins/${declined.id}/undo`);
  expect(answer.status).toBe(202);
  await settleAll();
  expect((await now(declined)).startsAt).toBe(declined.startsAt);
  expect(server.cloud.settled.at(-1)).toMatchObject({ to: declined.startsAt });
  expect((await server.ask(mentee.id, 'POST', `/check-ins/${declined.id}/undo`)).status).toBe(409);
  // Taken back by hand: the same decline does not move it again.
  await reconcileOwner(server.deps, tenant, mentor.id);
  expect((await now(declined)).startsAt).toBe(declined.startsAt);
});

it('moves a date that a new appointment got in the way of, and never takes its own entry for one', async () => {
  const { checkIns } = await fortnightly();
  const [first] = checkIns;
  if (first === undefined) throw new Error('A series has dates.');
  const own = { from: first.startsAt, to: first.startsAt + HOUR / 2, kind: 'busy' as const };
  inOutlook(checkIns);
  server.cloud.busy.set(mentor.id, [own]).set(mentee.id, [own]);
  await lookAhead(server.deps, tenant);
  expect((await now(first)).startsAt).toBe(first.startsAt);
  server.cloud.busy.set(mentee.id, [own, { from: first.startsAt - HOUR, to: first.startsAt + HOUR, kind: 'busy' }]);
  await lookAhead(server.deps, tenant);
  const moved = await now(first);
  expect(moved.startsAt).not.toBe(first.startsAt);
  expect(moved.note?.values['cause']).toBe('busy');
});

it('leaves to people what they moved in Outlook while Tandem was moving it', async () => {
  const { checkIns } = await fortnightly();
  const declined = second(checkIns);
  inOutlook(checkIns, [declined]);
  await reconcileOwner(server.deps, tenant, mentor.id);
  server.cloud.setOutcome('overtaken');
  await settleAll();
  inOutlook(checkIns.map((row) => (row.id === declined.id ? { ...row, startsAt: row.startsAt + 5 * HOUR } : row)));
  await reconcileOwner(server.deps, tenant, mentor.id);
  expect(await now(declined)).toMatchObject({
    startsAt: declined.startsAt + 5 * HOUR,
    note: { key: 'healing.followed' },
  });
});

it('asks once for another hour when the series was declined', async () => {
  const { checkIns } = await fortnightly();
  inOutlook(checkIns, checkIns);
  for (let times = 0; times < 2; times += 1) await reconcileOwner(server.deps, tenant, mentor.id);
  for (const row of checkIns) expect(await now(row)).toEqual(row);
  expect((await outbox()).told.map(({ type }) => type)).toEqual(['checkInAsked', 'checkInAsked']);
});

it('cancels a second event of a standing series, and leaves its own and strangers alone', async () => {
  const { checkIns } = await fortnightly();
  const [first] = checkIns;
  if (first === undefined) throw new Error('A series has dates.');
  const { seriesId } = first;
  server.cloud.setMarked([
    { eventId: seriesId, seriesId },
    { eventId: 'a second one', seriesId },
    { eventId: 'unknown', seriesId: freshId(SeriesId) },
  ]);
  await auditOwner(server.deps, tenant, mentor.id);
  expect(server.cloud.cancelled).toEqual(['a second one']);
});

it('puts one date where somebody chooses, tells the other one, and takes that back too', async () => {
  const { checkIns } = await fortnightly();
  const wanted = second(checkIns);
  inOutlook(checkIns);
  const path = `/check-ins/${wanted.id}`;
  const { times } = OtherTimes.parse((await server.ask(mentee.id, 'GET', `${path}/times`)).body);
  expect(times).toHaveLength(3);
  // Free for both as well, though another hour of that day feels better: as after calendars changed since the look.
  const chosen = (times[0]?.startsAt ?? 0) + HOUR / 2;
  const move = (startsAt: number) => server.ask(mentee.id, 'PUT', `${path}/time`, { startsAt });
  expect(await move(wanted.startsAt + 60_000)).toMatchObject({ status: 409, body: { code: 'slot.gone' } });
  expect((await move(chosen)).status).toBe(202);
  expect(await now(wanted)).toMatchObject({ startsAt: chosen, note: { key: 'healing.chosen' } });
  expect((await outbox()).told.map(({ type, to }) => [type, to])).toEqual([['checkInMoved', mentor.id]]);

  // Outlook has not followed yet: what it shows is nobody's edit.
  await reconcileOwner(server.deps, tenant, mentor.id);
  expect((await now(wanted)).startsAt).toBe(chosen);
  await settleAll();
  expect(server.cloud.settled).toMatchObject([{ originallyAt: wanted.originallyAt, to: chosen }]);
  for (const row of checkIns.filter(({ id }) => id !== wanted.id)) expect(await now(row)).toEqual(row);

  expect((await server.ask(mentor.id, 'POST', `${path}/undo`)).status).toBe(202);
  expect((await now(wanted)).startsAt).toBe(wanted.startsAt);
  expect((await server.ask(somebody('Ines').id, 'GET', `${path}/times`)).status).toBe(404);
});
