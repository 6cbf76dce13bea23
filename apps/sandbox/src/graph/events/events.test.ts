import type { Event } from '@microsoft/microsoft-graph-types';
import { describe, expect, it } from 'vitest';
import { person, personToken, sandboxOf, type Sandbox } from '../testing.ts';

const ada = person('ada');
const ben = person('ben');
const asBen = { token: personToken(ben) };
const property = 'String {6f2b1d9c-0d0a-4f6e-9a53-6d2f7c6f6f01} Name TandemSeries';

const weekly = {
  subject: 'Check-in',
  body: { contentType: 'HTML', content: '<p>Hello</p>' },
  start: { dateTime: '2027-03-09T17:00:00', timeZone: 'Europe/Berlin' },
  end: { dateTime: '2027-03-09T17:45:00', timeZone: 'Europe/Berlin' },
  attendees: [{ type: 'Required', emailAddress: { address: 'ben@example.com', name: 'ben' } }],
  isOnlineMeeting: true,
  onlineMeetingProvider: 'teamsForBusiness',
  transactionId: 't-1',
  singleValueExtendedProperties: [{ id: property, value: 'series-1' }],
  recurrence: {
    pattern: { type: 'weekly', interval: 1, daysOfWeek: ['Tuesday'], firstDayOfWeek: 'monday' },
    range: { type: 'numbered', startDate: '2027-03-09', numberOfOccurrences: 6, recurrenceTimeZone: 'Europe/Berlin' },
  },
};

const viewOf = (name: string): string =>
  `/users/id-${name}/calendarView?startDateTime=2027-03-01T00:00:00Z&endDateTime=2027-05-01T00:00:00Z`;

/** A sandbox in which ada has booked the series with ben. */
async function booked(): Promise<{ sandbox: Sandbox; master: Event; dates: readonly Event[] }> {
  const sandbox = sandboxOf([ada, ben]);
  const master = await sandbox.event('POST', '/users/id-ada/events', weekly);
  return { sandbox, master, dates: await sandbox.events(viewOf('ada')) };
}

const startsOf = (events: readonly Event[]) => events.map(({ start }) => start?.dateTime?.slice(0, 16));
const idOf = (event: Event | undefined): string => event?.id ?? 'none';
const code = (body: object): string => /"code":"(\w+)"/.exec(JSON.stringify(body))?.[1] ?? '';

