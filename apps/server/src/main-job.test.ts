import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Bookings, CheckInDetail, Home, ProgrammeHealth, Proposal, SlotChoice } from '@tandem/core/contract';
import { AppError } from '@tandem/core/errors';
import { emptyProfile, Programme, TenantId, type Person, type ProgrammeId, type Role } from '@tandem/core/model';
import { z } from 'zod';
import { freshId } from './ids.ts';
import { reconcileOwner } from './jobs/reconcile.ts';
import { patience, somebody, startApp, type TestApp } from './app.testing.ts';

const home = freshId(TenantId);
const elsewhere = freshId(TenantId);
const coordinator = { roles: ['Coordinator'] };
const [lena, amara, jonas, priya, omar] = ['Lena', 'Amara', 'Jonas', 'Priya', 'Omar'].map(somebody) as [
  Person,
  Person,
  Person,
  Person,
  Person,
];
const Latest = z.object({ proposal: Proposal });
const DAY = 86_400_000;

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

beforeAll(async () => {
  server = await startApp([lena, amara, jonas, priya, omar], [home, elsewhere]);
  await server.work();
});
afterAll(() => server.close());

/** Asks as somebody, expects success, and reads the answer as the contract has it. */
const read = async <T>(
  shape: z.ZodType<T>,
  ...[who, method, path, body, as]: Parameters<TestApp['ask']>
): Promise<T> => {
  const answer = await server.ask(who, method, path, body, as);
  expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300);
  return shape.parse(answer.body);
};

const enrol = (person: Person, role: Role, capacity: number) => {
  const skill = { name: 'Public speaking', level: role === 'mentor' ? 4 : 1 };
  const profile = role === 'mentor' ? { ...emptyProfile, offers: [skill] } : { ...emptyProfile, wants: [skill] };
  return server.ask(person.id, 'PUT', `/programmes/${programme}/enrolment`, { roles: [{ role, capacity }], profile });
};

const bookings = () => read(Bookings, lena.id, 'GET', `/programmes/${programme}/bookings`, undefined, coordinator);
const homeOf = (person: Person) => read(Home, person.id, 'GET', '/home');

const pairOf = async (person: Person) => {
  const [enrolment] = (await homeOf(person)).enrolments;
  if (enrolment?.state !== 'paired' || enrolment.pairs[0] === undefined) throw new Error('Paired by now.');
  return enrolment.pairs[0];
};

const allBooked = () =>
  vi.waitFor(async () => {
    const { totals } = await bookings();
    expect(totals).toEqual({ series: 2, booked: 2, waiting: 0, stuck: 0, forTheirPeople: 0 });
  }, patience);

