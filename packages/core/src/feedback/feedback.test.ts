import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CheckInId, PersonId, SeriesId, type CheckIn, type CheckInState, type Pulse } from '../model/index.ts';
import { pairHealth, programmeHealth, pulseState } from './index.ts';

const day = 86_400_000; // milliseconds
const start = Date.UTC(2026, 0, 21, 9, 30);
const answer = { met: true, useful: 4, word: null, line: null };

const checkInId = (index: number): CheckInId =>
  CheckInId.parse(`20000000-0000-4000-8000-${String(index).padStart(12, '0')}`);

const checkIn = (number: number, state: CheckInState): CheckIn => ({
  id: checkInId(number),
  seriesId: SeriesId.parse('30000000-0000-4000-8000-000000000000'),
  number,
  originallyAt: start + number * 7 * day,
  startsAt: start + number * 7 * day,
  minutes: 30,
  state,
  note: null,
});

const pulse = (person: number, useful: number | null, sentAt: number): Pulse => ({
  ...answer,
  met: useful !== null,
  useful,
  checkInId: checkInId(1),
  personId: PersonId.parse(`00000000-0000-4000-8000-${String(person).padStart(12, '0')}`),
  sentAt,
});

test('a pulse opens at the end, can be changed for a day, and closes after fourteen days', () => {
  const one = checkIn(1, 'booked');
  const end = one.startsAt + 30 * 60_000;
  expect(pulseState(one, end - 1, null, null)).toEqual({ state: 'not-yet', opensAt: end });
  expect(pulseState(one, end, null, null)).toEqual({ state: 'open', closesAt: end + 14 * day, mine: null });
  expect(pulseState(one, end + 14 * day, null, null)).toEqual({ state: 'closed', mine: null });
  const sent = end + 2 * day;
  expect(pulseState(one, sent + day - 1, answer, sent)).toEqual({ state: 'open', closesAt: sent + day, mine: answer });
  expect(pulseState(one, sent + day, answer, sent)).toEqual({ state: 'closed', mine: answer });
  expect(pulseState(checkIn(1, 'skipped'), end, null, null).state).toBe('closed');
});

const healthOf = (...states: readonly CheckInState[]) =>
  pairHealth(
    { series: 'booked', checkIns: states.map((state, index) => checkIn(index + 1, state)) },
    start + 60 * 7 * day,
  );

test('a pair’s health follows from what was held and missed', () => {
  expect(pairHealth({ series: null, checkIns: [] }, start).reason?.key).toBe('health.none');
  expect(pairHealth({ series: 'stuck', checkIns: [] }, start).reason?.key).toBe('health.stuck');
  expect(pairHealth({ series: 'booked', checkIns: [checkIn(1, 'booked')] }, start).state).toBe('new');
  expect(healthOf('held', 'missed', 'held').state).toBe('well');
  expect(healthOf('held', 'missed', 'missed')).toMatchObject({ state: 'attention', reason: { values: { count: 2 } } });
  expect(healthOf('missed', 'held', 'missed', 'held').reason?.key).toBe('health.often');
  expect(healthOf('held', 'unknown', 'unknown').state).toBe('quiet');
});

test('nothing is said of fewer than five people', () => {
  const four = [1, 2, 3, 4].map((person) => pulse(person, 5, start + person));
  expect(programmeHealth([], four, start).pulse).toBeNull();
  const five = [...four, pulse(5, null, start + 5)];
  expect(programmeHealth([], five, start).pulse).toEqual({ answers: 5, people: 5, useful: null });
});

test('people enter the numbers in whole groups of five, so that two views do not differ by one person', () => {
  const answers = fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.option(fc.integer({ min: 1, max: 5 }))));
  fc.assert(
    fc.property(answers, (given) => {
      const pulses = given.map(([person, useful], index) => pulse(person, useful, start + index));
      const people = new Set(pulses.map((one) => one.personId)).size;
      const { pulse: shown } = programmeHealth([], pulses, start);
      if (people < 5) expect(shown).toBeNull();
      else expect(shown?.people).toBe(people - (people % 5));
    }),
  );
});

test('check-ins are counted once each; what is over and unsaid is unknown', () => {
  const all = [
    checkIn(1, 'held'),
    checkIn(2, 'missed'),
    checkIn(3, 'booked'),
    checkIn(4, 'skipped'),
    checkIn(5, 'booked'),
  ];
  const known = all.map((one) => ({ ...one, outcome: null }));
  expect(programmeHealth(known, [], start + 4 * 7 * day).checkIns).toEqual({
    held: 1,
    missed: 1,
    declined: 0,
    unknown: 1,
    accepted: 0,
    toCome: 1,
    moved: 0,
    skipped: 1,
  });
});
