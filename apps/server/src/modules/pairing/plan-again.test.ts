import { emptyProfile, PairId, TenantId, unsaidWishes, type Person } from '@tandem/core/model';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { somebody, startApp, type TestApp } from '../../app.testing.ts';
import { freshId } from '../../ids.ts';
import { standingPair } from '../../jobs/standing-pair.testing.ts';
import { saveParticipant } from '../../store/participants.ts';
import { seriesOfPairs } from '../../store/series.ts';
import { endsMeanwhile } from '../checkins/ends-meanwhile.testing.ts';
import { changeHours } from './change-hours.ts';
import { planAgain } from './plan-again.ts';
import { planPairs } from './plan.ts';
import { readSeriesChoices } from './series-choices.ts';

const FORTNIGHT = 14 * 86_400_000;
/** Tuesday 12 January 2027, 10:00 in Berlin, as the standing series has it. */
const TUESDAY = Date.UTC(2027, 0, 12, 9);
const dates = Array.from({ length: 6 }, (_, index) => TUESDAY + index * FORTNIGHT);

const tenant = freshId(TenantId);
const mentor = somebody('Amara');
const mentee = somebody('Jonas');
const [ines, kwame] = [somebody('Ines'), somebody('Kwame')];
const [lena, omar] = [somebody('Lena'), somebody('Omar')];
let server: TestApp;
let standing: Awaited<ReturnType<typeof standingPair>>;

beforeAll(async () => {
  server = await startApp([mentor, mentee, ines, kwame, lena, omar], [tenant]);
  standing = await standingPair(server, tenant, { mentor, mentee }, dates);
  // As Outlook answers: what Tandem booked is busy like everything else.
  const own = dates.map((from) => ({ from, to: from + 30 * 60_000, kind: 'busy' as const }));
  for (const { id } of [mentor, mentee]) server.cloud.busy.set(id, own);
});
afterAll(() => server.close());

const plannedAgain = () => {
  const { programme, pair } = standing;
  const people = new Map([mentor, mentee].map((person) => [person.id, person]));
  return planPairs(server.deps, tenant, programme, [{ pairId: pair.id, members: pair.members }], people);
};

const says = async (person: Person, meeting: Partial<typeof unsaidWishes>) => {
  const profile = { ...emptyProfile, meeting: { ...unsaidWishes, ...meeting } };
  const said = { profile, joinedAt: server.time.now, invitedBy: null, personId: person.id };
  const roles = [{ role: 'mentor' as const, capacity: 1 }];
  await server.deps.store.inTenant(tenant, (tx) =>
    saveParticipant(tx, { ...said, roles, programmeId: standing.programme.id }),
  );
};

it('does not take its own bookings for a clash when a programme is planned again', async () => {
  const { planned, changed, objective, bound } = await plannedAgain();
  expect(planned).toMatchObject([{ state: 'placed', judged: { free: 6, slot: { weekday: 2, start: 600 } } }]);
  expect(changed).toEqual([]);
  expect(bound).toBeLessThanOrEqual(objective);
});

it('leaves an hour that somebody does not want any more, and says which series changed', async () => {
  await says(mentor, { daysOff: [2, 3] });
  const { planned, changed } = await plannedAgain();
  expect(changed).toEqual([standing.pair.id]);
  const [one] = planned;
  expect(one?.state === 'placed' && [2, 3].includes(one.judged.slot.weekday)).toBe(false);
});

it('shows which series would change and why, and changes them when told', async () => {
  const { programme, pair } = standing;
  const caller = { tenantId: tenant, personId: mentor.id, roles: ['Coordinator' as const] };
  const preview = await planAgain(server.deps, caller, programme.id, 'few');
  expect(preview).toMatchObject({ kept: 0, open: [], changes: [{ pairId: pair.id, dates: 6, before: { free: 0 } }] });
  const [change] = preview.changes;
  if (change === undefined) throw new Error('A series would change.');
  expect(change.after.free).toBeGreaterThan(4);
  const { recent } = server.deps;
  await recent.availability(tenant, [mentor, mentee], { from: dates[0] ?? 0, to: dates[5] ?? 0 });
  const bookings = await changeHours(server.deps, caller, programme.id, [{ pairId: pair.id, slot: change.slot }]);
  expect(bookings.rows).toMatchObject([{ slot: change.slot, state: 'planned', dates: 6 }]);
  expect(recent.readAt(tenant, [mentor, mentee])).toBeNull();
  // On its way into Outlook: left alone until it has arrived.
  expect(await planAgain(server.deps, caller, programme.id, 'all')).toMatchObject({ kept: 0, changes: [] });
  await expect(
    changeHours(server.deps, caller, programme.id, [{ pairId: freshId(PairId), slot: change.slot }]),
  ).rejects.toMatchObject({ code: 'slot.gone' });
});

it('gives no new hour to a pair that ends while calendars are read', async () => {
  const { programme, pair } = await standingPair(server, tenant, { mentor: ines, mentee: kwame }, dates);
  const deps = endsMeanwhile(server, tenant, pair.id);
  const caller = { tenantId: tenant, personId: ines.id, roles: ['Coordinator' as const] };
  const slot = { zone: 'Europe/Berlin', weekday: 3 as const, start: 600, firstDate: '2027-01-13' };
  await expect(changeHours(deps, caller, programme.id, [{ pairId: pair.id, slot }])).rejects.toMatchObject({
    code: 'slot.gone',
  });
  const series = await server.deps.store.inTenant(tenant, (tx) => seriesOfPairs(tx, [pair.id]));
  expect(series.map(({ state }) => state)).toEqual(['booked']);
});

it('offers other hours for one series that runs, its own bookings aside, and moves it to the one that is taken', async () => {
  const { programme, pair } = await standingPair(server, tenant, { mentor: lena, mentee: omar }, dates);
  const own = dates.map((from) => ({ from, to: from + 30 * 60_000, kind: 'busy' as const }));
  for (const { id } of [lena, omar]) server.cloud.busy.set(id, own);
  const caller = { tenantId: tenant, personId: lena.id, roles: ['Coordinator' as const] };
  const found = await readSeriesChoices(server.deps, caller, programme.id, pair.id);
  expect(found).toMatchObject({ dates: 6, standing: { starts: [TUESDAY], free: 6, lost: 0 }, without: null });
  const choice = found.choices.find(({ slot }) => slot.weekday === 4);
  if (choice === undefined) throw new Error('Thursdays are free.');
  const { rows } = await changeHours(server.deps, caller, programme.id, [{ pairId: pair.id, slot: choice.slot }]);
  expect(rows).toMatchObject([{ slot: choice.slot, nextAt: choice.starts[0], dates: 6 }]);
  await expect(readSeriesChoices(server.deps, caller, programme.id, pair.id)).rejects.toMatchObject({
    code: 'not_found',
  });
});
