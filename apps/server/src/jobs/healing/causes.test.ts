import { Home, ProgrammeHealth } from '@tandem/core/contract';
import { TenantId, type CheckIn, type Person } from '@tandem/core/model';
import type { BusyBlock } from '@tandem/core/ports';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { somebody, startApp, type TestApp } from '../../app.testing.ts';
import { freshId } from '../../ids.ts';
import { checkInsOf } from '../../store/check-ins.ts';
import { findPair } from '../../store/pairs.ts';
import { intentions } from '../../store/schema/index.ts';
import { auditNightly } from '../audit-nightly.ts';
import { reconcileOwner } from '../reconcile.ts';
import { standingPair } from '../standing-pair.testing.ts';
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
  server.time.now = Date.UTC(2027, 0, 8, 9);
  mentor = somebody(`Amara${++names}`);
  mentee = somebody(`Jonas${names}`);
  everybody.push(mentor, mentee);
  server.cloud.busy.clear();
});

/** A fortnightly pair, in Outlook as it is here. */
const standing = async (first = TUESDAY) => {
  const starts = [0, 1, 2, 3].map((index) => first + index * 14 * DAY);
  const { checkIns, pair } = await standingPair(server, tenant, { mentor, mentee }, starts);
  server.cloud.setOccurrences(checkIns.map(({ originallyAt, startsAt }) => ({ originallyAt, startsAt })));
  return { pair, checkIns, seriesId: checkIns[0]?.seriesId ?? never() };
};

it('reads the one series that a notification is about, and none for an appointment of somebody else', async () => {
  const one = await standing();
  mentee = somebody(`Ines${names}`);
  everybody.push(mentee);
  const other = await standing(TUESDAY + 2 * HOUR);
  server.cloud.setOccurrences([...one.checkIns, ...other.checkIns]);
  const readAfter = async (eventId?: string) => {
    server.cloud.read.length = 0;
    await reconcileOwner(server.deps, tenant, mentor.id, eventId);
    return server.cloud.read.toSorted();
  };
  expect(await readAfter(one.seriesId)).toEqual([one.seriesId]);
  expect(await readAfter(`date of ${other.seriesId}`)).toEqual([other.seriesId]);
  expect(await readAfter('a dentist')).toEqual([]);
  expect(await readAfter()).toEqual([one.seriesId, other.seriesId].toSorted());
});

it('waits once to compare everything, whoever asked for it', async () => {
  const { store, queue } = server.deps;
  const job = { tenantId: tenant, owner: mentor.id };
  const waiting = await store.inTenant(tenant, async (tx) => {
    await queue.send(tx, 'reconcile', job);
    await queue.send(tx, 'reconcile', { ...job, eventId: undefined });
    await queue.send(tx, 'reconcile', { ...job, eventId: 'one' });
    const text = "select id from pgboss.job where name = 'reconcile' and data->>'owner' = $1";
    return tx.connection.query(text, [mentor.id], false);
  });
  expect(waiting.rows).toHaveLength(2);
});

const now = async (rows: readonly CheckIn[]): Promise<readonly CheckIn[]> => {
  const [first] = rows;
  if (first === undefined) return [];
  const found = await server.deps.store.inTenant(tenant, (tx) => checkInsOf(tx, [first.seriesId]));
  return found.get(first.seriesId) ?? [];
};

const told = async (person: Person) => {
  const rows = await server.deps.store.inTenant(tenant, (tx) => tx.db.select().from(intentions));
  return rows.flatMap(({ payload }) =>
    payload.kind === 'tell' && payload.notice.to === person.id ? [payload.notice] : [],
  );
};

const block = (from: number, to: number, kind: BusyBlock['kind']): BusyBlock => ({ from, to, kind });

it('moves a date into which a day off falls, and says whose', async () => {
  const { checkIns } = await standing();
  server.cloud.busy.set(mentee.id, [block(TUESDAY - 10 * HOUR, TUESDAY + 14 * HOUR, 'out-of-office')]);
  await lookAhead(server.deps, tenant);
  const [first, ...others] = await now(checkIns);
  expect(first).toMatchObject({ note: { key: 'healing.moved', values: { cause: 'away', person: mentee.id } } });
  expect(Math.abs((first?.startsAt ?? 0) - TUESDAY)).toBeGreaterThan(13 * HOUR);
  expect(others).toEqual(checkIns.slice(1));
});

