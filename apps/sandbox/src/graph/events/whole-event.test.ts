import { describe, expect, it } from 'vitest';
import { person, sandboxOf } from '../testing.ts';
import { ada, asBen, ben, booked, codeOf, idOf, startsOf, viewOf, weekly } from './testing.ts';

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

  it('leaves nothing to answer', async () => {
    const { sandbox, master } = await booked();
    await sandbox.call('POST', `/users/id-ada/events/${idOf(master)}/cancel`, {});
    const [copy] = await sandbox.events('/users/id-ben/events');
    const late = await sandbox.call('POST', `/me/events/${idOf(copy)}/accept`, {}, asBen);
    expect([late.status, codeOf(late.body)]).toEqual([400, 'ErrorCalendarIsCancelledForAccept']);
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
    expect([unknown.status, codeOf(unknown.body)]).toEqual([400, 'RequestBodyRead']);
  });

  it('that ends earlier keeps its exceptions; at other times it is a new series that asks everybody anew', async () => {
    const { sandbox, master, dates } = await booked();
    const path = `/users/id-ada/events/${idOf(master)}`;
    await sandbox.call('DELETE', `/users/id-ada/events/${idOf(dates[1])}`);
    const range = { ...weekly.recurrence.range, numberOfOccurrences: 4 };
    await sandbox.call('PATCH', path, { recurrence: { ...weekly.recurrence, range } });
    expect(startsOf(await sandbox.events(viewOf('ada')))).toEqual([
      '2027-03-09T16:00',
      '2027-03-23T16:00',
      '2027-03-30T15:00',
    ]);
    const [copy] = await sandbox.events('/users/id-ben/events');
    await sandbox.call('POST', `/me/events/${idOf(copy)}/accept`, {}, asBen);
    await sandbox.call('PATCH', path, {
      start: { dateTime: '2027-03-09T18:00:00', timeZone: 'Europe/Berlin' },
      end: { dateTime: '2027-03-09T18:45:00', timeZone: 'Europe/Berlin' },
    });
    expect(startsOf(await sandbox.events(viewOf('ben')))).toEqual([
      '2027-03-09T17:00',
      '2027-03-16T17:00',
      '2027-03-23T17:00',
      '2027-03-30T16:00',
    ]);
    expect((await sandbox.events('/users/id-ben/events'))[0]?.responseStatus?.response).toBe('notResponded');
  });
});
