import { Programme, TenantId } from '@tandem/core/model';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { somebody, startApp, type TestApp } from '../../app.testing.ts';
import { freshId } from '../../ids.ts';
import { standingPair } from '../../jobs/standing-pair.testing.ts';
import { saveProgrammeState } from '../../store/programmes.ts';

const coordinator = { roles: ['Coordinator'] };
const tenant = freshId(TenantId);
const [mentor, mentee] = [somebody('Amara'), somebody('Jonas')];
let server: TestApp;

beforeAll(async () => {
  server = await startApp([mentor, mentee], [tenant]);
});
afterAll(() => server.close());

it('lets a coordinator change what happens to dates while a programme runs, and nothing else', async () => {
  const { programme, pair } = await standingPair(server, tenant, { mentor, mentee }, [Date.UTC(2027, 0, 12, 10)]);
  const path = `/programmes/${programme.id}`;
  const before = await server.ask(mentor.id, 'GET', path, undefined, coordinator);
  const settings = Programme.omit({ id: true, state: true }).parse(before.body);
  const put = (change: Partial<Programme>) =>
    server.ask(mentor.id, 'PUT', path, { ...settings, ...change }, coordinator);

  const healing = { ...settings.healing, decides: 'people' as const };
  expect(await put({ healing, name: 'Another' })).toMatchObject({
    status: 409,
    body: { code: 'programme.wrong_state' },
  });
  expect(await put({ healing })).toMatchObject({ status: 200, body: { healing, state: 'active' } });
  const read = await server.ask(mentee.id, 'GET', `/pairs/${pair.id}`);
  expect(read.body).toMatchObject({
    pair: { series: { rules: [{ key: 'healing.rule.decides.people' }, { key: 'healing.rule.outlook' }] } },
  });

  await server.deps.store.inTenant(tenant, (tx) => saveProgrammeState(tx, programme.id, 'closed'));
  expect((await put({ healing: settings.healing })).status).toBe(409);
});
