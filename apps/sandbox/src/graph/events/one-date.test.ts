import { describe, expect, it } from 'vitest';
import { asBen, booked, codeOf, idOf, startsOf, viewOf } from './testing.ts';

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
      expect([status, codeOf(body)]).toEqual([400, 'ErrorOccurrenceCrossingBoundary']);
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

  it('is asked of an attendee anew who declined it, when they are taken off it and put on again', async () => {
    const { sandbox, dates } = await booked();
    const copies = await sandbox.events(viewOf('ben'));
    await sandbox.call('POST', `/me/events/${idOf(copies[3])}/decline`, {}, asBen);
    const path = `/users/id-ada/events/${idOf(dates[3])}`;
    const ben = (dates[3]?.attendees ?? []).map(({ emailAddress, type }) => ({ emailAddress, type }));
    expect((await sandbox.event('PATCH', path, { attendees: [] })).attendees).toEqual([]);
    const again = await sandbox.event('PATCH', path, { attendees: ben });
    expect(again.attendees?.map(({ status }) => status?.response)).toEqual(['notResponded']);
    expect(startsOf(await sandbox.events(viewOf('ben')))).toEqual(startsOf(dates));
    await sandbox.event('PATCH', path, { attendees: [] });
    expect(await sandbox.events(viewOf('ben'))).toHaveLength(5);
  });
});
