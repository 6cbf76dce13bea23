import { describe, expect, it } from 'vitest';
import { person, personToken, sandboxOf, valuesOf } from '../testing.ts';

const at = (from: string, to: string, timeZone = 'UTC') => ({
  start: { dateTime: from, timeZone },
  end: { dateTime: to, timeZone },
});

const ada = person('ada', {
  calendar: [
    { subject: 'Review', location: { displayName: 'Room 4' }, ...at('2027-03-09T09:00:00', '2027-03-09T10:00:00') },
    { subject: 'Maybe', showAs: 'tentative', ...at('2027-03-09T09:30:00', '2027-03-09T11:00:00') },
    { subject: 'Doctor', sensitivity: 'private', showAs: 'oof', ...at('2027-03-09T12:10:00', '2027-03-09T12:20:00') },
    { subject: 'Train', showAs: 'workingElsewhere', ...at('2027-03-09T14:00:00', '2027-03-09T15:00:00') },
  ],
});
const ben = person('ben');
const locked = person('locked', { unreadable: 'ErrorMailboxLogonFailed' });

const ask = {
  schedules: ['ada@example.com', 'nobody@example.com', 'locked@example.com'],
  startTime: { dateTime: '2027-03-09T09:00:00', timeZone: 'UTC' },
  endTime: { dateTime: '2027-03-09T16:00:00', timeZone: 'UTC' },
};

describe('getSchedule', () => {
  it('gives a digit per interval, items without private subjects, and errors inside the answer', async () => {
    const sandbox = sandboxOf([ada, ben, locked]);
    const { status, body } = await sandbox.call('POST', '/users/id-ben/calendar/getSchedule', ask);
    expect(status).toBe(200);
    expect(valuesOf(body)).toMatchObject([
      {
        scheduleId: 'ada@example.com',
        availabilityView: '22110030000000',
        scheduleItems: [
          {
            isPrivate: false,
            status: 'busy',
            subject: 'Review',
            location: 'Room 4',
            start: { dateTime: '2027-03-09T09:00:00.0000000', timeZone: 'UTC' },
            end: { dateTime: '2027-03-09T10:00:00.0000000', timeZone: 'UTC' },
          },
          { status: 'tentative', subject: 'Maybe' },
          {
            isPrivate: true,
            status: 'oof',
            start: { dateTime: '2027-03-09T12:10:00.0000000', timeZone: 'UTC' },
            end: { dateTime: '2027-03-09T12:20:00.0000000', timeZone: 'UTC' },
          },
          { status: 'workingElsewhere' },
        ],
        workingHours: ada.mailbox.workingHours,
      },
      {
        scheduleId: 'nobody@example.com',
        error: { responseCode: 'ErrorMailRecipientNotFound' },
      },
      {
        scheduleId: 'locked@example.com',
        error: { responseCode: 'ErrorMailboxLogonFailed' },
      },
    ]);
  });

  it('says nothing of a private item but its time', async () => {
    const { body } = await sandboxOf([ada]).call('POST', '/users/id-ada/calendar/getSchedule', ask);
    expect(JSON.stringify(body)).not.toContain('Doctor');
  });

  it('takes parameter names in any case and zones of both families', async () => {
    const sandbox = sandboxOf([ada, ben]);
    const { body } = await sandbox.call(
      'POST',
      '/me/calendar/getSchedule',
      {
        Schedules: ['ada@example.com'],
        StartTime: { dateTime: '2027-03-09T10:00:00', timeZone: 'W. Europe Standard Time' },
        EndTime: { dateTime: '2027-03-09T11:00:00', timeZone: 'Europe/Zurich' },
        AvailabilityViewInterval: '60',
      },
      { token: personToken(ben), headers: { prefer: 'outlook.timezone="Nepal Standard Time"' } },
    );
    expect(valuesOf(body)[0]).toMatchObject({
      availabilityView: '2',
      scheduleItems: [{ start: { dateTime: '2027-03-09T14:45:00.0000000', timeZone: 'Nepal Standard Time' } }, {}],
    });
  });

  it('counts what is not answered yet as tentative and what is accepted as busy', async () => {
    const sandbox = sandboxOf([ada, ben]);
    const meeting = {
      ...at('2027-03-09T15:00:00', '2027-03-09T16:00:00'),
      attendees: [{ emailAddress: { address: 'ben@example.com' } }],
    };
    await sandbox.call('POST', '/users/id-ada/events', meeting);
    const view = async () => {
      const { body } = await sandbox.call('POST', '/users/id-ada/calendar/getSchedule', {
        ...ask,
        schedules: ['ben@example.com'],
        availabilityViewInterval: 60,
      });
      return valuesOf(body)[0];
    };
    expect(await view()).toMatchObject({ availabilityView: '0000001' });
    const [copy] = await sandbox.events('/users/id-ben/events');
    await sandbox.call('POST', `/me/events/${copy?.id ?? ''}/accept`, {}, { token: personToken(ben) });
    expect(await view()).toMatchObject({ availabilityView: '0000002' });
  });

  it.each([
    ['no schedule', { schedules: [] }],
    ['21 schedules', { schedules: Array.from({ length: 21 }, () => 'ada@example.com') }],
    ['62 days', { endTime: { dateTime: '2027-05-10T09:00:00', timeZone: 'UTC' } }],
    ['an end before the start', { endTime: { dateTime: '2027-03-09T08:00:00', timeZone: 'UTC' } }],
    ['four minutes', { availabilityViewInterval: 4 }],
    ['an unknown zone', { startTime: { dateTime: '2027-03-09T09:00:00', timeZone: 'Nowhere' } }],
    ['no date', { startTime: { dateTime: 'soon', timeZone: 'UTC' } }],
  ])('refuses %s', async (_, change) => {
    const sandbox = sandboxOf([ada]);
    expect((await sandbox.call('POST', '/users/id-ada/calendar/getSchedule', { ...ask, ...change })).status).toBe(400);
  });
});

