import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  Bookings,
  CheckInDetail,
  CircleExplanation,
  Consequence,
  Home,
  ProgrammeHealth,
  Proposal,
  Scenario,
  SlotChoice,
  WhyNot,
} from '@tandem/core/contract';
import { emptyProfile, Programme, TenantId, type Person, type ProgrammeId, type ProposalId } from '@tandem/core/model';
import { z } from 'zod';
import { patience, somebody, startApp, type TestApp } from './app.testing.ts';
import { freshId } from './ids.ts';
import { auditNightly } from './jobs/audit-nightly.ts';
import { reconcileOwner } from './jobs/reconcile.ts';

const home = freshId(TenantId);
const coordinator = { roles: ['Coordinator'] };
const lena = somebody('Lena');
const peers = ['Amara', 'Jonas', 'Priya', 'Omar', 'Ines', 'Kwame', 'Leila'].map(somebody);

/** As long as they have not left. */
const everybody = [lena, ...peers];

const settings = {
  name: 'Lead together',
  objective: 'Hear how others lead.',
  roles: ['peer'],
  circleSize: 4,
  cadence: { unit: 'weeks', every: 2, dates: 4, minutes: 45 },
  startsOn: '2027-01-11',
  announcedOn: '2027-01-04',
  rules: { reportingLevels: 2, sameDepartment: true, sharedHours: 1, zoneGapHours: 12, commonLanguage: false },
  weights: { skills: 40, goals: 20, interests: 10, time: 20, distance: 5, experience: 5 },
};

let server: TestApp;
let programme: ProgrammeId;
let proposal: ProposalId;

beforeAll(async () => {
  server = await startApp(everybody, [home]);
  await server.work();
});
afterAll(() => server.close());

const read = async <T>(
  shape: z.ZodType<T>,
  ...[who, method, path, body, as]: Parameters<TestApp['ask']>
): Promise<T> => {
  const answer = await server.ask(who, method, path, body, as);
  expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300);
  return shape.parse(answer.body);
};

const circleOf = async ({ id }: Person) => {
  const [enrolment] = (await read(Home, id, 'GET', '/home')).enrolments;
  if (enrolment?.state !== 'paired' || enrolment.pairs[0] === undefined) throw new Error('In a circle by now.');
  return enrolment.pairs[0];
};

const idsOf = (people: readonly { readonly id: string }[]) => people.map(({ id }) => id).toSorted();

