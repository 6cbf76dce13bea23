import { ImportPreview } from '@tandem/core/contract';
import { emptyProfile, Programme, TenantId, type Person, type ProgrammeId } from '@tandem/core/model';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { somebody, startApp, type TestApp } from '../../app.testing.ts';
import { freshId } from '../../ids.ts';

const home = freshId(TenantId);
const [lena, amara, kwame, jonas] = ['Lena', 'Amara', 'Kwame', 'Jonas'].map(somebody) as [
  Person,
  Person,
  Person,
  Person,
];
const Rows = z.object({
  participants: z.array(z.object({ person: z.object({ id: z.string() }), invited: z.boolean(), wants: z.int() })),
});
const Enrolment = z.object({
  enrolled: z.boolean(),
  profile: z.object({ wants: z.array(z.object({ name: z.string() })) }),
});

let server: TestApp;
let programme: ProgrammeId;

const asCoordinator = (method: string, path: string, body?: unknown) =>
  server.ask(lena.id, method, path, body, { roles: ['Coordinator'] });
const send = async (cells: readonly (readonly string[])[], to: 'import' | 'import/preview' = 'import') => {
  const answer = await asCoordinator('POST', `/programmes/${programme}/${to}`, { cells, role: null });
  const preview = ImportPreview.parse(answer.body);
  if (preview.state !== 'read') throw new Error(preview.reason.key);
  return preview.rows.map(({ line, outcome, problems }) => ({ line, outcome, keys: problems.map(({ key }) => key) }));
};
const participants = async () =>
  Rows.parse((await asCoordinator('GET', `/programmes/${programme}/participants`)).body).participants;

beforeAll(async () => {
  server = await startApp([lena, amara, kwame, jonas], [home]);
  const created = await asCoordinator('POST', '/programmes', {
    name: 'First leads',
    objective: 'Lead a team of five.',
    roles: ['mentor', 'mentee'],
    cadence: { unit: 'weeks', every: 2, dates: 4, minutes: 30 },
    startsOn: '2027-01-11',
    announcedOn: '2027-01-04',
    rules: { reportingLevels: 2, sameDepartment: true, sharedHours: 0, zoneGapHours: 12, commonLanguage: false },
    weights: { skills: 40, goals: 20, interests: 10, time: 20, distance: 5, experience: 5 },
  });
  programme = Programme.parse(created.body).id;
});
afterAll(() => server.close());

const sheet = [
  ['Email', 'Role', 'Skills wanted'],
  [amara.mail.toUpperCase(), 'mentee', 'Budgeting (1)'],
  ['nobody@example.org', 'mentee', ''],
  [kwame.mail, 'sponsor', ''],
  [kwame.mail, 'mentor', ''],
];

test('a draft takes nobody: enrolment is what people join', async () => {
  const answer = await asCoordinator('POST', `/programmes/${programme}/import`, { cells: sheet, role: null });
  expect(answer.status).toBe(404);
  await asCoordinator('POST', `/programmes/${programme}/state`, { to: 'enrolling' });
});

test('the preview answers every row in words and keeps nothing', async () => {
  expect(await send(sheet, 'import/preview')).toEqual([
    { line: 2, outcome: 'new', keys: [] },
    { line: 3, outcome: 'wrong', keys: ['sheet.problem.unknown'] },
    { line: 4, outcome: 'wrong', keys: ['sheet.problem.role'] },
    { line: 5, outcome: 'wrong', keys: ['sheet.problem.twice'] },
  ]);
  expect(await participants()).toEqual([]);
});

test('rows with nothing wrong come in as invited; the rest stays out', async () => {
  await send(sheet);
  expect(await participants()).toEqual([
    { person: expect.objectContaining({ id: amara.id }) as unknown, invited: true, wants: 1 },
  ]);
});

test('a second sheet adds to what an invited person has, and what it does not say stays', async () => {
  const [row] = await send([
    ['Email', 'Role', 'Goals'],
    [amara.mail, 'mentor', 'Speak up'],
  ]);
  expect(row).toEqual({ line: 2, outcome: 'updated', keys: [] });
  const mine = Enrolment.parse((await server.ask(amara.id, 'GET', `/programmes/${programme}/enrolment`)).body);
  expect(mine).toEqual({ enrolled: true, profile: { wants: [{ name: 'Budgeting' }] } });
});

test('what somebody said themselves is never overwritten', async () => {
  const profile = { ...emptyProfile, wants: [{ name: 'Public speaking', level: 2 }] };
  await server.ask(amara.id, 'PUT', `/programmes/${programme}/enrolment`, {
    roles: [{ role: 'mentee', capacity: 1 }],
    profile,
  });
  expect(await send(sheet)).toContainEqual({ line: 2, outcome: 'own', keys: [] });
  const mine = Enrolment.parse((await server.ask(amara.id, 'GET', `/programmes/${programme}/enrolment`)).body);
  expect(mine.profile.wants).toEqual([{ name: 'Public speaking' }]);
  expect((await participants())[0]?.invited).toBe(false);
});

test('only coordinators import, and a sheet without addresses is answered', async () => {
  const body = { cells: [['Name'], ['Ada']], role: null };
  expect((await server.ask(jonas.id, 'POST', `/programmes/${programme}/import`, body)).status).toBe(403);
  const answer = await asCoordinator('POST', `/programmes/${programme}/import`, body);
  expect(answer.body).toMatchObject({ state: 'unreadable', reason: { key: 'sheet.unreadable.mail' } });
});

test('a sheet of thousands is taken, and one beyond all measure refused', async () => {
  const line = ['nobody@example.org', 'mentee', 'A long story about budgeting. '.repeat(12)];
  const large = [sheet[0], ...Array.from({ length: 1500 }, () => line)];
  expect(
    (await asCoordinator('POST', `/programmes/${programme}/import/preview`, { cells: large, role: null })).status,
  ).toBe(200);
  const endless = [sheet[0], ...Array.from({ length: 6000 }, () => ['a'])];
  expect((await asCoordinator('POST', `/programmes/${programme}/import`, { cells: endless, role: null })).status).toBe(
    422,
  );
});
