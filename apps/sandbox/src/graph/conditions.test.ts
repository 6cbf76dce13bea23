import { describe, expect, it } from 'vitest';
import { onTheWay } from './subscriptions/on-the-way.ts';
import { Conditions } from './conditions.ts';
import { person, sandboxOf, valuesOf } from './testing.ts';

const ada = person('ada');
const ben = person('ben');
const cleo = person('cleo');

const event = {
  subject: 'Talk',
  start: { dateTime: '2027-03-09T09:00:00', timeZone: 'UTC' },
  end: { dateTime: '2027-03-09T10:00:00', timeZone: 'UTC' },
  attendees: [{ emailAddress: { address: 'ben@example.com' } }],
};
const march = 'startDateTime=2027-03-01T00:00:00Z&endDateTime=2027-04-01T00:00:00Z';
const schedule = {
  schedules: ['ada@example.com', 'ben@example.com'],
  startTime: { dateTime: '2027-03-09T00:00:00', timeZone: 'UTC' },
  endTime: { dateTime: '2027-03-10T00:00:00', timeZone: 'UTC' },
};
const errorsIn = async (sandbox: ReturnType<typeof sandboxOf>) => {
  const { body } = await sandbox.call('POST', '/users/id-ada/calendar/getSchedule', schedule);
  return valuesOf(body).map(({ error }) => error ?? null);
};

describe('a mailbox', () => {
  it.each(['on-premises', 'without-licence'] as const)(
    'that is %s is refused by Exchange and known to the directory',
    async (condition) => {
      const sandbox = sandboxOf([ada, ben]);
      sandbox.graph.weather.setMailbox('id-ben', condition);
      const answer = await sandbox.call('POST', '/users/id-ben/events', event);
      expect([answer.status, answer.body['error']]).toEqual([
        404,
        expect.objectContaining({ code: 'MailboxNotEnabledForRESTAPI' }),
      ]);
      expect((await sandbox.call('GET', '/users/id-ben')).status).toBe(200);
      expect(await errorsIn(sandbox)).toEqual([
        null,
        expect.objectContaining({ responseCode: 'ErrorMailboxLogonFailed' }),
      ]);
      sandbox.graph.weather.setMailbox('id-ben', 'usable');
      expect((await sandbox.call('POST', '/users/id-ben/events', event)).status).toBe(201);
    },
  );

  it('in no known time zone opens, and says a zone that does not exist wherever it says one', async () => {
    const sandbox = sandboxOf([ada, ben]);
    sandbox.graph.weather.setMailbox('id-ben', 'zoneless');
    const { body } = await sandbox.call('GET', '/users/id-ben/mailboxSettings');
    expect(body).toMatchObject({
      timeZone: 'Atlantis Standard Time',
      workingHours: { timeZone: { name: 'Atlantis Standard Time' } },
    });
    expect(await errorsIn(sandbox)).toEqual([null, null]);
    expect((await sandbox.call('POST', '/users/id-ben/events', event)).status).toBe(201);
  });

  it('of somebody who left is gone with them', async () => {
    const sandbox = sandboxOf([ada, ben]);
    sandbox.graph.weather.setMailbox('id-ben', 'left');
    expect((await sandbox.call('GET', '/users/id-ben')).status).toBe(404);
    expect(valuesOf((await sandbox.call('GET', '/users')).body)).toHaveLength(1);
    expect(await errorsIn(sandbox)).toEqual([
      null,
      expect.objectContaining({ responseCode: 'ErrorMailRecipientNotFound' }),
    ]);
  });
});

describe('an invitation', () => {
  it('that is forwarded reaches one more, and the organizer sees whom', async () => {
    const sandbox = sandboxOf([ada, ben, cleo]);
    await sandbox.call('POST', '/users/id-ada/events', event);
    const [copy] = await sandbox.events('/users/id-ben/events');
    const forward = { toRecipients: [{ emailAddress: { address: 'cleo@example.com' } }] };
    expect((await sandbox.call('POST', `/users/id-ben/events/${copy?.id ?? ''}/forward`, forward)).status).toBe(202);
    expect((await sandbox.events(`/users/id-cleo/calendarView?${march}`)).map(({ subject }) => subject)).toEqual([
      'Talk',
    ]);
    const [own] = await sandbox.events('/users/id-ada/events');
    expect(own?.attendees?.map(({ emailAddress }) => emailAddress?.address)).toEqual([
      'ben@example.com',
      'cleo@example.com',
    ]);
  });
});

describe('how far changes were read', () => {
  it('can be forgotten: every token is unknown from then on', async () => {
    const sandbox = sandboxOf([ada]);
    const { body } = await sandbox.call('GET', `/users/id-ada/calendarView/delta?${march}`);
    const link = String(body['@odata.deltaLink']);
    expect((await sandbox.call('GET', link)).status).toBe(200);
    sandbox.graph.forgetSyncStates();
    expect((await sandbox.call('GET', link)).status).toBe(410);
  });
});

describe('notifications', () => {
  /** What arrives of so many, in its order. */
  const arrived = async (count: number, conditions: Partial<Conditions['notifications']>) => {
    const seen: object[] = [];
    const delivery = {
      send: (_url: string, notifications: readonly object[]) => void seen.push(...notifications),
      settled: () => Promise.resolve(),
      close: () => undefined,
    };
    const { notifications } = Conditions.parse({ notifications: conditions });
    const way = onTheWay(
      delivery,
      () => notifications,
      () => Promise.resolve(),
    );
    const sent = Array.from({ length: count }, (_, id) => ({ id }));
    for (const each of sent) way.send('http://hook', [each]);
    await way.settled();
    return { seen, sent };
  };

  it('arrive once and in order when all is well', async () => {
    const { seen, sent } = await arrived(50, {});
    expect(seen).toEqual(sent);
  });

  it('get lost and come twice in the shares that were asked for', async () => {
    expect((await arrived(1000, { lost: 0.3 })).seen.length).toBeGreaterThan(600);
    expect((await arrived(1000, { lost: 0.3 })).seen.length).toBeLessThan(800);
    expect((await arrived(50, { lost: 1 })).seen).toEqual([]);
    expect((await arrived(50, { repeated: 1 })).seen).toHaveLength(100);
  });

  it('come late, and in another order, and none is forgotten', async () => {
    const { seen, sent } = await arrived(50, { shuffled: true, delay: 1000 });
    expect(seen).not.toEqual(sent);
    expect(new Set(seen)).toEqual(new Set(sent));
  });
});
