import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Consequence, Proposal, Scenario, WhyNot } from '@tandem/core/contract';
import { match } from '@tandem/core/matching';
import {
  emptyProfile,
  Programme,
  TenantId,
  type Person,
  type PersonId,
  type ProgrammeId,
  type ProposalId,
  type Role,
} from '@tandem/core/model';
import { z } from 'zod';
import { somebody, startApp, type TestApp } from '../../app.testing.ts';
import { freshId } from '../../ids.ts';
import { findMatchingInput } from '../../store/matching-inputs.ts';
import { decidedInput } from './decided-input.ts';

const home = freshId(TenantId);
const coordinator = { roles: ['Coordinator'] };
const [lena, amara, kwame, jonas, priya, omar] = ['Lena', 'Amara', 'Kwame', 'Jonas', 'Priya', 'Omar'].map(somebody) as [
  Person,
  Person,
  Person,
  Person,
  Person,
  Person,
];
const Drafted = Proposal.and(z.object({ state: z.enum(['draft', 'published']) }));
const none = { objective: 'everyone', pins: [], forbids: [] };

const settings = {
  name: 'First leads',
  objective: 'Lead a team of five.',
  roles: ['mentor', 'mentee'],
  cadence: { unit: 'weeks', every: 2, dates: 4, minutes: 30 },
  startsOn: '2027-01-11',
  announcedOn: '2027-01-04',
  rules: { reportingLevels: 2, sameDepartment: true, sharedHours: 0, zoneGapHours: 12, commonLanguage: false },
  weights: { skills: 40, goals: 20, interests: 10, time: 20, distance: 5, experience: 5 },
};

let server: TestApp;
let programme: ProgrammeId;
let id: ProposalId;

const asCoordinator = (method: string, path: string, body?: unknown) =>
  server.ask(lena.id, method, path, body, coordinator);

const read = async <T>(shape: z.ZodType<T>, method: string, path: string, body?: unknown): Promise<T> => {
  const answer = await asCoordinator(method, path, body);
  expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300);
  return shape.parse(answer.body);
};

const draft = async () => {
  const found = await read(Drafted, 'GET', `/proposals/${id}`);
  return found;
};

const decide = async (wanted: object) =>
  asCoordinator('PUT', `/proposals/${id}/decisions`, { ...none, ...wanted, revision: (await draft()).revision });

const run = async (): Promise<ProposalId> => {
  const started = await read(Proposal, 'POST', `/programmes/${programme}/proposals`);
  await vi.waitFor(async () => {
    expect((await read(Proposal, 'GET', `/proposals/${started.id}`)).state).toBe('draft');
  }, 20_000);
  return started.id;
};

const enrol = (person: Person, role: Role, capacity: number, skill: string, interests: readonly string[] = []) => {
  const skills = [{ name: skill, level: role === 'mentor' ? 4 : 1 }];
  const known = { ...emptyProfile, interests };
  const profile = role === 'mentor' ? { ...known, offers: skills } : { ...known, wants: skills };
  return server.ask(person.id, 'PUT', `/programmes/${programme}/enrolment`, { roles: [{ role, capacity }], profile });
};

const twosOf = ({ result }: Awaited<ReturnType<typeof draft>>) =>
  result.pairs.map(({ members }) => members.map(({ person }) => person.givenName).join(' ')).toSorted();

beforeAll(async () => {
  server = await startApp([lena, { ...amara, managers: [omar.id] }, kwame, jonas, priya, omar], [home]);
  await server.work();
  programme = (await read(Programme, 'POST', '/programmes', settings)).id;
  await asCoordinator('POST', `/programmes/${programme}/state`, { to: 'enrolling' });
  await enrol(amara, 'mentor', 1, 'Public speaking');
  // Rowing decides for Jonas and against Omar where no skill does: equal points would be decided by ids.
  await enrol(kwame, 'mentor', 1, 'Budgeting', ['Rowing']);
  await enrol(jonas, 'mentee', 1, 'Public speaking', ['Rowing']);
  await enrol(priya, 'mentee', 1, 'Budgeting');
  await enrol(omar, 'mentee', 1, 'Chess');
  id = await run();
});
afterAll(() => server.close());