describe('a programme of circles, carried through', () => {
  it('is enrolled for and matched: everybody has a seat, and the bound is said', async () => {
    programme = (await read(Programme, lena.id, 'POST', '/programmes', settings, coordinator)).id;
    await server.ask(lena.id, 'POST', `/programmes/${programme}/state`, { to: 'enrolling' }, coordinator);
    const wish = { roles: [{ role: 'peer', capacity: 1 }], profile: emptyProfile };
    for (const { id } of peers) await server.ask(id, 'PUT', `/programmes/${programme}/enrolment`, wish);
    for (const { id } of peers.slice(0, 1))
      expect(await read(Home, id, 'GET', '/home')).toMatchObject({
        enrolments: [{ state: 'waiting', comesLast: true }],
      });
    const run = await read(Proposal, lena.id, 'POST', `/programmes/${programme}/proposals`, undefined, coordinator);
    proposal = run.id;
    const drafted = await vi.waitFor(async () => {
      const found = await read(Proposal, lena.id, 'GET', `/proposals/${proposal}`, undefined, coordinator);
      if (found.state !== 'draft') throw new Error(found.state);
      return found;
    }, patience);
    const { pairs, unmatched, circles, totals } = drafted.result;
    expect(pairs.map(({ members }) => members.length).toSorted()).toEqual([3, 4]);
    expect(unmatched).toEqual([]);
    expect(totals).toMatchObject({ pairs: 2, openPlaces: 0 });
    expect(circles?.points).toBe(totals.points);
    expect(circles?.most).toBeGreaterThanOrEqual(totals.points);
  });

  it('is decided on: two are brought together by the change that was shown, and circles stay as they are otherwise', async () => {
    const asLena = <T>(shape: z.ZodType<T>, method: string, path: string, body?: unknown) =>
      read(shape, lena.id, method, `/proposals/${proposal}${path}`, body, coordinator);
    const circles = async () => {
      const found = await asLena(Proposal, 'GET', '');
      if (found.state !== 'draft') throw new Error(found.state);
      return {
        revision: found.revision,
        ids: found.result.pairs.map(({ members }) => members.map((m) => m.person.id)),
      };
    };
    const before = await circles();
    const [[a], [b]] = before.ids as [[Person['id']], [Person['id']]];
    const why = await asLena(WhyNot, 'GET', `/why-not?a=${a}&b=${b}`);
    const decided = { objective: 'everyone', decisions: [{ kind: 'pin', people: [a, b] }] };
    const shown = await asLena(Consequence, 'POST', '/what-if', decided);
    expect(why).toMatchObject({ state: 'possible', meet: 'circle', cost: { pairs: 0, points: shown.points } });
    expect(shown.circles?.most).toBeGreaterThanOrEqual(shown.circles?.points ?? Infinity);
    expect(shown).toMatchObject({ placed: 0, pairs: 0 });
    expect(await circles()).toEqual(before);
    await asLena(Proposal, 'PUT', '/decisions', { ...decided, revision: before.revision });
    const after = await circles();
    expect(after.ids.map((ids) => ids.toSorted()).toSorted()).toEqual(
      shown.added.map(({ people }) => idsOf(people)).toSorted(),
    );
    expect(after.ids.find((ids) => ids.includes(a))).toContain(b);
    expect(await asLena(WhyNot, 'GET', `/why-not?a=${a}&b=${b}`)).toMatchObject({ state: 'paired', meet: 'circle' });
    const { points, people } = await asLena(CircleExplanation, 'GET', `/circle-explanation?personId=${a}`);
    expect(people.reduce((sum, { brings }) => sum + brings, 0)).toBe(points);
    expect(people.find(({ person }) => person.id === a)?.elsewhere).toBeNull();
    const { scenarios } = await asLena(z.object({ scenarios: z.array(Scenario) }), 'GET', '/scenarios');
    expect(scenarios.map(({ pairs, placed, open }) => [pairs, placed, open])).toEqual(scenarios.map(() => [2, 7, 0]));
  });

  it('refuses, in words, pins that do not fit into one circle together, and a forbid among people who are pinned', async () => {
    const ids = peers.map(({ id }) => id);
    const [first, second, third, ...rest] = ids;
    const asked = (decisions: readonly object[]) =>
      server.ask(lena.id, 'POST', `/proposals/${proposal}/what-if`, { objective: 'everyone', decisions }, coordinator);
    const pin = (a?: string, b?: string) => ({ kind: 'pin', people: [a, b] });
    const refused = (field: string, detail: RegExp) => ({
      status: 422,
      body: { code: 'matching.invalid', field, detail: expect.stringMatching(detail) as unknown },
    });
    expect(await asked([second, third, ...rest].map((other) => pin(first, other)))).toMatchObject(
      refused('decisions.5', /would all be pinned together, and a circle has six people at most/),
    );
    const among = [pin(first, second), pin(second, third), { kind: 'forbid', people: [first, third] }];
    expect(await asked(among)).toMatchObject(
      refused('decisions.1', /would all be pinned together\. A coordinator set .+ apart\. So they cannot be pinned\./),
    );
  });

  it('is published: one event for each circle, with all of its people, in the mailbox of the first', async () => {
    await read(Proposal, lena.id, 'POST', `/proposals/${proposal}/publish`, undefined, coordinator);
    await vi.waitFor(async () => {
      const path = `/programmes/${programme}/bookings`;
      const { totals, rows } = await read(Bookings, lena.id, 'GET', path, undefined, coordinator);
      expect(totals).toMatchObject({ series: 2, booked: 2 });
      expect(rows.map(({ members }) => members.length).toSorted()).toEqual([3, 4]);
    }, patience);
    const events = server.cloud.events();
    expect(events).toHaveLength(2);
    for (const { booking } of events) {
      const ids = idsOf(booking.attendees);
      expect(booking.owner).toBe(ids[0]);
    }
    expect(idsOf(events.flatMap(({ booking }) => booking.attendees))).toEqual(idsOf(peers));
    await vi.waitFor(() => {
      const told = server.cloud.notices.filter(({ type }) => type === 'circlePublished');
      expect(told).toHaveLength(peers.length);
    }, patience);
    const repeated = await server.ask(lena.id, 'POST', `/proposals/${proposal}/publish`, undefined, coordinator);
    expect(repeated.status).toBe(409);
  });

  it('shows everybody the others, their days, and who has said how it was', async () => {
    const pair = await circleOf(peers[0] ?? lena);
    const [first] = pair.series?.checkIns ?? [];
    if (first === undefined) throw new Error('A series has check-ins.');
    expect(new Set([pair.me, ...pair.partners].map(({ id }) => id)).size).toBe(pair.partners.length + 1);
    const choice = await read(SlotChoice, pair.me.id, 'GET', `/pairs/${pair.id}/slots`);
    expect(choice.days?.partners).toHaveLength(pair.partners.length);
    server.time.now = first.startsAt + 46 * 60_000;
    const say = (id: Person['id'], met: boolean) => {
      const answer = { met, useful: met ? 4 : null, word: null, line: null };
      return server.ask(id, 'PUT', `/check-ins/${first.id}/pulse`, { answer });
    };
    await say(pair.partners[0].id, true);
    await say(pair.me.id, false);
    const seen = await read(CheckInDetail, pair.me.id, 'GET', `/check-ins/${first.id}`);
    // One who was missing does not make it a missed one: a circle meets without somebody.
    expect(seen.checkIn).toMatchObject({ state: 'held', answered: { me: true, partners: 1 } });
  });

  it('keeps a date that one declines, and moves one that half of them do', async () => {
    const pair = await circleOf(peers[0] ?? lena);
    const rows = pair.series?.checkIns ?? [];
    const [, , third] = rows;
    const [event] = server.cloud.events().filter(({ booking }) => booking.seriesId === pair.series?.id);
    if (third === undefined || event === undefined) throw new Error('A booked series.');
    const declinedBy = async (count: number) => {
      const mails = event.booking.attendees.slice(1, 1 + count).map(({ mail }) => mail.toLowerCase());
      server.cloud.setOccurrences(
        rows.map(({ id, originallyAt, startsAt }) => ({
          originallyAt,
          startsAt,
          declinedBy: id === third.id ? mails : [],
        })),
      );
      await reconcileOwner(server.deps, home, event.booking.owner);
      return read(CheckInDetail, pair.me.id, 'GET', `/check-ins/${third.id}`);
    };
    expect((await declinedBy(1)).checkIn).toMatchObject({ startsAt: third.startsAt, healing: null });
    const moved = await declinedBy(2);
    expect(moved.checkIn.healing?.did).toBe('moved');
    expect(moved.checkIn.startsAt).not.toBe(third.startsAt);
  });
});

