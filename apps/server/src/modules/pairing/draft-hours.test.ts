import { Bookings, DraftHours, HourChoices, Proposal } from '@tandem/core/contract';
import type { PairId, PersonId, Slot } from '@tandem/core/model';
import { afterAll, expect, it } from 'vitest';
import { present } from '../../identity/require.ts';
import { askingOf, forbid, startDraft, twosOf } from './draft.testing.ts';

const made = await startDraft();
const { server, people, read, run } = made;
const { amara, kwame, jonas, priya, omar } = people;
let id = await run();
const { draft, decide } = askingOf(made, () => id);
afterAll(() => server.close());

const hours = () => read(DraftHours, 'GET', `/proposals/${id}/hours`);
const choices = (pair: PairId) => read(HourChoices, 'GET', `/proposals/${id}/hours/${pair}`);
const hour = (slot: Slot | null, ...people: PersonId[]) => ({ kind: 'hour' as const, people, slot });
/** Kwame meets two. */
const two = { kind: 'capacity' as const, personId: kwame.id, role: 'mentor' as const, capacity: 2 };

const pairOf = async (...ids: PersonId[]): Promise<PairId> => {
  const { pairs } = (await draft()).result;
  return present(pairs.find(({ members }) => members.every(({ person }) => ids.includes(person.id)))).pairId;
};
const hourOf = async (pair: PairId) => present((await hours()).series.find(({ pairId }) => pairId === pair));

it('plans the hours of a draft together, and says what one pair can choose from', async () => {
  expect((await decide(two)).status).toBe(200);
  expect(twosOf(await draft())).toEqual(['Amara Jonas', 'Kwame Omar', 'Kwame Priya']);
  const { series } = await hours();
  expect(series).toHaveLength(3);
  expect(series.every(({ hour, chosen, dates }) => hour?.free === dates && chosen === 'no')).toBe(true);
  const found = await choices(await pairOf(kwame.id, priya.id));
  expect(found.standing?.starts).toEqual((await hourOf(await pairOf(kwame.id, priya.id))).hour?.starts);
  expect(found.choices.length).toBeGreaterThan(4);
  expect(found.without).not.toBeNull();
});

/** Of Kwame's two pairs the one that stands later on the same day. */
const later = async () => {
  const mine = await Promise.all(
    [priya.id, omar.id].map(async (other) => ({ other, pairId: await pairOf(kwame.id, other) })),
  );
  const { series } = await hours();
  const startOf = (pair: PairId) => series.find(({ pairId }) => pairId === pair)?.hour?.starts[0] ?? 0;
  const [theirs, ours] = mine.toSorted((a, b) => startOf(a.pairId) - startOf(b.pairId));
  return { ours: present(ours), theirs: present(theirs) };
};

it('keeps the hour that was chosen and the pairs as they are; who gives way stands where it was said', async () => {
  const { ours, theirs } = await later();
  const choice = present((await choices(ours.pairId)).choices.find(({ changes }) => changes.length > 0));
  expect(choice.changes).toMatchObject([{ pairId: theirs.pairId, members: [{ id: kwame.id }, { id: theirs.other }] }]);
  const before = twosOf(await draft());
  expect(await decide(two, hour(choice.slot, kwame.id, ours.other))).toMatchObject({
    status: 200,
    body: { decisions: [{}, { withoutIt: { pairs: 0, points: 0 }, people: [{ id: kwame.id }, { id: ours.other }] }] },
  });
  expect(twosOf(await draft())).toEqual(before);
  expect(await hourOf(ours.pairId)).toMatchObject({ chosen: 'yes', hour: { starts: choice.starts } });
  expect(await hourOf(theirs.pairId)).toMatchObject({ chosen: 'no', hour: choice.changes[0]?.after });
  await decide(two);
  expect(await hourOf(theirs.pairId)).toMatchObject({ chosen: 'no', hour: choice.changes[0]?.before });
});

const slotOn = async (weekday: number, pair: PairId): Promise<Slot> =>
  present((await choices(pair)).choices.find(({ slot }) => slot.weekday === weekday)).slot;

it('refuses hours that cannot be had, and keeps nothing of them', async () => {
  const [ours, theirs] = [await pairOf(kwame.id, priya.id), await pairOf(kwame.id, omar.id)];
  const slot = await slotOn(2, ours);
  const { revision } = await draft();
  for (const [asked, others] of [
    [hour({ ...slot, zone: 'Mars/Olympus' }, kwame.id, priya.id), []],
    [hour({ ...slot, firstDate: '2031-01-07' }, kwame.id, priya.id), []],
    [hour(slot, kwame.id, omar.id), [hour(slot, priya.id, kwame.id)]],
  ] as const) {
    const answer = await decide(two, ...others, asked);
    expect(answer).toMatchObject({ status: 409, body: { code: 'slot.gone' } });
  }
  expect((await draft()).revision).toBe(revision);
  expect((await hourOf(theirs)).chosen).toBe('no');
});

it('takes what was chosen on to the next run, where it counts for those who are a pair again', async () => {
  const [ours, theirs] = [await pairOf(kwame.id, priya.id), await pairOf(kwame.id, omar.id)];
  const [slot, other] = [await slotOn(3, ours), await slotOn(4, theirs)];
  const chosen = [two, hour(slot, kwame.id, priya.id), hour(other, kwame.id, omar.id)];
  expect(await decide(...chosen)).toMatchObject({ status: 200 });
  id = await run();
  expect((await draft()).decisions).toHaveLength(3);
  expect((await decide(...chosen, forbid(kwame.id, omar.id))).status).toBe(200);
  expect(twosOf(await draft())).toEqual(['Amara Jonas', 'Kwame Priya']);
  expect((await hours()).series.map(({ chosen }) => chosen).toSorted()).toEqual(['no', 'yes']);
});

it('books just the hours that were shown, none for a pair that shall choose itself, and nothing for a lost hour', async () => {
  const [ours, left] = [await pairOf(kwame.id, priya.id), await pairOf(amara.id, jonas.id)];
  const slot = await slotOn(5, ours);
  const away = { from: server.time.now, to: server.time.now + 365 * 86_400_000, kind: 'out-of-office' as const };
  expect((await decide(hour(slot, kwame.id, priya.id), hour(null, amara.id, jonas.id))).status).toBe(200);
  const shown = await hourOf(ours);
  expect(await hourOf(left)).toMatchObject({ chosen: 'yes', hour: null, reason: { key: 'plan.left' } });

  server.cloud.busy.set(priya.id, [away]);
  const refused = await made.asCoordinator('POST', `/proposals/${id}/publish`);
  expect(refused).toMatchObject({ status: 409, body: { code: 'slot.gone' } });
  expect(JSON.stringify(refused.body)).toContain('Kwame and Priya');
  server.cloud.busy.delete(priya.id);

  await read(Proposal, 'POST', `/proposals/${id}/publish`);
  const { rows } = await read(Bookings, 'GET', `/programmes/${(await draft()).programmeId}/bookings`);
  expect(rows.find(({ pairId }) => pairId === ours)).toMatchObject({ slot, nextAt: shown.hour?.starts[0] });
  expect(rows.find(({ pairId }) => pairId === left)).toMatchObject({ slot: null, problem: { key: 'plan.left' } });
});
