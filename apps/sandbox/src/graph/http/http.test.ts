import { describe, expect, it } from 'vitest';
import { person, personToken, sandboxOf, tokenOf, type Answer } from '../testing.ts';

const ada = person('ada');
const ben = person('ben', { managerId: 'id-ada' });
const window = 'startDateTime=2027-03-01T00:00:00Z&endDateTime=2027-04-01T00:00:00Z';

const errorOf = ({ status, body }: Answer) => [status, /"code":"(\w+)"/.exec(JSON.stringify(body))?.[1]];

const event = {
  subject: 'Talk',
  body: { contentType: 'text', content: 'Secret' },
  start: { dateTime: '2027-03-09T09:00:00', timeZone: 'UTC' },
  end: { dateTime: '2027-03-09T10:00:00', timeZone: 'UTC' },
};

describe('tokens', () => {
  it.each([
    ['of another audience', tokenOf({ aud: 'app-1', roles: ['User.Read.All'] })],
    ['of another tenant', tokenOf({ tid: 'other', roles: ['User.Read.All'] })],
    ['that cannot be verified', 'rubbish'],
  ])('%s are refused', async (_, token) => {
    expect(errorOf(await sandboxOf([ada]).call('GET', '/users', undefined, { token }))).toEqual([
      401,
      'InvalidAuthenticationToken',
    ]);
  });

  it('of an application have no "me"', async () => {
    expect((await sandboxOf([ada]).call('GET', '/me')).status).toBe(400);
  });
});

describe('permissions', () => {
  it.each([
    ['GET', '/users', 'Calendars.ReadWrite', 'Authorization_RequestDenied'],
    ['GET', '/users/id-ben/manager', 'User.ReadBasic.All', 'Authorization_RequestDenied'],
    ['GET', '/groups/group-1/members', 'User.Read.All', 'Authorization_RequestDenied'],
    ['GET', `/users/id-ada/calendarView?${window}`, 'User.Read.All', 'ErrorAccessDenied'],
    ['GET', `/users/id-ada/calendarView/delta?${window}`, 'Calendars.ReadBasic', 'ErrorAccessDenied'],
    ['POST', '/users/id-ada/events', 'Calendars.Read', 'ErrorAccessDenied'],
    ['POST', '/users/id-ada/calendar/getSchedule', 'User.Read.All', 'ErrorAccessDenied'],
    ['GET', '/users/id-ada/mailboxSettings', 'Calendars.ReadWrite', 'ErrorAccessDenied'],
    ['POST', '/users/id-ada/sendMail', 'Calendars.ReadWrite', 'ErrorAccessDenied'],
    ['POST', '/users/id-ada/teamwork/sendActivityNotification', 'Mail.Send', 'Forbidden'],
  ])('%s %s is refused with %s only', async (method, path, role, code) => {
    const token = tokenOf({ roles: [role] });
    const body = method === 'POST' ? {} : undefined;
    expect(errorOf(await sandboxOf([ada, ben]).call(method, path, body, { token }))).toEqual([403, code]);
  });

  it('keep a person to their own mailbox', async () => {
    const sandbox = sandboxOf([ada, ben]);
    const token = personToken(ada);
    expect((await sandbox.call('GET', `/me/calendarView?${window}`, undefined, { token })).status).toBe(200);
    expect((await sandbox.call('GET', `/users/ADA@example.com/events`, undefined, { token })).status).toBe(200);
    expect(errorOf(await sandbox.call('GET', '/users/id-ben/events', undefined, { token }))).toEqual([
      403,
      'ErrorAccessDenied',
    ]);
  });

  it('show the body of an event from Calendars.Read on', async () => {
    const sandbox = sandboxOf([ada]);
    await sandbox.call('POST', '/users/id-ada/events', event);
    const seen = async (role: string) => {
      const [only] = await sandbox.events('/users/id-ada/events', { token: tokenOf({ roles: [role] }) });
      return only?.body?.content;
    };
    expect(await seen('Calendars.ReadBasic')).toBeUndefined();
    expect(await seen('Calendars.Read')).toBe('Secret');
  });
});

