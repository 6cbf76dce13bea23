import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CheckInId, PersonId, SeriesId, type CheckIn, type CheckInState } from '../model/index.ts';
import {
  afterEvent,
  agendaFor,
  endOf,
  nextCheckIn,
  nodeKinds,
  outcomeInWords,
  outcomeOf,
  pulseClosesAt,
  type CheckInEvent,
} from './index.ts';

const hour = 3_600_000; // milliseconds
const week = 7 * 24 * hour;
const start = Date.UTC(2026, 0, 21, 9, 30);

const checkIn = (number: number, state: CheckInState, change: Partial<CheckIn> = {}): CheckIn => ({
  id: CheckInId.parse(`20000000-0000-4000-8000-${String(number).padStart(12, '0')}`),
  seriesId: SeriesId.parse('30000000-0000-4000-8000-000000000000'),
  number,
  originallyAt: start + number * week,
  startsAt: start + number * week,
  minutes: 30,
  state,
  note: null,
  ...change,
});

const person = (index: number, name: string, goals: readonly string[]) => ({
  id: PersonId.parse(`00000000-0000-4000-8000-${String(index).padStart(12, '0')}`),
  name,
  goals,
});

test('the next check-in is the one going on, else the first to come by its real time', () => {
  const first = checkIn(1, 'booked');
  const moved = checkIn(2, 'booked', { startsAt: start + 3.5 * week });
  const third = checkIn(3, 'booked');
  const all = [first, moved, third, checkIn(4, 'skipped')];
  expect(nextCheckIn(all, first.startsAt + 10 * 60_000)?.number).toBe(1);
  expect(nextCheckIn(all, endOf(first))?.number).toBe(3);
  expect(nextCheckIn(all, endOf(third))?.number).toBe(2);
  expect(nextCheckIn(all, start + 10 * week)).toBeNull();
});

test('every kind of node is drawn from state and time', () => {
  const moved = { startsAt: start + 3 * week + 24 * hour };
  const line = [
    checkIn(1, 'held'),
    checkIn(2, 'missed'),
    checkIn(3, 'held', moved),
    checkIn(4, 'booked'),
    checkIn(5, 'booked'),
    checkIn(6, 'booked', { startsAt: start + 6 * week + 24 * hour }),
    checkIn(7, 'skipped'),
    checkIn(8, 'booked'),
    checkIn(9, 'planned'),
  ];
  const now = start + 4 * week + 2 * hour;
  expect(nodeKinds(line, 'booked', now)).toEqual([
    'held',
    'missed',
    'held-moved',
    'unknown',
    'now',
    'moved-ahead',
    'skipped',
    'to-come',
    'waiting',
  ]);
  expect(nodeKinds(line, 'stuck', now).slice(4)).toEqual(['clash', 'clash', 'skipped', 'clash', 'clash']);
});

const met = { met: true };
const not = { met: false };

test('a check-in is held when somebody met and nobody denies it', () => {
  const one = checkIn(1, 'booked');
  const after = endOf(one) + hour;
  const outcome = (answers: readonly { met: boolean }[], at: number, of = one) =>
    outcomeOf(of, { answers, replies: null, people: 2 }, at)?.state ?? null;
  expect(outcome([met], one.startsAt)).toBeNull();
  expect(outcome([], after)).toBeNull();
  expect(outcome([met], after)).toBe('held');
  expect(outcome([met, met], after)).toBe('held');
  expect(outcome([not], after)).toBeNull();
  expect(outcome([not, not], after)).toBe('missed');
  expect(outcome([met, not], after)).toBe('unknown');
  expect(outcome([], pulseClosesAt(one))).toBe('unknown');
  expect(outcome([not], pulseClosesAt(one))).toBe('unknown');
  expect(outcome([met], after, checkIn(1, 'skipped'))).toBeNull();
});

