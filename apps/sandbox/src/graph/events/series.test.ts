import { describe, expect, it } from 'vitest';
import { sandboxOf } from '../testing.ts';
import { ada, ben, booked, codeOf, idOf, property, startsOf, viewOf, weekly } from './testing.ts';

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
    sandbox.graph.weather.set({ repeatedTransaction: 'conflict' });
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

  it('names attendees as the directory does', async () => {
    const attendees = [
      { emailAddress: { address: 'BEN@example.com' } },
      { emailAddress: { address: 'ada@example.com' } },
    ];
    const event = await sandboxOf([ada, ben]).event('POST', '/users/id-ada/events', { ...weekly, attendees });
    expect(event.attendees?.map(({ emailAddress }) => emailAddress)).toEqual([
      { address: 'ben@example.com', name: 'ben' },
    ]);
  });

  it('refuses a rule that cannot be', async () => {
    const sandbox = sandboxOf([ada, ben]);
    const refuse = async (change: { pattern?: object; range?: object }) => {
      const recurrence = {
        pattern: { ...weekly.recurrence.pattern, ...change.pattern },
        range: { ...weekly.recurrence.range, ...change.range },
      };
      const { status, body } = await sandbox.call('POST', '/users/id-ada/events', { ...weekly, recurrence });
      return [status, codeOf(body)];
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