describe('a recurring event', () => {
  it('keeps its wall-clock time over the clock change, in both calendars', async () => {
    const { sandbox, master, dates } = await booked();
    expect(startsOf(dates)).toEqual([
      '2027-03-09T16:00',
      '2027-03-16T16:00',
      '2027-03-23T16:00',
      '2027-03-30T15:00',
      '2027-04-06T15:00',
      '2027-04-13T15:00',
    ]);
    const copies = await sandbox.events(viewOf('ben'));
    expect(startsOf(copies)).toEqual(startsOf(dates));
    expect(copies.map(({ iCalUId }) => iCalUId)).toEqual(dates.map(({ iCalUId }) => iCalUId));
    expect(new Set(dates.map(({ iCalUId }) => iCalUId)).size).toBe(6);
    expect(copies.map(({ id }) => id)).not.toEqual(dates.map(({ id }) => id));
    expect(copies[0]).toMatchObject({
      isOrganizer: false,
      responseStatus: { response: 'notResponded' },
      showAs: 'tentative',
      seriesMasterId: copies[1]?.seriesMasterId,
      onlineMeeting: { joinUrl: master.onlineMeeting?.joinUrl },
    });
    expect(master.onlineMeeting?.joinUrl).toMatch(/^https:\/\/teams\.microsoft\.com\/l\/meetup-join\//);
    expect(master.recurrence?.range?.numberOfOccurrences).toBe(6);
  });

  it('answers in the preferred zone, and remembers the one it was made in', async () => {
    const { sandbox } = await booked();
    const [first] = await sandbox.events(viewOf('ada'), {
      headers: { prefer: 'outlook.timezone="India Standard Time"' },
    });
    expect(first?.start).toEqual({ dateTime: '2027-03-09T21:30:00.0000000', timeZone: 'India Standard Time' });
    expect(first?.originalStartTimeZone).toBe('Europe/Berlin');
    expect(first?.originalStart).toBe('2027-03-09T16:00:00Z');
  });

  it('is the same event when the same transaction is sent again, or a conflict', async () => {
    const { sandbox, master } = await booked();
    const again = await sandbox.call('POST', '/users/id-ada/events', weekly);
    expect([again.status, again.body['id']]).toEqual([201, master.id]);
    sandbox.graph.onRepeatedTransaction('conflict');
    expect((await sandbox.call('POST', '/users/id-ada/events', weekly)).status).toBe(409);
    expect(await sandbox.events('/users/id-ada/events')).toHaveLength(1);
    expect(await sandbox.events('/users/id-ben/events')).toHaveLength(1);
  });

  it('shows its own properties only when they are expanded, and is found by them', async () => {
    const { sandbox, master } = await booked();
    expect(master).not.toHaveProperty('singleValueExtendedProperties');
    const expand = encodeURIComponent(`singleValueExtendedProperties($filter=id eq '${property}')`);
    const read = await sandbox.event('GET', `/users/id-ada/events/${idOf(master)}?$select=subject&$expand=${expand}`);
    expect(read.singleValueExtendedProperties).toEqual([{ id: property, value: 'series-1' }]);
    expect(read).not.toHaveProperty('body');
    const find = (value: string) =>
      sandbox.events(
        `/users/id-ada/events?$filter=${encodeURIComponent(
          `singleValueExtendedProperties/Any(ep: ep/id eq '${property}' and ep/value eq '${value}')`,
        )}`,
      );
    expect((await find('series-1')).map(({ id }) => id)).toEqual([master.id]);
    expect(await find('series-2')).toEqual([]);
    const byUid = `/users/id-ben/events?$filter=iCalUId eq '${master.iCalUId ?? ''}'`;
    expect(await sandbox.events(byUid)).toHaveLength(1);
  });

  it('refuses a rule that cannot be', async () => {
    const sandbox = sandboxOf([ada, ben]);
    const refuse = async (change: { pattern?: object; range?: object }) => {
      const recurrence = {
        pattern: { ...weekly.recurrence.pattern, ...change.pattern },
        range: { ...weekly.recurrence.range, ...change.range },
      };
      const { status, body } = await sandbox.call('POST', '/users/id-ada/events', { ...weekly, recurrence });
      return [status, code(body)];
    };
    expect(await refuse({ pattern: { daysOfWeek: [] } })).toEqual([400, 'ErrorCalendarInvalidRecurrence']);
    expect(await refuse({ pattern: { interval: 0 } })).toEqual([400, 'ErrorCalendarInvalidRecurrence']);
    expect(await refuse({ range: { numberOfOccurrences: 0 } })).toEqual([400, 'ErrorCalendarInvalidRecurrence']);
    expect(await refuse({ range: { startDate: '2027-03-10' } })).toEqual([400, 'ErrorCalendarInvalidRecurrence']);
    expect(await refuse({ range: { type: 'endDate' } })).toEqual([400, 'ErrorCalendarInvalidRecurrence']);
    expect(await refuse({ range: { recurrenceTimeZone: 'Mars/Olympus' } })).toEqual([
      400,
      'TimeZoneNotSupportedException',
    ]);
    expect(
      await refuse({ pattern: { daysOfWeek: ['monday'] }, range: { type: 'endDate', endDate: '2027-03-10' } }),
    ).toEqual([400, 'ErrorRecurrenceHasNoOccurrence']);
  });
});

describe('one date of a series', () => {
  const move = (from: string, to: string) => ({
    start: { dateTime: from, timeZone: 'Europe/Berlin' },
    end: { dateTime: to, timeZone: 'Europe/Berlin' },
  });

  it('moves, keeps its id, and asks the attendee anew', async () => {
    const { sandbox, master, dates } = await booked();
    const [copy] = await sandbox.events(viewOf('ben'));
    await sandbox.call('POST', `/me/events/${copy?.seriesMasterId ?? ''}/accept`, {}, asBen);
    const moved = await sandbox.event(
      'PATCH',
      `/users/id-ada/events/${idOf(dates[1])}`,
      move('2027-03-17T10:00:00', '2027-03-17T10:45:00'),
    );
    expect(moved).toMatchObject({ id: dates[1]?.id, type: 'exception', originalStart: '2027-03-16T16:00:00Z' });
    expect(moved.attendees?.[0]?.status?.response).toBe('notResponded');
    const copies = await sandbox.events(viewOf('ben'));
    expect(startsOf(copies)[1]).toBe('2027-03-17T09:00');
    expect(copies.map(({ responseStatus }) => responseStatus?.response).slice(0, 3)).toEqual([
      'accepted',
      'notResponded',
      'accepted',
    ]);
    const expanded = await sandbox.event('GET', `/users/id-ada/events/${idOf(master)}?$expand=exceptionOccurrences`);
    expect(expanded.exceptionOccurrences?.map(({ id }) => id)).toEqual([dates[1]?.id]);
  });

  it.each(['2027-03-09', '2027-03-23', '2027-03-24', '2027-03-08'])(
    'does not move to or over the day of a neighbour: %s',
    async (day) => {
      const { sandbox, dates } = await booked();
      const { status, body } = await sandbox.call(
        'PATCH',
        `/users/id-ada/events/${idOf(dates[1])}`,
        move(`${day}T08:00:00`, `${day}T08:45:00`),
      );
      expect([status, code(body)]).toEqual([400, 'ErrorOccurrenceCrossingBoundary']);
      expect(startsOf(await sandbox.events(viewOf('ada')))).toEqual(startsOf(dates));
    },
  );

  it('may be cancelled by the organizer: gone here, cancelled there', async () => {
    const { sandbox, master, dates } = await booked();
    const cancelled = await sandbox.call('POST', `/users/id-ada/events/${idOf(dates[2])}/cancel`, {
      Comment: 'Holiday',
    });
    expect(cancelled.status).toBe(202);
    expect(startsOf(await sandbox.events(viewOf('ada')))).not.toContain('2027-03-23T16:00');
    const copy = (await sandbox.events(viewOf('ben')))[2];
    expect(copy).toMatchObject({ isCancelled: true, showAs: 'free', subject: 'Canceled: Check-in' });
    const read = await sandbox.event('GET', `/users/id-ada/events/${idOf(master)}?$select=cancelledOccurrences`);
    expect(read.cancelledOccurrences).toEqual([`OID.${idOf(master)}.2027-03-23`]);
    expect((await sandbox.call('GET', `/users/id-ada/events/${idOf(dates[2])}`)).status).toBe(404);
  });

  it('may be declined by the attendee, and the organizer sees it', async () => {
    const { sandbox, dates } = await booked();
    const copies = await sandbox.events(viewOf('ben'));
    const declined = await sandbox.call('POST', `/me/events/${idOf(copies[3])}/decline`, { comment: 'away' }, asBen);
    expect(declined.status).toBe(202);
    expect(await sandbox.events(viewOf('ben'))).toHaveLength(5);
    const answers = (await sandbox.events(viewOf('ada'))).map(({ attendees }) => attendees?.[0]?.status?.response);
    expect(answers).toEqual(['none', 'none', 'none', 'declined', 'none', 'none']);
    expect((await sandbox.events(viewOf('ada')))[3]?.id).toBe(dates[3]?.id);
  });
});

describe('the end of a meeting', () => {
  it('takes the event from the organizer and leaves a cancelled one with the attendee', async () => {
    const { sandbox, master } = await booked();
    expect((await sandbox.call('DELETE', `/users/id-ada/events/${idOf(master)}`)).status).toBe(204);
    expect(await sandbox.events('/users/id-ada/events')).toEqual([]);
    expect((await sandbox.events('/users/id-ben/events'))[0]).toMatchObject({ isCancelled: true });
  });

  it('is the organizer’s: an attendee cannot cancel, and deletes only a copy', async () => {
    const { sandbox } = await booked();
    const [copy] = await sandbox.events('/users/id-ben/events');
    const refused = await sandbox.call('POST', `/me/events/${idOf(copy)}/cancel`, {}, asBen);
    expect(refused.status).toBe(400);
    await sandbox.call('DELETE', `/me/events/${idOf(copy)}`, undefined, asBen);
    expect(await sandbox.events('/users/id-ben/events')).toEqual([]);
    expect(await sandbox.events('/users/id-ada/events')).toHaveLength(1);
  });
});

describe('changing a whole event', () => {
  it('keeps a meeting online, unless its body loses the link', async () => {
    const { sandbox, master } = await booked();
    const path = `/users/id-ada/events/${idOf(master)}`;
    expect((await sandbox.event('PATCH', path, { isOnlineMeeting: false })).isOnlineMeeting).toBe(true);
    const body = { contentType: 'html', content: '<p>New words only</p>' };
    expect((await sandbox.event('PATCH', path, { body })).isOnlineMeeting).toBe(false);
  });

  it('gives added attendees a copy and cancels it for those taken off', async () => {
    const cleo = person('cleo');
    const sandbox = sandboxOf([ada, ben, cleo]);
    const master = await sandbox.event('POST', '/users/id-ada/events', weekly);
    const attendees = [{ emailAddress: { address: 'CLEO@example.com' } }];
    await sandbox.call('PATCH', `/users/id-ada/events/${idOf(master)}`, { attendees });
    expect(await sandbox.events(viewOf('cleo'))).toHaveLength(6);
    expect((await sandbox.events(viewOf('ben'))).every(({ isCancelled }) => isCancelled)).toBe(true);
  });

  it('refuses an etag that is out of date and a property that Graph does not know', async () => {
    const { sandbox, master } = await booked();
    const path = `/users/id-ada/events/${idOf(master)}`;
    const stale = { headers: { 'if-match': 'W/"stale"' } };
    expect((await sandbox.call('PATCH', path, { subject: 'x' }, stale)).status).toBe(412);
    const unknown = await sandbox.call('PATCH', path, { colour: 'red' });
    expect([unknown.status, code(unknown.body)]).toEqual([400, 'RequestBodyRead']);
  });
});

describe('the store', () => {
  it('has everything after a restart, and the beginning after a reset', async () => {
    const seeded = person('ada', {
      calendar: [
        {
          subject: 'Stand-up',
          start: { dateTime: '2027-03-08T09:00:00', timeZone: 'Europe/Zurich' },
          end: { dateTime: '2027-03-08T09:15:00', timeZone: 'Europe/Zurich' },
          attendees: [{ emailAddress: { address: 'ben@example.com', name: 'ben' } }],
        },
      ],
    });
    const sandbox = sandboxOf([seeded, ben]);
    await sandbox.call('POST', '/users/id-ada/events', weekly);
    const before = await sandbox.events(viewOf('ben'));
    const restarted = sandbox.restarted();
    expect(await restarted.events(viewOf('ben'))).toEqual(before);
    restarted.graph.reset();
    const [only, ...others] = await restarted.events(viewOf('ben'));
    expect(only).toMatchObject({ subject: 'Stand-up', showAs: 'busy', responseStatus: { response: 'accepted' } });
    expect(others).toEqual([]);
  });
});
