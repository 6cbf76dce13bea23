import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { OwnShortList, Proposal } from '@tandem/core/contract';
import { emptyProfile, Programme, TenantId, type Person, type PersonId, type ProgrammeId } from '@tandem/core/model';
import { z } from 'zod';
import { patience, somebody, startApp, type TestApp } from '../../app.testing.ts';
import { freshId } from '../../ids.ts';

const home = freshId(TenantId);
const coordinator = { roles: ['Coordinator'] };
const [lena, amara, kwame, jonas, priya] = ['Lena', 'Amara', 'Kwame', 'Jonas', 'Priya'].map(somebody) as [
  Person,
  Person,
  Person,
  Person,
  Person,
];
const Drafted = Proposal.and(z.object({ state: z.literal('draft') }));

const settings = {
  name: 'First leads',
  objective: 'Lead a team of five.',
  roles: ['mentor', 'mentee'],
  cadence: { unit: 'weeks', every: 2, dates: 4, minutes: 30 },
  startsOn: '2027-01-11',
  announcedOn: '2027-01-04',
  rules: { reportingLevels: 2, sameDepartment: true, sharedHours: 0, zoneGapHours: 12, commonLanguage: false },
  weights: { skills: 30, goals: 20, interests: 10, time: 10, distance: 5, experience: 5, wishes: 20 },
};

let server: TestApp;
let programme: ProgrammeId;
const path = () => `/programmes/${programme}/short-list`;
const own = async (who: Person) => OwnShortList.parse((await server.ask(who.id, 'GET', path())).body);
const say = (who: Person, wishes: readonly PersonId[], setAside: readonly PersonId[]) =>
  server.ask(who.id, 'PUT', path(), { wishes, setAside });

beforeAll(async () => {
  server = await startApp([lena, amara, kwame, jonas, priya], [home]);
  await server.work();
  const created = await server.ask(lena.id, 'POST', '/programmes', settings, coordinator);
  programme = Programme.parse(created.body).id;
  await server.ask(lena.id, 'POST', `/programmes/${programme}/state`, { to: 'enrolling' }, coordinator);
  for (const [person, role] of [
    [amara, 'mentor'],
    [kwame, 'mentor'],
    [jonas, 'mentee'],
    [priya, 'mentee'],
  ] as const) {
    const skills = [{ name: 'Public speaking', level: role === 'mentor' ? 3 : 1 }];
    const profile = { ...emptyProfile, ...(role === 'mentor' ? { offers: skills } : { wants: skills }) };
    const roles = [{ role, capacity: 1 }];
    await server.ask(person.id, 'PUT', `/programmes/${programme}/enrolment`, { roles, profile });
  }
});
afterAll(() => server.close());

describe('a participant’s own say', () => {
  it('begins with who fits, in words that speak to the reader, and their time', async () => {
    const list = await own(jonas);
    expect(list).toMatchObject({ wishes: [], setAside: [], others: [], me: { id: jonas.id } });
    expect(list.suggested.map(({ person }) => person.id).toSorted()).toEqual([amara.id, kwame.id].toSorted());
    for (const { person, score, most, sharedHours } of list.suggested) {
      const [skills] = score.reasons;
      expect(skills?.message).toMatchObject({ key: 'matching.skills.one.second' });
      expect(skills?.message.values).toMatchObject({ mentor: person.givenName });
      expect(score.reasons.map(({ term }) => term)).not.toContain('wishes');
      expect(score.reasons.reduce((sum, { points }) => sum + points, 0)).toBe(score.total);
      expect(most).toBe(80);
      expect(sharedHours).toBeGreaterThan(0);
    }
  });

  it('is kept as it was said, and refused where it names nobody, oneself, or somebody in both lists', async () => {
    expect((await say(jonas, [kwame.id], [amara.id])).status).toBe(200);
    expect(await own(jonas)).toMatchObject({ wishes: [kwame.id], setAside: [amara.id] });
    for (const [wishes, setAside] of [
      [[jonas.id], []],
      [[lena.id], []],
      [[kwame.id, kwame.id], []],
      [[kwame.id], [kwame.id]],
    ] as const) {
      expect((await say(jonas, wishes, setAside)).body).toMatchObject({ code: 'input.invalid' });
    }
    expect((await server.ask(lena.id, 'GET', path(), undefined, coordinator)).status).toBe(404);
  });

  it('is no one else’s to read: neither the named nor the coordinator finds a trace', async () => {
    const [amaras, kwames] = [await own(amara), await own(kwame)];
    expect(amaras.suggested.map(({ person }) => person.id)).toContain(jonas.id);
    expect(amaras).toMatchObject({ wishes: [], setAside: [] });
    const points = (list: OwnShortList) => list.suggested.find(({ person }) => person.id === jonas.id)?.score.total;
    expect(points(amaras)).toBe(points(kwames));
    const rows = await server.ask(lena.id, 'GET', `/programmes/${programme}/participants`, undefined, coordinator);
    expect(JSON.stringify(rows.body)).not.toMatch(/aside|wish/iu);
  });
});

describe('the matching run', () => {
  it('gives what was asked for and never what was set aside, and says no whose wish that was', async () => {
    const started = await server.ask(lena.id, 'POST', `/programmes/${programme}/proposals`, undefined, coordinator);
    const proposal = `/proposals/${Proposal.parse(started.body).id}`;
    const read = async () => (await server.ask(lena.id, 'GET', proposal, undefined, coordinator)).body;
    await vi.waitFor(async () => expect(await read()).toMatchObject({ state: 'draft' }), patience);
    const { result } = Drafted.parse(await read());
    const twos = result.pairs.map(({ members }) => members.map(({ person }) => person.givenName).join(' '));
    expect(twos.toSorted()).toEqual(['Amara Priya', 'Kwame Jonas']);
    const wish = result.pairs[0]?.score.reasons.find(({ term }) => term === 'wishes');
    expect(wish).toMatchObject({ points: 14, message: { key: 'matching.wishes.other' } });
    const question = (a: Person, b: Person) => `${proposal}/why-not?a=${a.id}&b=${b.id}`;
    const answers = [question(amara, jonas), question(jonas, amara)].map((asked) =>
      server.ask(lena.id, 'GET', asked, undefined, coordinator),
    );
    for (const { body } of await Promise.all(answers))
      expect(body).toMatchObject({ state: 'blocked', reasons: [{ key: 'pairing.block.private' }] });
    expect(JSON.stringify(await read())).not.toMatch(/aside/iu);
    expect((await say(jonas, [], [])).body).toMatchObject({ code: 'programme.wrong_state' });
  });
});