describe('findMeetingTimes', () => {
  const request = {
    attendees: [{ type: 'required', emailAddress: { address: 'ada@example.com' } }],
    meetingDuration: 'PT1H',
    minimumAttendeePercentage: '100',
    isOrganizerOptional: 'false',
    timeConstraint: {
      activityDomain: 'work',
      timeSlots: [at('2027-03-09T00:00:00', '2027-03-10T00:00:00')],
    },
  };

  it('suggests times in working hours at which everybody is free', async () => {
    const sandbox = sandboxOf([ada, ben]);
    const { body } = await sandbox.call('POST', '/me/findMeetingTimes', request, { token: personToken(ben) });
    const text = JSON.stringify(body);
    const starts = [...text.matchAll(/"meetingTimeSlot":\{"start":\{"dateTime":"2027-03-09T(\d\d:\d\d)/g)].map(
      ([, time]) => time,
    );
    expect(starts).toEqual(['07:00', '07:30', '08:00', '11:00', '12:30', '13:00', '15:00']);
    expect(body['emptySuggestionsReason']).toBe('');
  });

  it('knows working hours whose zone is written as rules', async () => {
    const hours = {
      ...ben.mailbox.workingHours,
      timeZone: {
        '@odata.type': '#microsoft.graph.customTimeZone',
        name: 'Customized Time Zone',
        bias: -60,
        standardOffset: {
          time: '03:00:00.0000000',
          dayOccurrence: 5,
          dayOfWeek: 'sunday' as const,
          month: 10,
          year: 0,
        },
        daylightOffset: {
          daylightBias: -60,
          time: '02:00:00.0000000',
          dayOccurrence: 5,
          dayOfWeek: 'sunday' as const,
          month: 3,
          year: 0,
        },
      },
    };
    const custom = person('ben', { mailbox: { ...ben.mailbox, workingHours: hours } });
    const long = {
      ...request,
      timeConstraint: { timeSlots: [at('2027-03-22T00:00:00', '2027-04-03T00:00:00')] },
      maxCandidates: 500,
    };
    const [named, ruled] = await Promise.all(
      [ben, custom].map(async (who) => {
        const answer = await sandboxOf([ada, who]).call('POST', '/me/findMeetingTimes', long, {
          token: personToken(who),
        });
        return answer.body;
      }),
    );
    expect(ruled).toEqual(named);
  });

  it('is not for applications', async () => {
    expect((await sandboxOf([ada, ben]).call('POST', '/users/id-ben/findMeetingTimes', request)).status).toBe(403);
  });
});
