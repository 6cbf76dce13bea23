import { expect, test } from 'vitest';
import { CheckInId, SeriesId, usualHealing, type CheckIn, type Window } from '../../model/index.ts';
import type { Availability } from '../../ports/index.ts';
import { pairId, personId } from '../../scheduling/sample.testing.ts';
import { zoneTable } from '../../scheduling/temporal.testing.ts';
import { heal } from './heal.ts';

const hour = 3_600_000; // milliseconds
const day = 24 * hour;
/** Wednesday 14 January 2026, 10:00 UTC. */
const wednesday = Date.UTC(2026, 0, 14, 10);
const [owner, guest] = [personId(1), personId(2)];
const zone = zoneTable('UTC');

const date = (number: number, startsAt: number): CheckIn => ({
  id: CheckInId.parse(`20000000-0000-4000-8000-00000000000${number}`),
  seriesId: SeriesId.parse('30000000-0000-4000-8000-000000000000'),
  number,
  originallyAt: startsAt,
  startsAt,
  minutes: 30,
  state: 'booked',
  note: null,
});

/** Where the second of three weekly check-ins goes when the guest declines it at `now`; null where it does not move. */
const movedTo = (now: number, busy: readonly Window[] = [], reserved: readonly Window[] = []): number | null => {
  const checkIns = [date(1, wednesday - 7 * day), date(2, wednesday), date(3, wednesday + 7 * day)];
  const [, checkIn] = checkIns;
  if (checkIn === undefined) throw new Error('There are three.');
  const time = (blocks: readonly Window[]): Availability => ({
    state: 'readable',
    blocks: blocks.map((block) => ({ ...block, kind: 'busy' })),
    workingHours: { days: [1, 2, 3, 4, 5], start: 540, end: 1020 },
    zone,
  });
  const decision = heal({
    checkIn,
    trouble: { cause: 'declined', people: [guest] },
    series: {
      pairId: pairId(1),
      people: [owner, guest],
      zone,
      cadence: { unit: 'weeks', every: 1, dates: 3, minutes: 30 },
      checkIns,
      healings: [],
    },
    rules: usualHealing,
    calendars: {
      availability: new Map([
        [owner, time([...busy, ...reserved])],
        [guest, time([])],
      ]),
      names: new Map(),
      reserved: new Map([[owner, reserved]]),
      notBefore: 0,
    },
    now,
  });
  return decision.did === 'moved' ? decision.startsAt : null;
};

test('a new time has the notice that the rules ask for', () => {
  const now = wednesday - 2 * day;
  const at = movedTo(now);
  expect(at).not.toBeNull();
  expect((at ?? 0) - now).toBeGreaterThanOrEqual(day);
});

test('what falls through on the day itself may go to later on that day, four hours on', () => {
  const now = wednesday - hour;
  const laterDays = [{ from: wednesday + 10 * hour, to: wednesday + 10 * day }];
  expect(movedTo(now, laterDays)).toBeGreaterThanOrEqual(now + 4 * hour);
  expect(movedTo(now, [...laterDays, { from: wednesday + hour, to: wednesday + 10 * hour }])).toBeNull();
});

test('a day with two other check-ins of somebody is used only when no other one is left', () => {
  const thursday = wednesday + day;
  const others = [-1, 1].map((hours) => ({ from: thursday + hours * hour, to: thursday + (hours + 0.5) * hour }));
  const onlyThursday = [
    { from: wednesday - 10 * day, to: wednesday + 10 * hour },
    { from: thursday + 10 * hour, to: wednesday + 10 * day },
  ];
  const now = wednesday - 6 * day;
  const dayOf = (at: number | null) => (at === null ? null : Math.floor(at / day));
  expect(dayOf(movedTo(now, onlyThursday))).toBe(Math.floor(thursday / day));
  expect(dayOf(movedTo(now, onlyThursday, others))).toBe(Math.floor(thursday / day));
  const thursdayOrFriday = onlyThursday.slice(0, 1);
  expect(dayOf(movedTo(now, thursdayOrFriday, others))).toBe(Math.floor(thursday / day) + 1);
});