describe('somebody of a circle leaves the organisation', () => {
  const gone = new Set<Person>();
  const leaves = async (person: Person) => {
    const pair = await circleOf(person);
    const [event] = server.cloud.events().filter(({ booking }) => booking.seriesId === pair.series?.id);
    if (event === undefined) throw new Error('A booked series.');
    const at = everybody.indexOf(person);
    everybody.splice(at, 1);
    await auditNightly(server.deps, home, event.booking.owner);
    everybody.splice(at, 0, person);
    gone.add(person);
    return { pair, event };
  };
  const guestOf = async (size: number) => {
    for (const person of peers.filter((one) => !gone.has(one))) {
      const pair = await circleOf(person);
      const isOwner = server.cloud.events().some(({ booking }) => booking.owner === person.id);
      if (pair.partners.length === size - 1 && !isOwner) return person;
    }
    throw new Error(`A circle of ${size} is expected.`);
  };

  it('goes on with three of four, at the same times, and tells them', async () => {
    const leaver = await guestOf(4);
    const { pair, event } = await leaves(leaver);
    const stays = peers.find(({ id }) => pair.partners.some((partner) => partner.id === id)) ?? lena;
    const after = await circleOf(stays);
    expect(after.partners).toHaveLength(2);
    expect(after.series?.checkIns.map(({ startsAt }) => startsAt)).toEqual(
      pair.series?.checkIns.map(({ startsAt }) => startsAt),
    );
    expect(server.cloud.cancelled).not.toContain(event.eventId);
    await vi.waitFor(() => {
      expect(server.cloud.uninvited).toEqual([{ eventId: event.eventId, mail: leaver.mail }]);
      const told = server.cloud.notices.filter(({ preview }) => preview.startsWith(leaver.givenName));
      expect(told.map(({ type }) => type)).toEqual(['checkInAsked', 'checkInAsked', 'checkInAsked']);
      expect(told[0]?.preview).toContain('goes on with the 3 of you');
    }, patience);
  });

  it('ends with two of three, whose coordinator hears of it', async () => {
    const leaver = await guestOf(3);
    const { event } = await leaves(leaver);
    await vi.waitFor(() => {
      expect(server.cloud.cancelled).toContain(event.eventId);
    }, patience);
    const path = `/programmes/${programme}/health`;
    const { attention } = await read(ProgrammeHealth, lena.id, 'GET', path, undefined, coordinator);
    const [first] = attention;
    expect(first).toMatchObject({ reason: { key: 'health.left', values: { name: leaver.givenName } } });
    expect(first?.members).toHaveLength(2);
  });
});