test('one that somebody had declined was missed unless somebody met; an accepted one is only not known', () => {
  const one = checkIn(1, 'booked');
  const over = endOf(one);
  const [leila, prabin, ines, tomas] = ['Leila', 'Prabin', 'Ines', 'Tomas'].map(
    (name, at) => person(at + 1, name, []).id,
  );
  const ids = [leila, prabin, ines, tomas].flatMap((id) => id ?? []);
  const outcome = (answers: readonly { met: boolean }[], declined: number, people: number, at = over) =>
    outcomeOf(
      one,
      { answers, people, replies: { accepted: ids.slice(declined, people), declined: ids.slice(0, declined) } },
      at,
    );
  expect(outcome([], 1, 2)).toEqual({ state: 'missed', from: 'declined', by: [leila] });
  expect(outcome([met], 1, 2)).toEqual({ state: 'held', from: 'said' });
  expect(outcome([not], 1, 2)).toMatchObject({ state: 'missed', from: 'declined' });
  expect(outcome([], 1, 4)).toBeNull();
  expect(outcome([], 2, 4)).toMatchObject({ state: 'missed', from: 'declined' });
  expect(outcome([], 0, 2)).toBeNull();
  expect(outcome([], 0, 2, pulseClosesAt(one))).toEqual({ state: 'unknown', from: 'accepted' });
  expect(outcome([], 1, 4, pulseClosesAt(one))).toEqual({ state: 'unknown', from: 'nobody' });
});

test('words say from what an outcome is known, and name the one who declined', () => {
  const { id } = person(1, 'Leila', []);
  const words = (by: (typeof id)[]) => outcomeInWords({ state: 'missed', from: 'declined', by }, () => 'Leila');
  expect(words([id])).toEqual({ key: 'outcome.missed.declined', values: { who: 'other', person: id, name: 'Leila' } });
  expect(words([id, id]).values['who']).toBe('several');
  expect(outcomeInWords({ state: 'unknown', from: 'accepted' }, () => '').key).toBe('outcome.unknown.accepted');
});

const events: readonly CheckInEvent[] = [
  { kind: 'booked' },
  { kind: 'moved', startsAt: start + week + 24 * hour, note: null },
  { kind: 'skipped', note: null },
  { kind: 'cancelled' },
  { kind: 'settled', outcome: 'held' },
];

test('an event that comes twice changes nothing more, and what is cancelled stays cancelled', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...events), { maxLength: 8 }),
      fc.integer({ min: 0, max: 20 }),
      (list, days) => {
        const now = start + days * 24 * hour;
        let state = checkIn(1, 'planned');
        for (const event of list) {
          const after = afterEvent(state, event, now);
          if (after === null) continue;
          expect(afterEvent(after, event, now) ?? after).toEqual(after);
          if (state.state === 'cancelled' || state.state === 'skipped') expect(after).toEqual(state);
          state = after;
        }
      },
    ),
  );
});

test('what is over cannot be moved, left out or cancelled, and what is ahead cannot be settled', () => {
  const one = checkIn(1, 'booked');
  const after = events.map((event) => afterEvent(one, event, endOf(one)) !== null);
  const before = events.map((event) => afterEvent(one, event, one.startsAt) !== null);
  expect(after).toEqual([true, false, false, false, true]);
  expect(before).toEqual([true, true, true, true, false]);
});

test('an agenda adds up to the length of the check-in and has a goal of each', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 15, max: 90 }),
      fc.integer({ min: 1, max: 52 }),
      fc.array(fc.string({ minLength: 1 }), { maxLength: 3 }),
      (minutes, number, goals) => {
        const people = [person(1, 'Leila', goals), person(2, 'Prabin', ['Open the talk without slides'])];
        const agenda = agendaFor({ number, minutes }, people);
        expect(agenda.reduce((sum, item) => sum + item.minutes, 0)).toBe(minutes);
        const named = agenda.flatMap((item) => (item.source.key === 'agenda.goal' ? item.source.values['name'] : []));
        expect(named.toSorted()).toEqual(['Leila', 'Prabin']);
      },
    ),
  );
});

test('thirty minutes are five, ten, ten and five; who goes first alternates; written points take their time', () => {
  const people = [person(1, 'Leila', ['Delegate']), person(2, 'Prabin', ['Present'])] as const;
  const first = agendaFor({ number: 1, minutes: 30 }, people);
  expect(first.map((item) => item.minutes)).toEqual([5, 10, 10, 5]);
  expect(first[1]?.title.values['text']).toBe('Delegate');
  expect(agendaFor({ number: 2, minutes: 30 }, people)[1]?.title.values['text']).toBe('Present');
  const written = agendaFor({ number: 1, minutes: 30 }, people, [{ minutes: 12, text: 'Budget', by: people[0] }]);
  expect(written.reduce((sum, item) => sum + item.minutes, 0)).toBe(30);
  expect(written.at(-2)?.title.values['text']).toBe('Budget');
});
