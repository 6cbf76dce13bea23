import { CheckInDetail, ProgrammeHealth } from '@tandem/core/contract';
import { TenantId, type CheckIn, type Person } from '@tandem/core/model';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { somebody, startApp, type TestApp } from '../app.testing.ts';
import { freshId } from '../ids.ts';
import { readReplies } from './read-replies.ts';
import { standingPair } from './standing-pair.testing.ts';

const DAY = 86_400_000;
const TUESDAY = Date.UTC(2027, 0, 12, 10);

let server: TestApp;
let tenant: TenantId;
let mentor: Person;
let mentee: Person;
let names = 0;
const everybody: Person[] = [];

beforeAll(async () => {
  tenant = freshId(TenantId);
  server = await startApp(everybody, [tenant]);
});
afterAll(() => server.close());
beforeEach(() => {
  mentor = somebody(`Amara${++names}`);
  mentee = somebody(`Jonas${names}`);
  everybody.push(mentor, mentee);
  server.time.now = TUESDAY - DAY;
});

/** One check-in that is over, as Outlook had it. */
const over = async (seen: { acceptedBy?: readonly string[]; declinedBy?: readonly string[] }) => {
  const standing = await standingPair(server, tenant, { mentor, mentee }, [TUESDAY, TUESDAY + 14 * DAY]);
  const [checkIn] = standing.checkIns;
  if (checkIn === undefined) throw new Error('A series has dates.');
  server.cloud.setOccurrences([{ ...checkIn, ...seen }]);
  server.time.now = TUESDAY + 3_600_000;
  await readReplies(server.deps, tenant);
  return { ...standing, checkIn };
};

const outcomeFor = async (who: Person, { id }: CheckIn) => {
  const { body } = await server.ask(who.id, 'GET', `/check-ins/${id}`);
  const { checkIn } = CheckInDetail.parse(body);
  return { state: checkIn.state, outcome: checkIn.outcome };
};

it('knows a declined check-in as missed, says who declined, and believes people more', async () => {
  const { checkIn, programme } = await over({ declinedBy: [mentee.mail] });
  expect(await outcomeFor(mentor, checkIn)).toMatchObject({
    state: 'missed',
    outcome: { key: 'outcome.missed.declined', values: { who: 'other', name: mentee.givenName } },
  });
  expect((await outcomeFor(mentee, checkIn)).outcome?.values['who']).toBe('you');
  const health = async () => {
    const as = { roles: ['Coordinator'] };
    const { body } = await server.ask(mentor.id, 'GET', `/programmes/${programme.id}/health`, undefined, as);
    return ProgrammeHealth.parse(body).checkIns;
  };
  expect(await health()).toMatchObject({ held: 0, missed: 1, declined: 1 });
  const said = { met: true, useful: 4, word: null, line: null };
  await server.ask(mentor.id, 'PUT', `/check-ins/${checkIn.id}/pulse`, { answer: said });
  expect(await outcomeFor(mentee, checkIn)).toMatchObject({ state: 'held', outcome: { key: 'outcome.held.said' } });
  expect(await health()).toMatchObject({ held: 1, missed: 0, declined: 0 });
});

it('takes an accepted check-in that nobody spoke of for not known, and says so', async () => {
  const { checkIn } = await over({ acceptedBy: [mentee.mail] });
  expect(await outcomeFor(mentee, checkIn)).toEqual({ state: 'booked', outcome: null });
  server.time.now = TUESDAY + 20 * DAY;
  expect(await outcomeFor(mentee, checkIn)).toMatchObject({
    state: 'unknown',
    outcome: { key: 'outcome.unknown.accepted' },
  });
});

it('asks Outlook once', async () => {
  const { checkIn } = await over({ declinedBy: [mentee.mail] });
  server.cloud.setOccurrences([checkIn]);
  await readReplies(server.deps, tenant);
  expect((await outcomeFor(mentor, checkIn)).state).toBe('missed');
});
