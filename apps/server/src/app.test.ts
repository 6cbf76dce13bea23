import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Problem } from '@tandem/core/contract';
import { emptyProfile, Programme, TenantId } from '@tandem/core/model';
import { freshId } from './ids.ts';
import { somebody, startApp, type TestApp } from './app.testing.ts';

const home = freshId(TenantId);
const elsewhere = freshId(TenantId);
const lena = somebody('Lena');
const amara = somebody('Amara');
const coordinator = { roles: ['Coordinator'] };

const settings = {
  name: 'First leads',
  objective: 'Lead a team of five.',
  roles: ['mentor', 'mentee'],
  cadence: { unit: 'weeks', every: 2, dates: 6, minutes: 30 },
  startsOn: '2027-01-11',
  announcedOn: '2027-01-04',
  rules: { reportingLevels: 2, sameDepartment: true, sharedHours: 0, zoneGapHours: 12, commonLanguage: false },
  weights: { skills: 40, goals: 20, interests: 10, time: 20, distance: 5, experience: 5 },
};

let server: TestApp;
beforeAll(async () => {
  server = await startApp([lena, amara], [home, elsewhere]);
});
afterAll(() => server.close());

const createEnrolling = async (): Promise<Programme> => {
  const created = Programme.parse((await server.ask(lena.id, 'POST', '/programmes', settings, coordinator)).body);
  await server.ask(lena.id, 'POST', `/programmes/${created.id}/state`, { to: 'enrolling' }, coordinator);
  return created;
};

describe('errors leave as problem details', () => {
  it('without a token: 401, a code, and nothing of what is behind it', async () => {
    const answer = await server.app.request('/api/home');
    const problem = Problem.strict().parse(await answer.json());
    expect(answer.status).toBe(401);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(problem).toMatchObject({ code: 'token.missing', status: 401 });
    expect(problem.correlationId).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(answer.headers.get('x-correlation-id')).toBe(problem.correlationId);
  });

  it('for input that does not fit the contract: 422 with the field', async () => {
    const wrong = { ...settings, cadence: { ...settings.cadence, minutes: 5 } };
    const answer = await server.ask(lena.id, 'POST', '/programmes', wrong, coordinator);
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({ code: 'input.invalid', field: 'cadence.minutes' });
  });

  it('for a body that is no JSON: 422', async () => {
    const token = (await server.ask(lena.id, 'GET', '/home')).headers;
    expect(token.get('cache-control')).toBe('no-store');
    const answer = await server.ask(lena.id, 'POST', '/programmes', undefined, coordinator);
    expect(answer.status).toBe(422);
  });

  it('for a route that is not there: 404', async () => {
    const answer = await server.ask(lena.id, 'GET', '/nothing/here');
    expect(answer).toMatchObject({ status: 404, body: { code: 'not_found' } });
  });

  it('for a coordinator’s route without the role: 403', async () => {
    const answer = await server.ask(lena.id, 'GET', '/programmes');
    expect(answer).toMatchObject({ status: 403, body: { code: 'role.missing' } });
  });
});

