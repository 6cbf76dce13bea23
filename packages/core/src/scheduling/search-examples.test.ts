import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { usualMeetingTimes } from '../model/index.ts';
import { UNKNOWN_ZONE, type Availability, type BusyBlock } from '../ports/index.ts';
import { forReader } from '../messages/index.ts';
import { judgeSlot, planProgramme, searchSlots, type CalendarsInput, type SeriesRequest } from './index.ts';
import { pairId, personId, tableOf } from './sample.testing.ts';

const leila = personId(1);
const prabin = personId(2);
type Zone = Parameters<typeof tableOf>[0];

const at = (text: string): number => Temporal.ZonedDateTime.from(text).epochMilliseconds;

const working = (
  zone: Zone,
  blocks: readonly BusyBlock[] = [],
  hours: { readonly start?: number; readonly end?: number; readonly days?: number[] } = {},
): Availability => ({
  state: 'readable',
  blocks,
  zone: tableOf(zone),
  workingHours: { days: [1, 2, 3, 4, 5], start: 540, end: 1080, ...hours },
});

const calendars = (a: Availability, b: Availability, change: Partial<CalendarsInput> = {}): CalendarsInput => ({
  availability: new Map([
    [leila, a],
    [prabin, b],
  ]),
  names: new Map([
    [leila, 'Leila'],
    [prabin, 'Prabin'],
  ]),
  reserved: new Map(),
  notBefore: at('2026-01-12T00:00[Europe/Zurich]'),
  ...change,
});

const series: SeriesRequest = {
  pairId: pairId(1),
  people: [leila, prabin],
  zone: tableOf('Europe/Zurich'),
  cadence: { unit: 'weeks', every: 2, dates: 12, minutes: 30 },
  startsOn: '2026-01-19',
};
const wednesdays = { zone: 'Europe/Zurich', weekday: 3, start: 630, firstDate: '2026-01-21' };
const review: BusyBlock = {
  from: at('2026-03-04T05:00[Europe/Zurich]'),
  to: at('2026-03-04T18:00[Europe/Zurich]'),
  kind: 'busy',
};

test('one date clashes and moves to the next day at the same hour; the change of clocks is said', () => {
  const kathmandu = working('Asia/Kathmandu', [review], { start: 600, end: 1110 });
  const known = calendars(working('Europe/Zurich'), kathmandu, { places: new Map([[leila, 'Zürich']]) });
  const { dates, free, notes } = judgeSlot(series, wednesdays, known);
  expect(free).toBe(11);
  expect(dates.find(({ verdict }) => verdict === 'moved')).toMatchObject({
    originallyAt: at('2026-03-04T10:30[Europe/Zurich]'),
    startsAt: at('2026-03-05T10:30[Europe/Zurich]'),
    note: { key: 'slot.date.moved.busy', values: { person: prabin, name: 'Prabin', who: 'other' } },
  });
  const clocks = notes.find(({ key }) => key === 'slot.clocks');
  expect(clocks?.values).toMatchObject({
    place: 'Zürich',
    changesAt: at('2026-03-29T03:00[Europe/Zurich]'),
    fromAt: at('2026-04-01T10:30[Europe/Zurich]'),
    theirAt: at('2026-04-01T14:15[Asia/Kathmandu]'),
    theirZone: 'Asia/Kathmandu',
    person: prabin,
  });
  expect(notes[0]).toEqual({ key: 'slot.inside', values: { count: 2 } });
});

test('an absence is said as one, anything else only as a clash; the reader is called you', () => {
  const leave: BusyBlock = {
    ...review,
    from: at('2026-02-12T00:00[Europe/Zurich]'),
    to: at('2026-02-28T00:00[Europe/Zurich]'),
    kind: 'out-of-office',
  };
  const known = calendars(working('Europe/Zurich'), working('Europe/Zurich', [leave]));
  const [note] = judgeSlot(series, wednesdays, known).dates.flatMap((date) => date.note ?? []);
  expect(note?.key).toBe('slot.date.skipped.away');
  if (note === undefined) return;
  expect(forReader(note, prabin).values['who']).toBe('you');
  expect(forReader(note, leila).values['who']).toBe('other');
});

