import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { PairView, SlotChoice } from '@tandem/core/contract';
import { AppError } from '@tandem/core/errors';
import { Instant, TenantId, type PairId, type Person } from '@tandem/core/model';
import { z } from 'zod';
import { patience, somebody, startApp, type TestApp } from '../../app.testing.ts';
import { freshId } from '../../ids.ts';
import { standingPair } from '../../jobs/standing-pair.testing.ts';

const home = freshId(TenantId);
const Shown = z.object({ now: Instant, pair: PairView });

let server: TestApp;
let mentor: Person;
let mentee: Person;
let pairId: PairId;

const everybody = Array.from({ length: 14 }, (_, index) => somebody(`Person${index}`));

beforeAll(async () => {
  server = await startApp(everybody, [home]);
  server.cloud.letAppWrite(false);
  await server.work();
});
afterAll(() => server.close());

/** A new pair that has chosen its time, in an organisation that lets Tandem itself write no calendar. */
beforeEach(async () => {
  [mentor, mentee] = everybody.splice(0, 2) as [Person, Person];
  pairId = (await standingPair(server, home, { mentor, mentee }, [])).pair.id;
  expect(await choose(mentor, 0)).toMatchObject({ status: 202 });
  await vi.waitFor(async () => expect((await shown(mentor)).waitsFor).not.toBeNull(), patience);
});

const choose = async (who: Person, which: number) => {
  const { slots } = SlotChoice.parse((await server.ask(who.id, 'GET', `/pairs/${pairId}/slots`)).body);
  return server.ask(who.id, 'PUT', `/pairs/${pairId}/series`, {
    slot: slots.filter(({ current }) => !current)[which]?.slot,
  });
};

const press = (who: Person) => server.ask(who.id, 'POST', `/pairs/${pairId}/booking`);

const shown = async (who: Person): Promise<NonNullable<PairView['series']>> => {
  const { pair } = Shown.parse((await server.ask(who.id, 'GET', `/pairs/${pairId}`)).body);
  if (pair.series === null) throw new Error('The pair has a series.');
  return pair.series;
};

/** Events of this pair's series that stand, by whose mailbox they are in. */
const mailboxes = async () => {
  const { id } = await shown(mentor);
  return server.cloud
    .events()
    .filter(({ booking, cancelled }) => booking.seriesId === id && !cancelled)
    .map(({ booking }) => booking.owner);
};

describe('where an organisation lets only its people book', () => {
  it('the time is kept, both are asked, and the press of one books it once, in their own calendar', async () => {
    expect(await mailboxes()).toEqual([]);
    for (const who of [mentor, mentee]) {
      const series = await shown(who);
      expect(series).toMatchObject({ state: 'stuck', waitsFor: { who: 'you', what: 'booking' } });
    }
    expect(await press(mentee)).toMatchObject({ status: 200 });
    for (const who of [mentor, mentee]) {
      const series = await shown(who);
      expect(series).toMatchObject({ state: 'booked', problem: null, waitsFor: null });
      expect(new Set(series.checkIns.map(({ state }) => state))).toEqual(new Set(['booked']));
    }
    expect(await press(mentor)).toMatchObject({ status: 200 });
    expect(await mailboxes()).toEqual([mentee.id]);
  });

  it('both press at once: one mailbox has it, once', async () => {
    const answers = await Promise.all([press(mentor), press(mentee), press(mentor), press(mentee)]);
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(0);
    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
    expect(await mailboxes()).toHaveLength(1);
  });

  it('when nobody knows whether it arrived, only the same person goes on', async () => {
    server.cloud.failNextBooking(new AppError('graph.unreachable', 'No answer.'));
    expect(await press(mentee)).toMatchObject({ status: 503 });
    await vi.waitFor(
      async () => expect((await shown(mentor)).waitsFor).toEqual({ who: 'others', what: 'booking' }),
      patience,
    );
    expect(await press(mentor)).toMatchObject({ status: 409, body: { code: 'slot.taken' } });
    expect(await press(mentee)).toMatchObject({ status: 200 });
    expect(await mailboxes()).toEqual([mentee.id]);
  });

  it('who may not book either learns whom to ask, and nothing is lost', async () => {
    server.cloud.failNextBooking(new AppError('graph.not_permitted', 'Not permitted.'));
    const refused = await press(mentee);
    expect(refused).toMatchObject({ status: 403, body: { code: 'graph.not_permitted' } });
    expect(JSON.stringify(refused.body)).toContain('Ask your administrator');
    expect((await shown(mentor)).waitsFor).toEqual({ who: 'you', what: 'booking' });
    expect(await press(mentor)).toMatchObject({ status: 200 });
    expect(await mailboxes()).toEqual([mentor.id]);
  });

  it('another time is booked with the choice, and the one before it never was', async () => {
    expect(await choose(mentee, 1)).toMatchObject({ status: 202 });
    expect(await shown(mentee)).toMatchObject({ state: 'booked', waitsFor: null });
    expect(await mailboxes()).toEqual([mentee.id]);
    expect(server.cloud.events().filter(({ booking }) => booking.owner === mentor.id)).toEqual([]);
  });

  it('once Tandem may write, it books by itself', async () => {
    server.cloud.letAppWrite(true);
    await vi.waitFor(async () => expect((await shown(mentee)).state).toBe('booked'), patience);
    expect(await mailboxes()).toHaveLength(1);
    server.cloud.letAppWrite(false);
  });
});

describe('what Outlook itself would suggest', () => {
  const opinion = async () =>
    SlotChoice.parse((await server.ask(mentor.id, 'GET', `/pairs/${pairId}/slots`)).body).opinion;

  it('is told with what it is worth for the whole series, and not at all where it may not be asked', async () => {
    expect(await opinion()).toBeNull();
    // A Sunday night, when nobody works: one meeting might do there, a series does not.
    server.cloud.suggest([Date.UTC(2027, 0, 17, 23)]);
    expect(await opinion()).toMatchObject({ key: 'opinion.other', values: { free: 0 } });
    const { slots } = SlotChoice.parse((await server.ask(mentor.id, 'GET', `/pairs/${pairId}/slots`)).body);
    server.cloud.suggest([slots[0]?.dates[0]?.originallyAt ?? 0]);
    expect(await opinion()).toMatchObject({ key: 'opinion.same' });
  });
});