it('sees a clash in the calendar that it is told of without waiting for its own look', async () => {
  const { checkIns } = await standing();
  server.cloud.busy.set(mentor.id, [block(TUESDAY - HOUR, TUESDAY + HOUR, 'busy')]);
  await reconcileOwner(server.deps, tenant, mentor.id);
  expect((await now(checkIns))[0]?.note).toMatchObject({ key: 'healing.moved', values: { cause: 'busy' } });
  for (const person of [mentor, mentee]) expect((await told(person)).map(({ type }) => type)).toEqual(['checkInMoved']);
});

it('follows a whole event that was deleted in Outlook, and tells the one who did not do it', async () => {
  const { checkIns } = await standing();
  server.cloud.setOccurrences(null);
  await reconcileOwner(server.deps, tenant, mentor.id);
  for (const row of await now(checkIns))
    expect(row).toMatchObject({ state: 'cancelled', note: { key: 'healing.dropped' } });
  expect((await told(mentor)).length).toBe(0);
  expect((await told(mentee)).map(({ type }) => type)).toEqual(['checkInSkipped']);
});

it('leaves dates out while a calendar is full for a year, each with its reason, and asks once for another hour', async () => {
  const { checkIns } = await standing();
  server.cloud.busy.set(mentee.id, [block(TUESDAY - 30 * DAY, TUESDAY + 365 * DAY, 'busy')]);
  for (const { startsAt } of checkIns) {
    server.time.now = startsAt - 5 * DAY;
    await lookAhead(server.deps, tenant);
  }
  for (const row of await now(checkIns))
    expect(row).toMatchObject({ state: 'skipped', note: { key: 'healing.skipped', values: { cause: 'busy' } } });
  expect((await told(mentor)).filter(({ type }) => type === 'checkInAsked')).toMatchObject([
    {
      preview: `${mentee.givenName}’s calendar was full around three check-ins in a row: choose another time for those to come.`,
    },
  ]);
});

it.each([
  ['invited', 'healing.left', 1],
  ['who owns the series', 'healing.left.owner', 0],
] as const)('ends the series of somebody %s who has left, and tells the one who stays', async (which, key, cancels) => {
  const { pair, checkIns, seriesId } = await standing();
  const [gone, stays] = which === 'invited' ? [mentee, mentor] : [mentor, mentee];
  everybody.splice(everybody.indexOf(gone), 1);
  await auditNightly(server.deps, tenant, mentor.id);
  await auditNightly(server.deps, tenant, mentor.id);
  for (const row of await now(checkIns)) expect(row.state).toBe('cancelled');
  expect((await server.deps.store.inTenant(tenant, (tx) => findPair(tx, pair.id)))?.state).toBe('ended');
  expect(await told(gone)).toEqual([]);
  const as = { roles: ['Coordinator'] };
  const path = `/programmes/${pair.programmeId}/health`;
  const { attention } = ProgrammeHealth.parse((await server.ask(stays.id, 'GET', path, undefined, as)).body);
  expect(attention).toMatchObject([{ members: [{ id: stays.id }], reason: { key: 'health.left' } }]);
  const home = Home.parse((await server.ask(stays.id, 'GET', '/home')).body);
  expect(home.enrolments).toMatchObject([{ state: 'left', reason: { values: { name: gone.givenName } } }]);
  const lines = await told(stays);
  expect(lines).toMatchObject([{ type: 'checkInSkipped', parameters: { partner: gone.name } }]);
  expect(lines[0]?.preview).toContain(key === 'healing.left' ? 'are cancelled' : 'Take them out of your calendar');
  const rows = await server.deps.store.inTenant(tenant, (tx) => tx.db.select().from(intentions));
  expect(rows.filter((row) => row.payload.kind === 'cancel' && row.seriesId === seriesId)).toHaveLength(cancels);
});

function never(): never {
  throw new Error('A series has dates.');
}
