import { PairId, TenantId, type Person, type Role } from '@tandem/core/model';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { somebody, startApp, type TestApp } from '../../app.testing.ts';
import { freshId } from '../../ids.ts';
import { programme as settings } from '../../store/store.testing.ts';
import { planPairs } from './plan.ts';

const tenant = freshId(TenantId);
const mentor = somebody('Amara');
const mentee = somebody('Jonas');
const mailbox = somebody('Mentoring');
let server: TestApp;
beforeAll(async () => {
  server = await startApp([mentor, mentee, mailbox], [tenant]);
});
afterAll(() => server.close());

/** Who holds the series of these two, named in this order. */
const holderOf = async (members: readonly (readonly [Person, Role])[], address: string | null) => {
  const pairId = freshId(PairId);
  const programme = { ...settings, mailbox: address };
  const pair = { pairId, members: members.map(([{ id }, role]) => ({ personId: id, role })) };
  const people = new Map(members.map(([person]) => [person.id, person]));
  return (await planPairs(server.deps, tenant, programme, [pair], people)).owners.get(pairId);
};

it('a series is held by the mentor, among peers by the one with the earlier id', async () => {
  expect(
    await holderOf(
      [
        [mentee, 'mentee'],
        [mentor, 'mentor'],
      ],
      null,
    ),
  ).toBe(mentor.id);
  const [first] = [mentor.id, mentee.id].sort();
  expect(
    await holderOf(
      [
        [mentor, 'peer'],
        [mentee, 'peer'],
      ],
      null,
    ),
  ).toBe(first);
  expect(
    await holderOf(
      [
        [mentee, 'peer'],
        [mentor, 'peer'],
      ],
      null,
    ),
  ).toBe(first);
});

it('is held by somebody whose calendar can be read before anybody whose cannot', async () => {
  server.cloud.unreadable.add(mentor.id);
  expect(
    await holderOf(
      [
        [mentee, 'mentee'],
        [mentor, 'mentor'],
      ],
      null,
    ),
  ).toBe(mentee.id);
  server.cloud.unreadable.clear();
});

it('is held by the programme’s mailbox where it has one, and one that nobody has is refused with its field', async () => {
  expect(
    await holderOf(
      [
        [mentor, 'mentor'],
        [mentee, 'mentee'],
      ],
      mailbox.mail.toUpperCase(),
    ),
  ).toBe(mailbox.id);
  await expect(
    holderOf(
      [
        [mentor, 'mentor'],
        [mentee, 'mentee'],
      ],
      'nobody@example.org',
    ),
  ).rejects.toMatchObject({
    code: 'input.invalid',
    field: 'mailbox',
  });
});
