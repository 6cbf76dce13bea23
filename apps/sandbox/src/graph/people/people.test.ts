import { describe, expect, it } from 'vitest';
import { person, personToken, sandboxOf, valuesOf } from '../testing.ts';

const chief = person('chief');
const lead = person('lead', { managerId: 'id-chief' });
const many = Array.from({ length: 5 }, (_, index) => person(`member${index}`, { managerId: 'id-lead' }));
const everybody = [chief, lead, ...many];

describe('the directory', () => {
  it('pages through people with a link that can be followed as it is', async () => {
    const sandbox = sandboxOf(everybody);
    const names: unknown[] = [];
    let next: unknown = '/users?$select=displayName&$top=3';
    while (typeof next === 'string') {
      const { body } = await sandbox.call('GET', next);
      names.push(...valuesOf(body));
      next = body['@odata.nextLink'];
    }
    expect(names).toEqual(everybody.map(({ user }) => ({ displayName: user.displayName })));
  });

  it('filters', async () => {
    const sandbox = sandboxOf(everybody);
    const found = async (filter: string) =>
      (await sandbox.call('GET', `/users?$select=id&$filter=${encodeURIComponent(filter)}`)).body['value'];
    expect(await found("mail eq 'LEAD@example.com'")).toEqual([{ id: 'id-lead' }]);
    expect(await found("startsWith(displayName,'ch') or id in ('id-lead')")).toEqual([
      { id: 'id-chief' },
      { id: 'id-lead' },
    ]);
    expect(await found("department eq 'Sales' and not (startswith(displayName,'m'))")).toHaveLength(2);
    expect((await sandbox.call('GET', "/users?$filter=displayName is 'x'")).status).toBe(400);
  });

  it('knows the managers above a person', async () => {
    const sandbox = sandboxOf(everybody);
    const expand = encodeURIComponent('manager($levels=max;$select=id)');
    const { body } = await sandbox.call('GET', `/users/id-member0?$select=id&$expand=${expand}`);
    expect(body).toMatchObject({ id: 'id-member0', manager: { id: 'id-lead', manager: { id: 'id-chief' } } });
    expect((await sandbox.call('GET', '/users/id-chief/manager')).status).toBe(404);
    expect(await sandbox.events('/users/id-lead/directReports')).toHaveLength(5);
    expect(await sandbox.events('/groups/group-1/members')).toHaveLength(7);
    expect((await sandbox.call('GET', '/groups/none/members')).status).toBe(404);
  });

  it('gives a signed-in person themselves, their settings and a picture or none', async () => {
    const sandbox = sandboxOf(everybody);
    const token = personToken(lead, 'User.Read MailboxSettings.Read');
    expect((await sandbox.call('GET', '/me', undefined, { token })).body).toMatchObject({
      id: 'id-lead',
      mail: 'lead@example.com',
    });
    expect((await sandbox.call('GET', '/users/id-chief', undefined, { token })).status).toBe(403);
    expect((await sandbox.call('GET', '/me/mailboxSettings', undefined, { token })).body).toMatchObject({
      timeZone: 'W. Europe Standard Time',
    });
    const photos = await Promise.all(everybody.map(({ id }) => sandbox.call('GET', `/users/${id}/photo/$value`)));
    for (const { status, headers } of photos)
      expect([status, headers.get('content-type')]).toEqual(
        status === 200 ? [200, 'image/png'] : [404, 'application/json'],
      );
    expect(photos.some(({ status }) => status === 200)).toBe(true);
  });
});
