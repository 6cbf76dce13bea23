import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PersonId, Window } from '../../model/index.ts';
import { planProgramme, type PlannedSeries, type SeriesRequest } from '../index.ts';
import { sample, type Sample } from '../sample.testing.ts';
import { wallClock } from '../temporal.testing.ts';

type Held = Window & { readonly moved: boolean };

/** What everybody has by a plan. */
const heldBy = (requests: readonly SeriesRequest[], planned: readonly PlannedSeries[]): Map<PersonId, Held[]> => {
  const held = new Map<PersonId, Held[]>();
  for (const [index, { people, cadence }] of requests.entries()) {
    const one = planned[index];
    for (const { startsAt: from, verdict } of one?.state === 'placed' ? one.judged.dates : [])
      if (verdict !== 'skipped')
        for (const id of people)
          held.set(id, [
            ...(held.get(id) ?? []),
            { from, to: from + cadence.minutes * 60_000, moved: verdict === 'moved' },
          ]);
  }
  return held;
};

const plan = ({ calendars }: Sample, requests: readonly SeriesRequest[], reserved: ReadonlyMap<PersonId, Held[]>) =>
  planProgramme(requests, { ...calendars, reserved }).planned;

/** Calendar day, and Monday of its week, on somebody's clock. */
const whenOf = ({ calendars }: Sample, id: PersonId, at: number): Readonly<Record<'day' | 'week', string>> => {
  const person = calendars.availability.get(id);
  const day = wallClock(person?.state === 'readable' ? person.zone.zone : 'UTC', at).toPlainDate();
  return { day: day.toString(), week: day.subtract({ days: day.dayOfWeek - 1 }).toString() };
};

const weekMs = 7 * 24 * 3_600_000;

test('what another programme has booked counts among the two check-ins of a day, and among those of a week', () => {
  fc.assert(
    fc.property(sample(4, 8), (given) => {
      const [other, own] = [given.requests.slice(0, 4), given.requests.slice(4)];
      const booked = heldBy(other, plan(given, other, new Map()));
      const ours = heldBy(own, plan(given, own, booked));
      for (const [id, held] of ours) {
        const theirs = (booked.get(id) ?? []).map(({ from }) => whenOf(given, id, from));
        const standing = held.filter(({ moved }) => !moved).map(({ from }) => whenOf(given, id, from));
        const all = held.map(({ from }) => whenOf(given, id, from));
        const weeks = theirs.map(({ week }) => Date.parse(week)).sort((a, b) => a - b);
        const span = theirs.length === 0 ? 1 : ((weeks.at(-1) ?? 0) - (weeks[0] ?? 0)) / weekMs + 1;
        const rates = own
          .filter(({ people }) => people.includes(id))
          .map(({ cadence: { unit, every } }) => 1 / (unit === 'weeks' ? every : every * 4));
        const mostAWeek = Math.max(2, Math.ceil(rates.reduce((sum, rate) => sum + rate, theirs.length / span)) + 1);
        const count = (of: readonly (typeof standing)[number][], unit: 'day' | 'week', value: string): number =>
          [...theirs, ...of].filter((one) => one[unit] === value).length;
        for (const { day, week } of standing) {
          expect(count(standing, 'day', day)).toBeLessThanOrEqual(2);
          expect(count(standing, 'week', week)).toBeLessThanOrEqual(mostAWeek);
        }
        for (const { day } of all) expect(count(all, 'day', day)).toBeLessThanOrEqual(3);
      }
    }),
    { numRuns: 25 },
  );
});

test('series that are planned again never count against themselves', () => {
  fc.assert(
    fc.property(sample(4, 5), (given) => {
      const first = plan(given, given.requests, new Map());
      const own = given.requests.map((request, index) => {
        const standing = heldBy([request], first.slice(index, index + 1)).get(request.people[0] ?? never()) ?? [];
        return { ...request, standing };
      });
      expect(plan(given, own, heldBy(given.requests, first))).toEqual(first);
    }),
    { numRuns: 10 },
  );
});

const never = (): never => {
  throw new Error('a series has an owner');
};