test('dates of which the same is to be said are counted in one sentence; three are still named', () => {
  const monday = at('2026-01-05T00:00[Europe/Zurich]');
  const full = (weeks: number): BusyBlock => ({ from: monday, to: monday + weeks * 7 * 86_400_000, kind: 'busy' });
  const notesOf = (weeks: number) =>
    judgeSlot(series, wednesdays, calendars(working('Europe/Zurich'), working('Europe/Zurich', [full(weeks)]))).notes;
  const skipped = (weeks: number) => notesOf(weeks).filter(({ key }) => key.includes('skipped'));
  expect(skipped(8).map(({ key }) => key)).toEqual(Array.from({ length: 3 }, () => 'slot.date.skipped.busy'));
  expect(skipped(10)).toMatchObject([{ key: 'slot.dates.skipped.busy', values: { skipped: 4, dates: 12, all: 'no' } }]);
  expect(skipped(30)).toMatchObject([
    { key: 'slot.dates.skipped.busy', values: { skipped: 12, all: 'yes', person: prabin, who: 'other' } },
  ]);
});

test('a calendar that cannot be read is never taken for free', () => {
  const unreadable: Availability = { state: 'unreadable', code: 'ErrorMailboxNotFound' };
  const known = calendars(working('Europe/Zurich', [review]), unreadable);
  const { slots, limits } = searchSlots(series, known, 3);
  expect(slots).toHaveLength(3);
  for (const { dates, free } of slots) {
    expect(free).toBe(0);
    expect(dates.every(({ verdict }) => verdict === 'unknown' || verdict === 'skipped')).toBe(true);
  }
  expect(limits[0]).toMatchObject({ key: 'limits.unreadable', values: { person: prabin } });
  const [planned] = planProgramme([series], known).planned;
  expect(planned).toMatchObject({ state: 'unplaced', reason: { key: 'plan.unreadable', values: { why: 'calendar' } } });
});

test('hours in a time zone that does not exist are not known, which is said', () => {
  const known = calendars(working('Europe/Zurich'), { state: 'unreadable', code: UNKNOWN_ZONE });
  expect(searchSlots(series, known, 3).limits).toMatchObject([{ key: 'limits.unreadable', values: { why: 'zone' } }]);
  const [planned] = planProgramme([series], known).planned;
  expect(planned).toMatchObject({ state: 'unplaced', reason: { key: 'plan.unreadable', values: { why: 'zone' } } });
});

test.each([
  ['working days without one in common', working('Europe/Zurich', [], { days: [6, 7] }), 'limits.days'],
  ['working hours too far apart', working('Australia/Sydney', [], { start: 540, end: 600 }), 'limits.hours'],
  [
    'a calendar full for a year',
    working('Europe/Zurich', [{ ...review, from: at('2026-01-01T00:00[UTC]'), to: at('2027-06-01T00:00[UTC]') }]),
    'limits.full',
  ],
])('%s: no time, and why', (_, other, key) => {
  const known = calendars(working('Europe/Zurich', [], { start: 540, end: 900 }), other);
  const { slots, limits } = searchSlots(series, known, 3);
  expect(slots).toEqual([]);
  expect(limits.map((limit) => limit.key)).toContain(key);
  expect(planProgramme([series], known).planned[0]).toMatchObject({ state: 'unplaced', reason: { key } });
});

test('sixty people in one series are too many, and it is said', () => {
  const people = Array.from({ length: 60 }, (_, index) => personId(index));
  const { slots, limits } = searchSlots(
    { ...series, people },
    calendars(working('Europe/Zurich'), working('Europe/Zurich')),
    3,
  );
  expect(slots).toEqual([]);
  expect(limits).toEqual([{ key: 'limits.people', values: { count: 60 } }]);
});

test('the check-ins a series has now are not in its own way, but in the way of another', () => {
  const empty = calendars(working('Europe/Zurich'), working('Europe/Zurich'));
  const standing = judgeSlot(series, wednesdays, empty).dates.map(({ startsAt }) => ({
    from: startsAt,
    to: startsAt + 30 * 60_000,
  }));
  const blocks = standing.map((window): BusyBlock => ({ ...window, kind: 'busy' }));
  const booked = calendars(working('Europe/Zurich', blocks), working('Europe/Zurich', blocks), {
    reserved: new Map([[leila, standing]]),
  });
  expect(judgeSlot({ ...series, standing }, wednesdays, booked).free).toBe(12);
  expect(judgeSlot(series, wednesdays, booked).free).toBe(0);
});

