import { SeriesId } from '@tandem/core/model';
import type { Attendee } from '@tandem/core/ports';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { graphOver, inTurn, json, refusal } from '../testing/graph-over.ts';
import { at, personId } from '../testing/people.ts';
import { changesSince } from './changes-since.ts';
import { occurrences } from './occurrences.ts';
import { seriesEvents } from './series-events.ts';
import { settleDate } from './settle-date.ts';
import { uninvite } from './uninvite.ts';

const owner = personId(1);
const was = at('2027-03-02T09:00:00Z');
const will = at('2027-03-03T14:00:00Z');
const time = (dateTime: string) => ({ dateTime, timeZone: 'UTC' });
const standing =
  (start: string, more: object = {}) =>
  () =>
    json({
      value: [{ id: 'date', originalStart: '2027-03-02T09:00:00Z', start: time(start), end: time(start), ...more }],
    });
const done = () => json({});
const Patched = z.object({ attendees: z.array(z.object({ emailAddress: z.object({ name: z.string() }) })) });
const guests: readonly Attendee[] = [];
const change = { originallyAt: was, ours: [was], to: will, minutes: 30, zone: 'UTC', guests, comment: 'Left out.' };
const settle = async (answers: readonly (() => Response)[], over: Partial<typeof change> | { to: null } = {}) => {
  const { graph, arrived } = graphOver(inTurn(...answers));
  const state = await settleDate(graph, owner, 'event', { ...change, ...over });
  return { state, wrote: arrived.filter(({ method }) => method !== 'GET') };
};

test('a date is moved once: one that is there already is left alone', async () => {
  const first = await settle([standing('2027-03-02T09:00:00'), done]);
  expect(first.state).toBe('settled');
  expect(first.wrote).toMatchObject([
    { method: 'PATCH', path: `/users/${owner}/events/date`, body: { start: time('2027-03-03T14:00:00') } },
  ]);
  expect(await settle([standing('2027-03-03T14:00:00')])).toEqual({ state: 'settled', wrote: [] });
});

test('a date that is left out is cancelled with a sentence; one that is gone already is done', async () => {
  const { state, wrote } = await settle([standing('2027-03-02T09:00:00'), done], { to: null });
  expect(state).toBe('settled');
  expect(wrote).toMatchObject([{ path: `/users/${owner}/events/date/cancel`, body: { comment: 'Left out.' } }]);
  expect(await settle([() => json({ value: [] })], { to: null })).toEqual({ state: 'settled', wrote: [] });
});

test('what people did to a date meanwhile stays', async () => {
  expect(await settle([standing('2027-03-04T08:00:00')])).toEqual({ state: 'overtaken', wrote: [] });
  expect(await settle([() => json({ value: [] })])).toEqual({ state: 'gone', wrote: [] });
  expect(await settle([() => refusal(404, 'ErrorItemNotFound')])).toEqual({ state: 'gone', wrote: [] });
});

test('whoever declined a date that stands after all is invited again, once, also when it broke off between', async () => {
  const named = (name: string, id: number) => ({ id: personId(id), name, mail: `${name.toLowerCase()}@example.org` });
  const [leila, prabin] = [named('Leila', 2), named('Prabin', 3)];
  const attendee = ({ mail, name }: Attendee, response: string) => ({
    type: 'required',
    emailAddress: { address: mail, name },
    status: { response },
  });
  const room = { type: 'resource', emailAddress: { address: 'room@example.org', name: 'Room 1' } };
  const asked = async (attendees: readonly object[]) => {
    const at = standing('2027-03-03T14:00:00', { attendees });
    const { state, wrote } = await settle([at, done, done], { guests: [leila, prabin] });
    expect(state).toBe('settled');
    return wrote.map(({ body }) => body);
  };
  const [stays, anew] = [prabin, leila].map(({ mail, name }) => ({
    type: 'required',
    emailAddress: { address: mail, name },
  }));
  expect(await asked([attendee(leila, 'declined'), attendee(prabin, 'accepted'), room])).toEqual([
    { attendees: [stays, room] },
    { attendees: [stays, room, anew] },
  ]);
  expect(await asked([attendee(prabin, 'accepted')])).toEqual([{ attendees: [stays, anew] }]);
  expect(await asked([attendee(leila, 'none'), attendee(prabin, 'accepted')])).toEqual([]);
});

