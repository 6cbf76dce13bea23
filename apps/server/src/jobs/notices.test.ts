import { TenantId, type CheckIn, type Person } from '@tandem/core/model';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { patience, somebody, startApp, type TestApp } from '../app.testing.ts';
import { freshId } from '../ids.ts';
import { savePulse } from '../store/pulses.ts';
import { intentions } from '../store/schema/index.ts';
import { announcePairs } from './announce.ts';
import { askPulses } from './ask-pulses.ts';
import { pulseAskedNotice } from './notices.ts';
import { reconcileOwner } from './reconcile.ts';
import { standingPair } from './standing-pair.testing.ts';
import { tell } from './tell.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2027, 0, 1, 9);
/** Tuesday 12 January 2027: 16:00 in Berlin, 10:00 in New York. */
const AFTERNOON = Date.UTC(2027, 0, 12, 15);

let server: TestApp;
let tenant: TenantId;
let mentor: Person;
let mentee: Person;

beforeAll(async () => {
  tenant = freshId(TenantId);
  server = await startApp([], [tenant]);
});
afterAll(() => server.close());
beforeEach(() => {
  server.time.now = NOW;
  mentor = somebody('Amara');
  mentee = { ...somebody('Jonas'), zone: 'America/New_York' };
});

const pairMeetingAt = (...startsAt: number[]) => standingPair(server, tenant, { mentor, mentee }, startsAt);

/** What the two were, or are to be, told, oldest first. */
const told = async () => {
  const rows = await server.deps.store.inTenant(tenant, (tx) =>
    tx.db.select().from(intentions).orderBy(intentions.createdAt),
  );
  return rows.flatMap(({ payload, nextAttemptAt }) => {
    const ours = payload.kind === 'tell' && [mentor.id, mentee.id].includes(payload.notice.to);
    return ours ? [{ ...payload.notice, at: nextAttemptAt }] : [];
  });
};
const askAt = async (now: number): Promise<Person['id'][]> => {
  server.time.now = now;
  await askPulses(server.deps, tenant);
  return (await told()).map(({ to }) => to);
};
const first = ([checkIn]: readonly CheckIn[]): CheckIn => {
  if (checkIn === undefined) throw new Error('A series has check-ins.');
  return checkIn;
};

describe('a published pair', () => {
  it('is told to both, once, with the partner and the programme', async () => {
    const { programme, pair } = await pairMeetingAt(AFTERNOON);
    for (let times = 0; times < 2; times += 1) await announcePairs(server.deps, tenant, programme.id);
    const place = `pair/${pair.id}`;
    const notices = await told();
    expect(notices).toHaveLength(2);
    expect(notices).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          type: 'pairPublished',
          to: mentor.id,
          place,
          parameters: { partner: mentee.name, programme: programme.name },
        }),
        expect.objectContaining({
          type: 'pairPublished',
          to: mentee.id,
          place,
          parameters: { partner: mentor.name, programme: programme.name },
        }),
      ]),
    );
  });
});

describe('a check-in that is over', () => {
  it('is asked after: both, once, and not before it ended', async () => {
    const { checkIns } = await pairMeetingAt(AFTERNOON);
    expect(await askAt(AFTERNOON + 29 * MINUTE)).toEqual([]);
    expect(await askAt(AFTERNOON + 30 * MINUTE)).toHaveLength(2);
    expect(new Set(await askAt(AFTERNOON + 2 * HOUR))).toEqual(new Set([mentor.id, mentee.id]));
    expect(await told()).toHaveLength(2);
    const place = `checkin/${first(checkIns).id}`;
    const parameters = { partner: mentor.name };
    expect(await told()).toContainEqual(
      expect.objectContaining({ type: 'pulseAsked', to: mentee.id, place, parameters }),
    );
  });

  it('is not asked after at night, but in the morning of the one who slept', async () => {
    const evening = Date.UTC(2027, 0, 13, 18, 45); // 19:45 in Berlin
    await pairMeetingAt(evening);
    expect(await askAt(evening + 30 * MINUTE)).toEqual([mentee.id]);
    const morning = Date.UTC(2027, 0, 14, 7); // 08:00 in Berlin
    expect(await askAt(morning - MINUTE)).toEqual([mentee.id]);
    expect(await askAt(morning)).toEqual([mentee.id, mentor.id]);
  });

  it('is not asked after where somebody has answered, nor once it is days ago', async () => {
    const { checkIns } = await pairMeetingAt(AFTERNOON + 7 * DAY);
    const { id: checkInId } = first(checkIns);
    const answer = { met: true, useful: 5, word: null, line: null };
    await server.deps.store.inTenant(tenant, (tx) =>
      savePulse(tx, { ...answer, checkInId, personId: mentee.id, sentAt: AFTERNOON + 7 * DAY + HOUR }),
    );
    expect(await askAt(AFTERNOON + 11 * DAY)).toEqual([]);
    expect(await askAt(AFTERNOON + 9 * DAY)).toEqual([mentor.id]);
  });
});

describe('check-ins that were moved in Outlook', () => {
  it('are told to the other one, on their clock, however many comparisons see it', async () => {
    const { checkIns } = await pairMeetingAt(AFTERNOON + 14 * DAY, AFTERNOON + 28 * DAY);
    const moved = first(checkIns);
    server.cloud.setOccurrences(
      checkIns.map(({ id, originallyAt, startsAt }) => ({
        originallyAt,
        startsAt: id === moved.id ? startsAt + 3 * HOUR : startsAt,
      })),
    );
    await Promise.all([0, 1].map(() => reconcileOwner(server.deps, tenant, mentor.id)));
    expect(await told()).toMatchObject([
      {
        type: 'checkInMoved',
        to: mentee.id,
        place: `checkin/${moved.id}`,
        parameters: { partner: mentor.name, when: 'Tuesday 26 January at 13:00' },
        preview: 'It was on Tuesday 26 January at 10:00.',
      },
    ]);
  });

  it('are one notice, not one each', async () => {
    const { checkIns } = await pairMeetingAt(AFTERNOON + 42 * DAY, AFTERNOON + 56 * DAY);
    server.cloud.setOccurrences(checkIns.map((row) => ({ ...row, startsAt: row.startsAt + HOUR })));
    await reconcileOwner(server.deps, tenant, mentor.id);
    const notices = await told();
    expect(notices).toHaveLength(1);
    expect(notices[0]?.preview).toBe('2 check-ins have another time now; this is the first of them.');
  });
});

it('nobody is told more than ten things a minute', async () => {
  const { checkIns } = await pairMeetingAt(AFTERNOON + 70 * DAY);
  const notice = pulseAskedNotice({ to: mentee, partners: [mentor] }, first(checkIns));
  await server.deps.store.inTenant(tenant, async (tx) => {
    for (let times = 0; times < 25; times += 1) await tell(server.deps, tx, notice);
  });
  const due = (await told()).map(({ at }) => (at - NOW) / MINUTE).sort((a, b) => a - b);
  expect(due).toEqual([...Array<number>(10).fill(0), ...Array<number>(10).fill(1), ...Array<number>(5).fill(2)]);
});

it('a worker that starts asks by itself', async () => {
  await pairMeetingAt(AFTERNOON + 84 * DAY);
  server.time.now = AFTERNOON + 84 * DAY + HOUR;
  await server.work();
  await vi.waitFor(() => {
    const asked = server.cloud.notices.filter(({ type, to }) => type === 'pulseAsked' && to === mentee.id);
    expect(asked).toHaveLength(1);
  }, patience);
});
