import { SlotChoice } from '@tandem/core/contract';
import { TenantId, unsaidWishes, type PersonId } from '@tandem/core/model';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { somebody, startApp, type TestApp } from '../../app.testing.ts';
import { freshId } from '../../ids.ts';
import { standingPair } from '../../jobs/standing-pair.testing.ts';
import { seriesOfPairs } from '../../store/series.ts';
import { endsMeanwhile } from './ends-meanwhile.testing.ts';
import { chooseSlot } from './slots.ts';

const FORTNIGHT = 14 * 86_400_000;
/** Tuesday 12 January 2027, 10:00 in Berlin, as the standing series has it. */
const TUESDAY = Date.UTC(2027, 0, 12, 9);
const dates = Array.from({ length: 6 }, (_, index) => TUESDAY + index * FORTNIGHT);

const tenant = freshId(TenantId);
const [mentor, mentee, ines] = [somebody('Amara'), somebody('Jonas'), somebody('Ines')];
let server: TestApp;

beforeAll(async () => {
  server = await startApp([mentor, mentee, ines], [tenant]);
});
afterAll(() => server.close());

it('keeps to what somebody says, while the programme runs, about when they like to meet', async () => {
  const wednesdays = dates.map((date) => date + 86_400_000);
  const { pair } = await standingPair(server, tenant, { mentor, mentee }, wednesdays);
  const programmeId = pair.programmeId;
  const weekdays = async () => {
    const { slots } = SlotChoice.parse((await server.ask(mentee.id, 'GET', `/pairs/${pair.id}/slots`)).body);
    return new Set(slots.filter(({ current }) => !current).map(({ slot }) => slot.weekday));
  };
  const change = (id: PersonId, meeting: object) =>
    server.ask(id, 'PUT', `/programmes/${programmeId}/enrolment/meeting`, { meeting: { ...unsaidWishes, ...meeting } });
  expect((await change(mentor.id, { daysOff: [1, 2, 3, 4] })).status).toBe(200);
  expect([...(await weekdays())]).toEqual([5]);
  expect((await change(ines.id, {})).status).toBe(404);
});

it('judges what is left of a series that has begun, not what is over', async () => {
  const { pair } = await standingPair(server, tenant, { mentor, mentee }, dates);
  // An hour after the second one.
  server.time.now = TUESDAY + FORTNIGHT + 3_600_000;
  const answer = await server.ask(mentee.id, 'GET', `/pairs/${pair.id}/slots`);
  const { slots } = SlotChoice.parse(answer.body);
  const current = slots.find((slot) => slot.current);
  expect(current?.dates.map(({ startsAt, verdict }) => [startsAt, verdict])).toEqual(
    dates.slice(2).map((startsAt) => [startsAt, 'free']),
  );
  expect(current?.free).toBe(4);
  expect(slots.filter((slot) => !slot.current).map((slot) => slot.dates.length)).toContain(4);

  // An hour before the third one.
  server.time.now = TUESDAY + 2 * FORTNIGHT - 3_600_000;
  const soon = SlotChoice.parse((await server.ask(mentee.id, 'GET', `/pairs/${pair.id}/slots`)).body);
  expect(soon.slots.find((slot) => slot.current)?.free).toBe(4);
});

it('books nothing for a pair that ends while calendars are read', async () => {
  const { pair } = await standingPair(server, tenant, { mentor: ines, mentee }, [TUESDAY + 6 * FORTNIGHT]);
  const deps = endsMeanwhile(server, tenant, pair.id);
  const caller = { tenantId: tenant, personId: ines.id, roles: [] };
  const slot = { zone: 'Europe/Berlin', weekday: 4 as const, start: 600, firstDate: '2027-04-08' };
  await expect(chooseSlot(deps, caller, '', { pairId: pair.id, slot })).rejects.toMatchObject({
    code: 'programme.wrong_state',
  });
  const series = await server.deps.store.inTenant(tenant, (tx) => seriesOfPairs(tx, [pair.id]));
  expect(series.map(({ state }) => state)).toEqual(['booked']);
});
