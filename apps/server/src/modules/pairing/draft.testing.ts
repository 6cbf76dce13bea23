import { expect, vi } from 'vitest';
import { Consequence, Proposal, type Decision } from '@tandem/core/contract';
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
import { patience, somebody, startApp, type TestApp } from '../../app.testing.ts';
import { freshId } from '../../ids.ts';

const coordinator = { roles: ['Coordinator'] };
export const Drafted = Proposal.and(z.object({ state: z.enum(['draft', 'published']) }));
type Drafted = z.infer<typeof Drafted>;

export const none = { objective: 'everyone', decisions: [] };
export const pin = (...people: [PersonId, PersonId]) => ({ kind: 'pin' as const, people });
export const forbid = (...people: [PersonId, PersonId]) => ({ kind: 'forbid' as const, people });

export const settings = {
  name: 'First leads',
  objective: 'Lead a team of five.',
  roles: ['mentor', 'mentee'],
  cadence: { unit: 'weeks', every: 2, dates: 4, minutes: 30 },
  startsOn: '2027-01-11',
  announcedOn: '2027-01-04',
  rules: { reportingLevels: 2, sameDepartment: true, sharedHours: 0, zoneGapHours: 12, commonLanguage: false },
  weights: { skills: 40, goals: 20, interests: 10, time: 20, distance: 5, experience: 5 },
};

/** Two mentors and three mentees, one of whom reports to a mentor, in a run of one programme. */
export const startDraft = async () => {
  const home = freshId(TenantId);
  const names = ['Lena', 'Amara', 'Kwame', 'Jonas', 'Priya', 'Omar', 'Ama', 'Tariq'];
  const [lena, amara, kwame, jonas, priya, omar, ama, tariq] = names.map(somebody) as Eight;
  // Ama and Tariq have not joined yet.
  const directory = [lena, { ...amara, managers: [omar.id] }, kwame, jonas, priya, omar, ama, tariq];
  const server = await startApp(directory, [home]);
  await server.work();
  const asCoordinator = (method: string, path: string, body?: unknown) =>
    server.ask(lena.id, method, path, body, coordinator);
  const read = readWith(asCoordinator);
  const { id: programme } = await read(Programme, 'POST', '/programmes', settings);
  await asCoordinator('POST', `/programmes/${programme}/state`, { to: 'enrolling' });
  const enrol = enrolIn(server, programme);
  await enrol(amara, 'mentor', 'Public speaking');
  // Rowing decides for Jonas and against Omar where no skill does: equal points would be decided by ids.
  await enrol(kwame, 'mentor', 'Budgeting', ['Rowing']);
  await enrol(jonas, 'mentee', 'Public speaking', ['Rowing']);
  await enrol(priya, 'mentee', 'Budgeting');
  await enrol(omar, 'mentee', 'Chess');
  const run = async (): Promise<ProposalId> => {
    const started = await read(Proposal, 'POST', `/programmes/${programme}/proposals`);
    await vi.waitFor(async () => {
      expect((await read(Proposal, 'GET', `/proposals/${started.id}`)).state).toBe('draft');
    }, patience);
    return started.id;
  };
  const people = { lena, amara, kwame, jonas, priya, omar, ama, tariq };
  return { server, home, directory, programme, people, asCoordinator, read, run, enrol };
};

type Eight = [Person, Person, Person, Person, Person, Person, Person, Person];

type Ask = (method: string, path: string, body?: unknown) => ReturnType<TestApp['ask']>;

const readWith =
  (ask: Ask) =>
  async <T>(shape: z.ZodType<T>, method: string, path: string, body?: unknown): Promise<T> => {
    const answer = await ask(method, path, body);
    expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300);
    return shape.parse(answer.body);
  };

const enrolIn =
  (server: TestApp, programme: ProgrammeId) =>
  (person: Person, role: Role, skill: string, interests: readonly string[] = []) => {
    const skills = [{ name: skill, level: role === 'mentor' ? 4 : 1 }];
    const known = { ...emptyProfile, interests };
    const profile = role === 'mentor' ? { ...known, offers: skills } : { ...known, wants: skills };
    const body = { roles: [{ role, capacity: 1 }], profile };
    return server.ask(person.id, 'PUT', `/programmes/${programme}/enrolment`, body);
  };

/** What is asked of a draft again and again. */
export const askingOf = ({ read, asCoordinator }: Awaited<ReturnType<typeof startDraft>>, idOf: () => ProposalId) => {
  const draft = (): Promise<Drafted> => read(Drafted, 'GET', `/proposals/${idOf()}`);
  return {
    draft,
    decide: async (...decisions: Decision[]) =>
      asCoordinator('PUT', `/proposals/${idOf()}/decisions`, {
        ...none,
        decisions,
        revision: (await draft()).revision,
      }),
    whatIf: (...decisions: Decision[]) =>
      read(Consequence, 'POST', `/proposals/${idOf()}/what-if`, { ...none, decisions }),
  };
};

export const twosOf = ({ result }: Drafted) =>
  result.pairs.map(({ members }) => members.map(({ person }) => person.givenName).join(' ')).toSorted();
