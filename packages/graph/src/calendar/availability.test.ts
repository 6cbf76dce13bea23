import { expect, test } from 'vitest';
import { z } from 'zod';
import { graphOver, json } from '../testing/graph-over.ts';
import { at, person, personId } from '../testing/people.ts';
import { availability } from './availability.ts';

const Sent = z.object({
  requests: z.array(
    z.object({
      id: z.string(),
      url: z.string(),
      body: z.object({ schedules: z.array(z.string()), startTime: z.object({ dateTime: z.string() }) }),
    }),
  ),
});
type Sent = z.infer<typeof Sent>['requests'][number];

/** getSchedule as a function of the request and the address. */
const serving = (row: (request: Sent, address: string) => object, status: (request: Sent) => number = () => 200) =>
  graphOver(({ body }) =>
    json({
      responses: Sent.parse(body).requests.map((request) => ({
        id: request.id,
        status: status(request),
        body:
          status(request) === 200
            ? { value: request.body.schedules.map((scheduleId) => ({ scheduleId, ...row(request, scheduleId) })) }
            : { error: { code: 'MailboxNotEnabledForRESTAPI', message: 'No.' } },
      })),
    }),
  );

const window = { from: at('2027-03-01T00:00:00Z'), to: at('2027-03-15T00:00:00Z') };
const item = (status: string, start: string, end: string) => ({
  status,
  subject: 'Salary talk',
  start: { dateTime: `2027-03-${start}:00.0000000`, timeZone: 'UTC' },
  end: { dateTime: `2027-03-${end}:00.0000000`, timeZone: 'UTC' },
});
const hours = {
  daysOfWeek: ['Monday', 'Tuesday', 'sunday'],
  startTime: '08:30:00.0000000',
  endTime: '17:00:00.0000000',
  timeZone: { name: 'W. Europe Standard Time' },
};

test('states in any case; free and working elsewhere are no blocks; what is unknown is busy; no subject comes through', async () => {
  const { graph } = serving(() => ({
    scheduleItems: [
      item('Busy', '02T09:00', '02T10:00'),
      item('tentative', '03T09:00', '03T10:00'),
      item('oof', '04T09:00', '04T10:00'),
      item('unknown', '05T09:00', '05T10:00'),
      item('free', '06T09:00', '06T10:00'),
      item('workingElsewhere', '07T09:00', '07T10:00'),
    ],
    workingHours: hours,
  }));
  const answer = (await availability(graph, [person(1)], window)).get(personId(1));
  expect(answer).toMatchObject({
    state: 'readable',
    blocks: [{ kind: 'busy' }, { kind: 'tentative' }, { kind: 'out-of-office' }, { kind: 'busy' }],
    workingHours: { days: [1, 2, 7], start: 510, end: 1020 },
    zone: { zone: 'Europe/Berlin' },
  });
  expect(answer).toMatchObject({ blocks: { length: 4, 0: { from: at('2027-03-02T09:00:00Z') } } });
  expect(JSON.stringify(answer)).not.toContain('Salary');
});

test('45 people over half a year: groups of 20, stretches under 62 days, all in one batch', async () => {
  const people = Array.from({ length: 45 }, (_, index) => person(index));
  const { graph, arrived } = serving(() => ({ scheduleItems: [], workingHours: hours }));
  const half = { ...window, to: at('2027-08-30T00:00:00Z') };
  const answers = await availability(graph, people, half);
  expect(answers.size).toBe(45);
  expect(arrived).toHaveLength(1);
  const { requests } = Sent.parse(arrived[0]?.body);
  expect(requests.map(({ body }) => body.schedules.length)).toEqual([20, 20, 20, 20, 20, 20, 5, 5, 5]);
});

test('one person’s error stays with that person, and an unreadable calendar is not a free one', async () => {
  const { graph } = serving((_, address) =>
    address === person(2).mail
      ? { error: { message: 'No.', responseCode: 'ErrorMailRecipientNotFound' } }
      : { scheduleItems: [], workingHours: hours },
  );
  const answers = await availability(graph, [1, 2, 3].map(person), window);
  expect(answers.get(personId(2))).toEqual({ state: 'unreadable', code: 'ErrorMailRecipientNotFound' });
  expect([1, 3].map((number) => answers.get(personId(number))?.state)).toEqual(['readable', 'readable']);
});

test('a person of whom only working hours come back is unreadable, not free', async () => {
  const { graph } = serving(() => ({ workingHours: hours, availabilityView: '000' }));
  expect((await availability(graph, [person(1)], window)).get(personId(1))).toEqual({
    state: 'unreadable',
    code: 'no-items',
  });
});

test('the mailbox that asks does not work: the next one asks, for everybody', async () => {
  const { graph, arrived } = serving(
    () => ({ scheduleItems: [], workingHours: hours }),
    ({ url }) => (url.includes(personId(1)) ? 404 : 200),
  );
  const answers = await availability(graph, [1, 2, 3].map(person), window);
  expect([...answers.values()].map(({ state }) => state)).toEqual(['readable', 'readable', 'readable']);
  expect(arrived).toHaveLength(2);
});

test('readable in one stretch and not in the next is unreadable', async () => {
  const { graph } = serving(({ body }) =>
    body.startTime.dateTime.startsWith('2027-03')
      ? { scheduleItems: [], workingHours: hours }
      : { error: { responseCode: '5006' } },
  );
  const answers = await availability(graph, [person(1)], { ...window, to: at('2027-06-01T00:00:00Z') });
  expect(answers.get(personId(1))).toEqual({ state: 'unreadable', code: '5006' });
});

test('working hours in a zone of their own rules bring their own table; none at all are Monday to Friday, 8 to 17', async () => {
  const custom = { bias: -300, name: 'Customized Time Zone', standardOffset: null, daylightOffset: null };
  const { graph } = serving((_, address) =>
    address === person(1).mail
      ? { scheduleItems: [], workingHours: { ...hours, timeZone: custom } }
      : { scheduleItems: [] },
  );
  const answers = await availability(graph, [1, 2].map(person), window);
  expect(answers.get(personId(1))).toMatchObject({
    zone: { zone: 'Customized Time Zone', offsets: [{ minutes: 300 }] },
  });
  expect(answers.get(personId(2))).toMatchObject({
    workingHours: { days: [1, 2, 3, 4, 5], start: 480, end: 1020 },
    zone: { zone: 'Europe/Berlin' },
  });
});

test('working hours in a zone that does not exist are not known, so that nothing is booked at any hour', async () => {
  const strange = { ...hours, timeZone: { name: 'Atlantis Standard Time' } };
  const { graph } = serving(() => ({ scheduleItems: [], workingHours: strange }));
  const answers = await availability(graph, [person(1)], window);
  expect(answers.get(personId(1))).toEqual({ state: 'unreadable', code: 'unknownZone' });
});
