import { expect, test } from 'vitest';
import { createOrganisation } from './index.ts';

const organisation = createOrganisation('2026-03-02', 'http://localhost:3000');
const { people } = organisation;
const taking = people.filter(({ mentoring }) => mentoring !== null);
const roles = (role: string) =>
  taking.flatMap(({ mentoring }) => mentoring?.roles ?? []).filter((each) => each.role === role);

test('is the same for the same week, and begins in another when asked to', () => {
  expect(createOrganisation('2026-03-02', 'http://localhost:3000')).toEqual(organisation);
  const later = createOrganisation('2026-09-07', 'http://localhost:3000');
  expect(later.people.map(({ id }) => id)).toEqual(people.map(({ id }) => id));
  expect(later.people.map(({ calendar }) => calendar)).not.toEqual(people.map(({ calendar }) => calendar));
});

test('has sixty people of one name each, every manager among them, in four levels', () => {
  expect(people).toHaveLength(60);
  expect(new Set(people.map(({ user }) => user.mail)).size).toBe(60);
  const byId = new Map(people.map((person) => [person.id, person]));
  const depth = (id: string | null): number => (id === null ? 0 : 1 + depth(byId.get(id)?.managerId ?? null));
  expect(Math.max(...people.map(({ managerId }) => depth(managerId)))).toBe(4);
  expect(people.filter(({ managerId }) => managerId !== null && !byId.has(managerId))).toEqual([]);
});

test('has eighteen mentors with places for most of thirty mentees', () => {
  expect(taking).toHaveLength(48);
  expect(roles('mentor')).toHaveLength(18);
  expect(roles('mentor').filter(({ capacity }) => capacity === 0)).toHaveLength(1);
  expect(roles('mentee')).toHaveLength(30);
});

test('writes zones in the words of Windows, of IANA and as rules, and has one mailbox nobody can read', () => {
  const zones = people.map(({ mailbox }) => mailbox.timeZone ?? '');
  expect(zones.some((zone) => zone.includes('/'))).toBe(true);
  expect(zones.some((zone) => zone.endsWith('Standard Time'))).toBe(true);
  expect(people.filter(({ mailbox }) => mailbox.workingHours?.timeZone?.name === 'Customized Time Zone')).toHaveLength(
    1,
  );
  expect(people.filter(({ unreadable }) => unreadable !== null).map(({ mentoring }) => mentoring !== null)).toEqual([
    true,
  ]);
});