test('somebody is taken off a series and off its dates that have a list of their own, once', async () => {
  const guest = (name: string) => ({ type: 'required', emailAddress: { address: `${name}@example.org`, name } });
  const listOf = new Map([
    ['event', ['Leila', 'prabin']],
    ['like the series', ['prabin']],
    ['moved', ['leila', 'prabin', 'ada']],
  ]);
  const { graph, arrived } = graphOver(({ method, path, body }) => {
    const [, , , , id = '', dates] = path.replace(/\?.*/, '').split('/');
    const shown = (of: string) => ({
      id: of,
      start: time('2027-03-02T09:00:00'),
      end: time('2027-03-02T09:30:00'),
      attendees: listOf.get(of)?.map(guest),
    });
    if (dates === 'instances') return json({ value: [shown('like the series'), shown('moved')] });
    if (method === 'PATCH')
      listOf.set(
        id,
        Patched.parse(body).attendees.map(({ emailAddress }) => emailAddress.name),
      );
    return json(shown(id));
  });
  for (let times = 0; times < 2; times += 1)
    await uninvite(graph, { owner, eventId: 'event', mail: 'Leila@example.org', now: was });
  expect([...listOf.values()]).toEqual([['prabin'], ['prabin'], ['prabin', 'ada']]);
  expect(arrived.filter(({ method }) => method !== 'GET')).toHaveLength(2);
});

test('who declined is known by address, and nothing else of the attendees', async () => {
  const attendee = (address: string, response: string) => ({ emailAddress: { address }, status: { response } });
  const attendees = [attendee('Leila@Example.org', 'Declined'), attendee('prabin@example.org', 'accepted')];
  const { graph } = graphOver(standing('2027-03-02T09:00:00', { attendees }));
  const found = await occurrences(graph, owner, 'event', { from: was, to: will });
  expect(found?.map(({ declinedBy }) => declinedBy)).toEqual([['leila@example.org']]);
});

test.each([
  [410, 'syncStateNotFound'],
  [400, 'SyncStateNotFound'],
  [404, 'resyncRequired'],
])('reading changes starts again after %i %s', async (status, code) => {
  const window = { from: was, to: will };
  const link = (token: string) => `http://graph.test/v1.0/users/1/calendarView/delta?$deltatoken=${token}`;
  const { graph, arrived } = graphOver(
    inTurn(
      () => json({ value: [{ id: 'one' }], '@odata.nextLink': link('more') }),
      () => json({ value: [], '@odata.deltaLink': link('one') }),
      () => json({ value: [], '@odata.deltaLink': link('two') }),
      () => refusal(status, code),
      () => json({ value: [], '@odata.deltaLink': link('three') }),
    ),
  );
  const first = await changesSince(graph, owner, null, window);
  expect(first).toEqual({ events: null, mark: { link: link('one'), until: will + (will - was) } });
  const second = await changesSince(graph, owner, first.mark, window);
  expect(second).toMatchObject({ events: [], mark: { link: link('two') } });
  const third = await changesSince(graph, owner, second.mark, window);
  expect(third).toMatchObject({ events: null, mark: { link: link('three') } });
  expect(arrived.at(-1)?.path).toContain('startDateTime');
  // A window that reaches beyond what the mark was made for needs a new one.
  const later = { from: window.from, to: third.mark.until + 1 };
  expect((await changesSince(graph, owner, third.mark, later)).events).toBeNull();
});

test('changes are told by event, of dates by their series; what was removed may be anything', async () => {
  const window = { from: was, to: will };
  const mark = { link: 'http://graph.test/v1.0/users/1/calendarView/delta?$deltatoken=one', until: will };
  const answer = (value: object[]) => json({ value, '@odata.deltaLink': mark.link });
  const dates = [{ id: 'date', seriesMasterId: 'series' }, { id: 'series' }, { id: 'lunch', seriesMasterId: null }];
  const removed = { id: 'old', '@removed': { reason: 'deleted' } };
  const { graph } = graphOver(
    inTurn(
      () => answer(dates),
      () => answer([...dates, removed]),
    ),
  );
  expect((await changesSince(graph, owner, mark, window)).events).toEqual(['series', 'lunch']);
  expect((await changesSince(graph, owner, mark, window)).events).toBeNull();
});

test('events that carry Tandem’s mark are found; other values are none of Tandem’s', async () => {
  const id = SeriesId.parse('5d6c2a3e-2a0b-4b5e-9a75-3e8f0d7d2a11');
  const event = (name: string, value: string, more: object = {}) => ({
    id: name,
    singleValueExtendedProperties: [{ id: 'x', value }],
    ...more,
  });
  const value = [event('ours', id), event('off', id, { isCancelled: true }), event('other', 'not-an-id')];
  const { graph } = graphOver(() => json({ value }));
  expect(await seriesEvents(graph, owner)).toEqual([{ eventId: 'ours', seriesId: id }]);
});