test('where working days hardly meet, two hours take turns, and the best single hour stands beside them', () => {
  // Every hour between the two working days is taken: one is always late in Sydney, or early in Zurich.
  const school = Array.from({ length: 120 }, (_, day): BusyBlock => {
    const from = at('2026-01-12T07:00[Europe/Zurich]') + day * 86_400_000;
    return { from, to: from + 2 * 3_600_000, kind: 'busy' };
  });
  const inSydney = working('Australia/Sydney', [], { start: 480, end: 1020 });
  const known = calendars(working('Europe/Zurich', school), inSydney);
  const weekly = { ...series, cadence: { ...series.cadence, every: 1, dates: 10 } };
  const { slots } = searchSlots(weekly, known, 6);
  const [best] = slots;
  expect(best?.slot.inTurn).toBeDefined();
  expect(best?.notes[0]?.key).toBe('slot.in-turn.shared');
  const early = best?.notes.filter(({ key }) => key === 'slot.before' || key === 'slot.after');
  expect(new Set(early?.map(({ values }) => values['turn']))).toEqual(new Set([1, 2]));
  const single = slots.find(({ slot }) => slot.inTurn === undefined);
  expect(single?.cost).toBeGreaterThan(best?.cost ?? Infinity);
  const [planned] = planProgramme([weekly], known).planned;
  expect(planned).toMatchObject({ state: 'placed', judged: { slot: best?.slot } });
  if (best === undefined) return;
  const pinned = { ...weekly, current: { slot: best.slot, stay: Infinity } };
  expect(planProgramme([pinned], known)).toMatchObject({ planned: [{ judged: best }], changed: [] });
  const near = calendars(working('Europe/Zurich'), working('America/New_York'));
  expect(searchSlots(weekly, near, 6).slots.every(({ slot }) => slot.inTurn === undefined)).toBe(true);
});

test('one tentative date fewer in half a year is not worth a second event', () => {
  // Only nine o'clock is free in Zurich, late in Sydney; each weekday has one tentative date, Monday's in another week.
  const day = (index: number): number => at('2026-01-12T00:00[UTC]') + index * 86_400_000;
  const taken = Array.from({ length: 230 }, (_, index): BusyBlock[] => [
    { from: day(index), to: zurichNine(index), kind: 'busy' },
    { from: zurichNine(index) + 1_800_000, to: day(index + 1), kind: 'busy' },
  ]).flat();
  const held = [14, 22, 23, 24, 25].map((index): BusyBlock => ({
    from: zurichNine(index),
    to: zurichNine(index) + 1_800_000,
    kind: 'tentative',
  }));
  const inSydney = working('Australia/Sydney', [], { start: 480, end: 1020 });
  const known = calendars(working('Europe/Zurich', [...taken, ...held]), inSydney);
  const weekly = { ...series, cadence: { ...series.cadence, every: 1, dates: 26 } };
  const { slots } = searchSlots(weekly, known, 6);
  expect(slots.map(({ slot }) => slot.inTurn)).toEqual(slots.map(() => undefined));
  expect(slots[0]?.dates.filter(({ verdict }) => verdict === 'tentative')).toHaveLength(1);
});

const zurichNine = (index: number): number =>
  Temporal.PlainDate.from('2026-01-12')
    .add({ days: index })
    .toZonedDateTime({ timeZone: 'Europe/Zurich', plainTime: '09:00' }).epochMilliseconds;

test('what can never be a series is said, whatever the calendars hold', () => {
  const known = calendars(working('Europe/Zurich'), working('Europe/Zurich'));
  const limitOf = (change: Partial<SeriesRequest>) => searchSlots({ ...series, ...change }, known, 3).limits[0];
  expect(limitOf({ people: [leila, leila] })).toEqual({ key: 'limits.twice', values: {} });
  expect(limitOf({ people: [leila] })).toEqual({ key: 'limits.people', values: { count: 1 } });
  expect(limitOf({ zone: { zone: 'Mars/Olympus', offsets: [] } })).toMatchObject({
    key: 'limits.zone',
    values: { zone: 'Mars/Olympus' },
  });
  const long = { ...series.cadence, every: 4, dates: 52 };
  expect(limitOf({ cadence: long })).toMatchObject({ key: 'limits.long', values: { count: 52, most: 117 } });
  const off = new Map([[leila, { ...usualMeetingTimes, daysOff: [1, 2, 3, 4, 5] }]]);
  expect(searchSlots(series, { ...known, meetingTimes: off }, 3).limits[0]?.key).toBe('limits.days-off');
});