describe('deciding on a draft', () => {
  it('starts with nothing decided', async () => {
    const found = await draft();
    expect(found).toMatchObject({ objective: 'everyone', pins: [], forbids: [], revision: 0 });
    expect(twosOf(found)).toEqual(['Amara Jonas', 'Kwame Priya']);
  });

  it('says before what a pin would change, and keeps nothing', async () => {
    const pins = [[amara.id, priya.id]];
    const consequence = await read(Consequence, 'POST', `/proposals/${id}/what-if`, { ...none, pins });
    const points = (pairs: Consequence['gone']) => pairs.reduce((sum, pair) => sum + pair.points, 0);
    expect(consequence.gone).toHaveLength(2);
    expect(consequence.added).toHaveLength(2);
    expect(consequence.pairs).toBe(0);
    expect(consequence.points).toBeLessThan(0);
    expect(points(consequence.added) - points(consequence.gone)).toBe(consequence.points);
    expect((await draft()).revision).toBe(0);
  });

  it('is solved again around a pin as a fresh run would be, and says whose it is and what it costs', async () => {
    const pins: [PersonId, PersonId][] = [[amara.id, priya.id]];
    const before = await draft();
    expect((await decide({ pins })).status).toBe(200);
    const after = await draft();
    expect(twosOf(after)).toEqual(['Amara Priya', 'Kwame Jonas']);
    expect(after.revision).toBe(1);
    const [pin] = after.pins;
    expect(pin).toMatchObject({ by: { id: lena.id }, people: [{ id: amara.id }, { id: priya.id }] });
    expect(pin?.withoutIt).toEqual({ pairs: 0, points: before.result.totals.points - after.result.totals.points });

    const input = await server.deps.store.inTenant(home, (tx) => findMatchingInput(tx, id));
    if (input === null) throw new Error('A draft keeps what it looked at.');
    const fresh = match(decidedInput(input, { objective: 'everyone', pins, forbids: [] }));
    const kept = after.result.pairs.map(({ score, members }) => [score, members.map(({ person }) => person.id)]);
    const expected = fresh.pairs.map(({ score, members }) => [score, members.map(({ personId }) => personId)]);
    expect(kept).toEqual(expect.arrayContaining(expected));
    expect(kept).toHaveLength(expected.length);
  });

  it('keeps the decisions, and takes them on to the next run', async () => {
    id = await run();
    const again = await draft();
    expect(twosOf(again)).toEqual(['Amara Priya', 'Kwame Jonas']);
    expect(again.pins).toHaveLength(1);
  });

  it('takes a decision back, and the pairs of before stand again under their ids', async () => {
    const { result } = await draft();
    expect((await decide({})).status).toBe(200);
    expect(twosOf(await draft())).toEqual(['Amara Jonas', 'Kwame Priya']);
    expect((await decide({ forbids: [[amara.id, jonas.id]] })).status).toBe(200);
    const after = await draft();
    expect(twosOf(after)).not.toContain('Amara Jonas');
    expect(after.result.totals.pairs).toBe(result.totals.pairs);
    await decide({});
  });

  it('refuses a pin that breaks a rule, in words', async () => {
    const pins = [[amara.id, omar.id]];
    const refused = await decide({ pins });
    expect(refused).toMatchObject({
      status: 422,
      body: {
        code: 'matching.invalid',
        field: 'pins.0',
        detail: 'Amara and Omar stand in one reporting line. So they cannot be pinned.',
      },
    });
    const asked = await asCoordinator('POST', `/proposals/${id}/what-if`, { ...none, pins });
    expect(asked).toMatchObject({ status: 422, body: { code: 'matching.invalid' } });
    const crowded = await decide({
      pins: [
        [kwame.id, jonas.id],
        [kwame.id, priya.id],
      ],
    });
    expect(crowded).toMatchObject({ status: 422, body: { code: 'matching.invalid' } });
  });

  it('refuses to overwrite what somebody else decided meanwhile', async () => {
    const { revision } = await draft();
    const stale = await asCoordinator('PUT', `/proposals/${id}/decisions`, { ...none, revision: revision - 1 });
    expect(stale).toMatchObject({ status: 409, body: { code: 'proposal.wrong_state' } });
  });

  it('shows the three scenarios, the one on the board among them', async () => {
    const { scenarios } = await read(z.object({ scenarios: z.array(Scenario) }), 'GET', `/proposals/${id}/scenarios`);
    const { totals } = (await draft()).result;
    expect(scenarios.map(({ objective }) => objective)).toEqual(['everyone', 'total', 'fairest']);
    expect(scenarios[0]).toEqual({
      objective: 'everyone',
      pairs: totals.pairs,
      points: totals.points,
      lowest: totals.lowest,
      open: 1,
    });
  });

  it('says why two people are no pair, in either order', async () => {
    const ask = (a: PersonId, b: PersonId) => read(WhyNot, 'GET', `/proposals/${id}/why-not?a=${a}&b=${b}`);
    expect(await ask(omar.id, amara.id)).toMatchObject({
      state: 'blocked',
      reasons: [{ key: 'pairing.block.reportingLine' }],
    });
    const possible = await ask(jonas.id, kwame.id);
    expect(possible).toMatchObject({ state: 'possible', people: [{ id: kwame.id }, { id: jonas.id }] });
    if (possible.state !== 'possible') throw new Error(possible.state);
    const pins = [[kwame.id, jonas.id]];
    const consequence = await read(Consequence, 'POST', `/proposals/${id}/what-if`, { ...none, pins });
    expect(possible.cost).toEqual({ pairs: consequence.pairs, points: consequence.points });
    expect(await ask(amara.id, jonas.id)).toMatchObject({ state: 'paired' });
  });

  it('is over once the run is published: calendars are forgotten, and every change is refused', async () => {
    await read(Proposal, 'POST', `/proposals/${id}/publish`);
    expect(await server.deps.store.inTenant(home, (tx) => findMatchingInput(tx, id))).toBeNull();
    const refused = { status: 409, body: { code: 'proposal.wrong_state' } };
    expect(await decide({ forbids: [[amara.id, jonas.id]] })).toMatchObject(refused);
    expect(await asCoordinator('POST', `/proposals/${id}/what-if`, none)).toMatchObject(refused);
    expect(await asCoordinator('GET', `/proposals/${id}/scenarios`)).toMatchObject(refused);
    expect((await draft()).result.pairs).toHaveLength(2);
  });
});