describe('one programme, carried through', () => {
  it('people enrol', async () => {
    const created = await read(Programme, lena.id, 'POST', '/programmes', settings, coordinator);
    programme = created.id;
    await server.ask(lena.id, 'POST', `/programmes/${programme}/state`, { to: 'enrolling' }, coordinator);
    server.cloud.unreadable.add(omar.id);
    expect((await enrol(amara, 'mentor', 2)).status).toBe(200);
    for (const mentee of [jonas, priya]) expect((await enrol(mentee, 'mentee', 1)).status).toBe(200);
    const wish = { roles: [{ role: 'mentee', capacity: 1 }], profile: emptyProfile };
    expect((await server.ask(omar.id, 'PUT', `/programmes/${programme}/enrolment`, wish)).status).toBe(200);
  });

  it('are matched in the background, the one without a partner with a reason', async () => {
    const started = await read(Proposal, lena.id, 'POST', `/programmes/${programme}/proposals`, undefined, coordinator);
    expect(started.state).toBe('running');
    const proposal = await vi.waitFor(async () => {
      const found = await read(Proposal, lena.id, 'GET', `/proposals/${started.id}`, undefined, coordinator);
      if (found.state !== 'draft') throw new Error(found.state);
      return found;
    }, patience);
    expect(proposal.result.pairs).toHaveLength(2);
    expect(proposal.result.unmatched).toHaveLength(1);
    expect(proposal.result.calendars).toEqual({ readable: 3, unreadable: 1, readAt: server.time.now });
    for (const { score } of proposal.result.pairs) {
      expect(score.total).toBe(score.reasons.reduce((sum, reason) => sum + reason.points, 0));
    }
    expect((await homeOf(jonas)).enrolments).toMatchObject([{ state: 'waiting' }]);
  });

  it('are published: every series planned, and booked although Microsoft 365 asks to wait once', async () => {
    server.cloud.failNextBooking(new AppError('graph.throttled', 'Too many requests.', { retryAfter: 1 }));
    const latest = await server.ask(
      lena.id,
      'GET',
      `/programmes/${programme}/proposals/latest`,
      undefined,
      coordinator,
    );
    const { id } = Latest.parse(latest.body).proposal;
    const published = await read(Proposal, lena.id, 'POST', `/proposals/${id}/publish`, undefined, coordinator);
    expect(published.state).toBe('published');
    await allBooked();
    expect(server.cloud.events()).toHaveLength(2);
    const again = await server.ask(lena.id, 'POST', `/proposals/${id}/publish`, undefined, coordinator);
    expect(again).toMatchObject({ status: 409, body: { code: 'proposal.wrong_state' } });
  });

  it('see their pair, and nobody else does', async () => {
    const pair = await pairOf(amara);
    expect(pair.myRole).toBe('mentor');
    expect(pair.series).toMatchObject({ state: 'booked', problem: null });
    expect(pair.series?.checkIns).toHaveLength(4);
    expect(pair.agenda.reduce((sum, item) => sum + item.minutes, 0)).toBe(30);
    const checkIn = pair.series?.checkIns[0];
    for (const path of [`/pairs/${pair.id}`, `/pairs/${pair.id}/slots`, `/check-ins/${checkIn?.id ?? ''}`]) {
      expect((await server.ask(lena.id, 'GET', path, undefined, coordinator)).status).toBe(404);
      expect((await server.ask(amara.id, 'GET', path, undefined, { tenantId: elsewhere })).status).toBe(404);
    }
  });

  it('are told whom they are paired with and that it is booked, both of each pair', async () => {
    await vi.waitFor(() => {
      for (const type of ['pairPublished', 'seriesBooked']) {
        expect(server.cloud.notices.filter((notice) => notice.type === type)).toHaveLength(4);
      }
    }, patience);
  });

  it('choose another time: the old event is cancelled, a new one booked', async () => {
    const pair = await pairOf(jonas.id === (await pairOf(amara)).partners[0].id ? jonas : priya);
    const choice = await read(SlotChoice, pair.me.id, 'GET', `/pairs/${pair.id}/slots`);
    expect(choice.slots[0]).toMatchObject({ current: true });
    const other = choice.slots.find((slot) => !slot.current);
    expect(other).toBeDefined();
    const chosen = await server.ask(pair.me.id, 'PUT', `/pairs/${pair.id}/series`, { slot: other?.slot });
    expect(chosen).toMatchObject({ status: 202, body: { pair: { series: { state: 'planned' } } } });
    await allBooked();
    await vi.waitFor(() => {
      expect(server.cloud.events().filter((event) => event.cancelled)).toHaveLength(1);
    }, patience);
    expect(server.cloud.events()).toHaveLength(3);
    const wrong = { slot: { ...other?.slot, zone: 'Pacific/Apia' } };
    const refused = await server.ask(pair.me.id, 'PUT', `/pairs/${pair.id}/series`, wrong);
    expect(refused).toMatchObject({ status: 422, body: { field: 'slot.zone' } });
  });

  it('find their check-in from inside Outlook', async () => {
    const pair = await pairOf(amara);
    const [event] = server.cloud.events().filter(({ booking }) => booking.seriesId === pair.series?.id);
    const ask = (itemId: string) => server.ask(amara.id, 'POST', '/check-ins/identify', { itemId, startsAt: 0 });
    expect((await ask(`uid-${event?.eventId ?? ''}`)).body).toMatchObject({ detail: { pair: { id: pair.id } } });
    expect((await ask('some-other-item')).body).toEqual({ detail: null });
  });

  it('move a check-in in Outlook, and Tandem follows and tells the other one, once', async () => {
    const pair = await pairOf(amara);
    const checkIns = pair.series?.checkIns ?? [];
    const [, second] = checkIns;
    if (second === undefined) throw new Error('A series has check-ins.');
    const later = second.startsAt + 3 * 3_600_000;
    server.cloud.setOccurrences(
      checkIns.map((row) => ({
        originallyAt: row.originallyAt,
        startsAt: row.id === second.id ? later : row.startsAt,
      })),
    );
    const events = server.cloud.events().filter(({ booking }) => booking.seriesId === pair.series?.id);
    const owner = events[0]?.booking.owner ?? amara.id;
    for (let times = 0; times < 2; times += 1) await reconcileOwner(server.deps, home, owner);
    const followed = await read(CheckInDetail, amara.id, 'GET', `/check-ins/${second.id}`);
    expect(followed.checkIn).toMatchObject({ state: 'booked', startsAt: later, originallyAt: second.originallyAt });
    await vi.waitFor(() => {
      expect(server.cloud.notices.filter((notice) => notice.type === 'checkInMoved')).toHaveLength(1);
    }, patience);
  });

  it('add a point, and say how it was once it is over', async () => {
    const pair = await pairOf(amara);
    const first = pair.series?.checkIns[0];
    if (first === undefined) throw new Error('A series has check-ins.');
    const path = `/check-ins/${first.id}`;
    const point = { text: 'How did the talk go?', minutes: 10 };
    const withPoint = await read(CheckInDetail, pair.partners[0].id, 'POST', `${path}/agenda`, point);
    expect(withPoint.agenda.some((item) => item.title.values['text'] === point.text)).toBe(true);

    const answer = { met: true, useful: 5, word: 'clear', line: 'More time, please.' };
    const early = await server.ask(amara.id, 'PUT', `${path}/pulse`, { answer });
    expect(early).toMatchObject({ status: 409, body: { code: 'pulse.not_open' } });
    server.time.now = first.startsAt + 31 * 60_000;
    const said = await read(CheckInDetail, amara.id, 'PUT', `${path}/pulse`, { answer });
    expect(said).toMatchObject({ checkIn: { state: 'held', answered: { me: true } }, pulse: { mine: answer } });
    const partners = await read(CheckInDetail, pair.partners[0].id, 'GET', path);
    expect(partners).toMatchObject({ checkIn: { answered: { me: false, partners: 1 } }, pulse: { mine: null } });
    expect(JSON.stringify(partners)).not.toMatch(/clear|More time/);
    server.time.now += 2 * DAY;
    expect((await server.ask(amara.id, 'PUT', `${path}/pulse`, { answer })).status).toBe(409);
  });

  it('are seen by the coordinator as a programme, with no answer of fewer than five', async () => {
    const health = await server.ask(lena.id, 'GET', `/programmes/${programme}/health`, undefined, coordinator);
    expect(health.body).toMatchObject({ people: 4, pairs: 2, unmatched: 1, pulse: null, series: { booked: 2 } });
    expect(ProgrammeHealth.parse(health.body).lines).toMatchObject([
      { from: { id: amara.id }, number: 1, line: 'More time, please.' },
    ]);
    expect(JSON.stringify(health.body)).not.toContain('clear');
  });

  it('end with the programme: what is left is taken out of the calendars', async () => {
    await server.ask(lena.id, 'POST', `/programmes/${programme}/state`, { to: 'closed' }, coordinator);
    await vi.waitFor(() => {
      expect(server.cloud.events().every((event) => event.cancelled)).toBe(true);
    }, patience);
    expect(await homeOf(amara)).toMatchObject({ enrolments: [], open: [] });
  });
});