describe('a batch', () => {
  const item = (id: string, url: string, more: object = {}) => ({ id, method: 'GET', url, ...more });
  const responsesIn = ({ body }: Answer): Record<string, unknown> => {
    const list: readonly unknown[] = Array.isArray(body['responses']) ? body['responses'] : [];
    return Object.fromEntries(
      list.map((each) => {
        const text = JSON.stringify(each);
        return [/"id":"(\w+)"/.exec(text)?.[1] ?? '', Number(/"status":(\d+)/.exec(text)?.[1])];
      }),
    );
  };

  it('answers each item by itself', async () => {
    const sandbox = sandboxOf([ada, ben]);
    const answer = await sandbox.call('POST', '/$batch', {
      requests: [
        item('1', '/users/id-ada'),
        item('2', '/users/nobody'),
        item('3', 'users/id-ada/events', {
          method: 'POST',
          body: event,
          headers: { 'Content-Type': 'application/json' },
        }),
        item('4', '/users/id-ada/events', { method: 'POST', body: event }),
        item('5', '/users/id-ada/manager', { dependsOn: ['2'] }),
        item('6', '/users/id-ben/manager?$select=displayName', { dependsOn: ['1'] }),
      ],
    });
    expect(answer.status).toBe(200);
    expect(responsesIn(answer)).toEqual({ 1: 200, 2: 404, 3: 201, 4: 400, 5: 424, 6: 200 });
  });

  it.each([
    ['21 items', Array.from({ length: 21 }, (_, index) => item(String(index), '/users'))],
    ['the same id in another case', [item('a', '/users'), item('A', '/users')]],
    ['a dependency that is not there', [item('1', '/users', { dependsOn: ['0'] })]],
    ['nothing', []],
  ])('is refused with %s', async (_, requests) => {
    expect((await sandboxOf([ada]).call('POST', '/$batch', { requests })).status).toBe(400);
  });

  it('runs twenty items of one mailbox without being throttled', async () => {
    const requests = Array.from({ length: 20 }, (_, index) =>
      item(`i${index}`, `/users/id-ada/calendarView?${window}`),
    );
    const answer = await sandboxOf([ada]).call('POST', '/$batch', { requests });
    expect(new Set(Object.values(responsesIn(answer)))).toEqual(new Set([200]));
  });
});

describe('more than four requests at a time to one mailbox', () => {
  it('are throttled, and nobody else’s mailbox is', async () => {
    const sandbox = sandboxOf([ada, ben]);
    const ask = (name: string) => sandbox.call('GET', `/users/id-${name}/calendarView?${window}`);
    const answers = await Promise.all([...Array.from({ length: 6 }, () => ask('ada')), ask('ben')]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 429, 429, 200]);
    expect(answers[5] && errorOf(answers[5])).toEqual([429, 'ApplicationThrottled']);
    expect(answers[5]?.headers.get('retry-after')).toBe('1');
    expect((await ask('ada')).status).toBe(200);
  });
});

describe('every answer', () => {
  it('to an address that Graph does not have is an error of Graph’s', async () => {
    expect(errorOf(await sandboxOf([ada]).call('GET', '/users/id-ada/drive'))).toEqual([400, 'BadRequest']);
    expect(errorOf(await sandboxOf([ada]).call('GET', '/planets'))).toEqual([400, 'BadRequest']);
  });

  it('carries a request id, errors in their body too', async () => {
    const answer = await sandboxOf([ada]).call('GET', '/users/nobody', undefined, {
      headers: { 'client-request-id': 'r-1' },
    });
    expect(answer.headers.get('request-id')).toBe('r-1');
    expect(answer.body).toMatchObject({
      error: {
        code: 'Request_ResourceNotFound',
        innerError: { date: '2026-11-23T12:00:00', 'request-id': 'r-1', 'client-request-id': 'r-1' },
      },
    });
  });
});
