import { PersonId } from '@tandem/core/model';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTenant, type TestTenant } from './microsoft.ts';

let tenant: TestTenant;
beforeAll(async () => {
  tenant = await openTenant();
});
afterAll(() => tenant.close());

test('everybody of the organisation, as the directory has them, and nobody else', async () => {
  const { people: sample } = tenant.sandbox.organisation;
  const stranger = PersonId.parse('99999999-9999-4999-8999-999999999999');
  const people = await tenant.microsoft.directory.people([...tenant.ids, stranger]);
  expect([...people.keys()].sort()).toEqual(sample.map(({ id }) => id).sort());
  for (const { id, user } of sample)
    expect(people.get(PersonId.parse(id))).toMatchObject({
      name: user.displayName,
      givenName: user.givenName,
      mail: user.mail,
      jobTitle: user.jobTitle,
      department: user.department,
      place: user.city,
    });
});

test('every zone is one that the zone database knows, and they are as many as the mailboxes have', async () => {
  const people = await tenant.microsoft.directory.people(tenant.ids);
  const zones = new Set([...people.values()].map(({ zone }) => zone));
  for (const zone of zones) expect(() => Temporal.Now.zonedDateTimeISO(zone)).not.toThrow();
  expect(zones.size).toBeGreaterThanOrEqual(7);
});

test('the reporting line, nearest first, up to five levels', async () => {
  const { people: sample } = tenant.sandbox.organisation;
  const managerOf = new Map(sample.map(({ id, managerId }) => [id, managerId]));
  const people = await tenant.microsoft.directory.people(tenant.ids);
  for (const { id } of sample) {
    const line: string[] = [];
    for (let next = managerOf.get(id); next && line.length < 5; next = managerOf.get(next)) line.push(next);
    expect(people.get(PersonId.parse(id))?.managers).toEqual(line);
  }
});

test('a picture is a data URL that a page can show', async () => {
  const [someone] = tenant.ids;
  if (!someone) throw new Error('The sample organisation has nobody.');
  expect(await tenant.microsoft.directory.photo(someone)).toMatch(/^data:image\/(png|jpeg);base64,[\w+/=]{50,}$/);
});