describe('programmes', () => {
  it('are prepared in private, opened, joined and left', async () => {
    const created = Programme.parse((await server.ask(lena.id, 'POST', '/programmes', settings, coordinator)).body);
    expect(created).toMatchObject({ ...settings, state: 'draft' });
    const enrolment = `/programmes/${created.id}/enrolment`;
    expect((await server.ask(amara.id, 'GET', enrolment)).status).toBe(404);
    await server.ask(lena.id, 'POST', `/programmes/${created.id}/state`, { to: 'enrolling' }, coordinator);

    const before = await server.ask(amara.id, 'GET', enrolment);
    expect(before.body).toMatchObject({ enrolled: false, me: { name: amara.name }, profile: emptyProfile });
    const profile = { ...emptyProfile, offers: [{ name: 'Public speaking', level: 4 }], languages: ['en'] };
    const joined = await server.ask(amara.id, 'PUT', enrolment, { roles: [{ role: 'mentor', capacity: 2 }], profile });
    expect(joined).toMatchObject({ status: 200, body: { personId: amara.id } });

    const after = await server.ask(lena.id, 'GET', enrolment);
    expect(after.body).toMatchObject({ enrolled: false, skills: [{ name: 'Public speaking', people: 1 }] });
    const home = await server.ask(amara.id, 'GET', '/home');
    expect(home.body).toMatchObject({ coordinator: false, enrolments: [{ state: 'waiting', comesLast: false }] });
    const rows = await server.ask(lena.id, 'GET', `/programmes/${created.id}/participants`, undefined, coordinator);
    expect(rows.body).toMatchObject({ participants: [{ person: { id: amara.id }, calendar: 'unknown', offers: 1 }] });

    expect((await server.ask(amara.id, 'DELETE', enrolment)).body).toEqual({ left: true });
    expect((await server.ask(amara.id, 'DELETE', enrolment)).status).toBe(404);
  });

  it('keep what a person said for the next programme', async () => {
    const first = await createEnrolling();
    const profile = { ...emptyProfile, goals: ['Run a retrospective'] };
    const wish = { roles: [{ role: 'mentee', capacity: 1 }], profile };
    await server.ask(lena.id, 'PUT', `/programmes/${first.id}/enrolment`, wish);
    const second = await createEnrolling();
    const prefilled = await server.ask(lena.id, 'GET', `/programmes/${second.id}/enrolment`);
    expect(prefilled.body).toMatchObject({ enrolled: false, profile });
  });

  it('name the role that is not one of theirs', async () => {
    const { id } = await createEnrolling();
    const wish = {
      roles: [
        { role: 'mentor', capacity: 1 },
        { role: 'peer', capacity: 1 },
      ],
      profile: emptyProfile,
    };
    const answer = await server.ask(amara.id, 'PUT', `/programmes/${id}/enrolment`, wish);
    expect(answer).toMatchObject({ status: 422, body: { field: 'roles.1.role' } });
  });

  it('cannot be matched with nobody in them', async () => {
    const { id } = await createEnrolling();
    const answer = await server.ask(lena.id, 'POST', `/programmes/${id}/proposals`, undefined, coordinator);
    expect(answer).toMatchObject({ status: 409, body: { code: 'proposal.nobody' } });
  });

  it('do not exist for another organisation, coordinators included', async () => {
    const { id } = await createEnrolling();
    const stranger = { tenantId: elsewhere, roles: ['Coordinator', 'Administrator'] };
    for (const [method, path] of [
      ['GET', `/programmes/${id}`],
      ['GET', `/programmes/${id}/participants`],
      ['GET', `/programmes/${id}/bookings`],
      ['GET', `/programmes/${id}/health`],
      ['GET', `/programmes/${id}/enrolment`],
      ['POST', `/programmes/${id}/proposals`],
      ['GET', `/programmes/${id}/proposals/latest`],
    ] as const) {
      expect((await server.ask(lena.id, method, path, undefined, stranger)).status, `${method} ${path}`).toBe(404);
    }
  });
});

describe('the rest of the origin', () => {
  it('is alive and ready', async () => {
    await server.work();
    expect((await server.app.request('/healthz')).status).toBe(200);
    expect(await (await server.app.request('/readyz')).json()).toEqual({ database: true, worker: true });
  });

  it('describes itself as OpenAPI 3.1', async () => {
    const document = await (await server.app.request('/api/openapi.json')).json();
    expect(document).toMatchObject({ paths: { '/home': { get: {} }, '/check-ins/{checkInId}/pulse': { put: {} } } });
    expect(JSON.stringify(document)).toMatch(/"openapi":"3\.1/);
  });

  it('answers the handshake of Microsoft Graph as plain text', async () => {
    for (const path of ['/hooks/graph', '/hooks/graph/lifecycle']) {
      const answer = await server.app.request(`${path}?validationToken=a%20b%3Cscript%3E`, { method: 'POST' });
      expect(answer.headers.get('content-type')).toMatch(/^text\/plain/);
      expect(await answer.text()).toBe('a b<script>');
    }
  });

  it('drops notifications that nobody asked for, and refuses what is none', async () => {
    const post = (body: string) => server.app.request('/hooks/graph', { method: 'POST', body });
    const item = { subscriptionId: freshId(TenantId), clientState: 'guess', tenantId: home };
    expect((await post(JSON.stringify({ value: [item] }))).status).toBe(202);
    expect((await post('{"value": 3}')).status).toBe(422);
    expect((await post(`"${'x'.repeat(1024 * 1024)}"`)).status).toBe(422);
  });
});
