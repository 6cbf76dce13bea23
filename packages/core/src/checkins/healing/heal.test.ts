import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { usualHealing, type Cadence, type CheckIn, type Healing, type HealingRules } from '../../model/index.ts';
import { naiveVerdict, wallClock } from '../../scheduling/temporal.testing.ts';
import { followOutlook } from './follow-outlook.ts';
import { heal } from './heal.ts';
import { mayUndo } from './may-undo.ts';
import { rulesInWords } from './rules-in-words.ts';
import { asked, carriedOut, rules, standingSeries, withOwn, type Standing } from './series.testing.ts';
import { troubleOf } from './trouble.ts';
import type { Decision, Trouble } from './types.ts';

const hour = 3_600_000; // milliseconds
const day = 24 * hour;

/** Days from a date to the middle between it and the next one. */
const halfWay = ({ unit, every }: Cadence): number => Math.floor((every * (unit === 'weeks' ? 7 : 28)) / 2);

const declined = ({ series }: Standing): Trouble => ({ cause: 'declined', people: series.people.slice(1, 2) });

/** Declines every date of a series, one after the other, a week before it. */
const everyDateDeclined = (given: Standing, use: HealingRules) => {
  let standing = given;
  const steps: { readonly before: Standing; readonly checkIn: CheckIn; readonly decision: Decision; now: number }[] =
    [];
  for (const checkIn of given.series.checkIns) {
    const of = { rules: use, trouble: declined(standing), now: checkIn.startsAt - 7 * day };
    const decision = heal(asked(standing, checkIn, of));
    steps.push({ before: standing, checkIn, decision, now: of.now });
    standing = carriedOut(standing, checkIn, of, decision);
  }
  return { steps, after: standing };
};

/** Minutes of the day of both ends on somebody's clock; past midnight the end goes beyond 1440. */
const localSpan = (zone: string, at: number, minutes: number) => {
  const { hour: hours, minute } = wallClock(zone, at);
  return { from: hours * 60 + minute, to: hours * 60 + minute + minutes };
};

const isQuiet = ({ quietFrom, quietUntil }: HealingRules, { from, to }: { from: number; to: number }): boolean =>
  Array.from({ length: to - from }, (_, index) => (from + index) % 1440).some((minute) =>
    quietFrom < quietUntil
      ? minute >= quietFrom && minute < quietUntil
      : quietFrom > quietUntil && (minute >= quietFrom || minute < quietUntil),
  );

describe('a date that somebody declined', () => {
  test('moves only inside the rules: tolerance, quiet hours, notice, free for everyone, between its neighbours', () => {
    let moved = 0;
    fc.assert(
      fc.property(standingSeries, rules, (given, use) => {
        for (const { before, checkIn, decision, now } of everyDateDeclined(given, use).steps) {
          if (decision.did !== 'moved') continue;
          moved++;
          const { series, bare } = before;
          const { startsAt } = decision;
          expect(startsAt).not.toBe(checkIn.startsAt);
          expect(startsAt).toBeGreaterThanOrEqual(now + use.noticeHours * hour);
          expect(naiveVerdict(startsAt, checkIn.minutes, series.people, bare)).toBe('free');
          const dayOf = (at: number) => wallClock(series.zone.zone, at).toPlainDate();
          const days = Math.abs(dayOf(checkIn.originallyAt).until(dayOf(startsAt)).days);
          expect(days).toBeLessThanOrEqual(Math.min(use.toleranceDays, halfWay(series.cadence)));
          for (const id of series.people) {
            const one = bare.availability.get(id);
            if (one?.state !== 'readable') continue;
            expect(isQuiet(use, localSpan(one.zone.zone, startsAt, checkIn.minutes))).toBe(false);
          }
          for (const other of series.checkIns) {
            if (other.id === checkIn.id || other.state !== 'booked') continue;
            expect(dayOf(startsAt).equals(dayOf(other.startsAt))).toBe(false);
            expect(startsAt > other.startsAt).toBe(checkIn.originallyAt > other.originallyAt);
          }
        }
      }),
      { numRuns: 120 },
    );
    expect(moved).toBeGreaterThan(100);
  });

  test('takes no more moves a month than the rules allow, and leaves every other date alone', () => {
    fc.assert(
      fc.property(standingSeries, rules, (given, use) => {
        const { steps, after } = everyDateDeclined(given, use);
        const months = new Map<string, number>();
        for (const { checkIn, decision, before } of steps) {
          if (decision.did !== 'moved') continue;
          const month = wallClock(before.series.zone.zone, checkIn.originallyAt).toPlainDate().toString().slice(0, 7);
          months.set(month, (months.get(month) ?? 0) + 1);
        }
        for (const count of months.values()) expect(count).toBeLessThanOrEqual(use.movesAMonth);
        const touched = new Set(
          steps.filter(({ decision }) => 'startsAt' in decision).map(({ checkIn }) => checkIn.id),
        );
        const others = (all: readonly CheckIn[]) => all.filter(({ id }) => !touched.has(id)).map((one) => one.startsAt);
        expect(others(after.series.checkIns)).toEqual(others(given.series.checkIns));
      }),
      { numRuns: 120 },
    );
  });

  test('is left out only when a naive look at every quarter of an hour finds nothing either', () => {
    let skipped = 0;
    fc.assert(
      fc.property(standingSeries, (given) => {
        const use = { ...usualHealing, toleranceDays: 0, movesAMonth: 8, quietFrom: 11 * 60, quietUntil: 10 * 60 };
        for (const { before, checkIn, decision, now } of everyDateDeclined(given, use).steps) {
          if (decision.did !== 'skipped') continue;
          skipped++;
          const { series } = before;
          const start = wallClock(series.zone.zone, checkIn.originallyAt).startOfDay();
          const from = start.epochMilliseconds;
          const to = start.add({ days: 1 }).epochMilliseconds;
          for (let at = from; at < to; at += hour / 4) {
            const overlapsNow =
              at < checkIn.startsAt + checkIn.minutes * 60_000 && at + checkIn.minutes * 60_000 > checkIn.startsAt;
            if (overlapsNow || at < now + use.noticeHours * hour) continue;
            const quietFor = series.people.some((id) => {
              const one = before.bare.availability.get(id);
              return one?.state === 'readable' && isQuiet(use, localSpan(one.zone.zone, at, checkIn.minutes));
            });
            const own = withOwn({
              ...before,
              series: { ...series, checkIns: series.checkIns.filter(({ id }) => id !== checkIn.id) },
            });
            if (!quietFor) expect(naiveVerdict(at, checkIn.minutes, series.people, own)).not.toBe('free');
          }
        }
      }),
      { numRuns: 60 },
    );
    expect(skipped).toBeGreaterThan(10);
  });

  test('is left to its people where the rules, an unreadable calendar or their own hand say so', () => {
    fc.assert(
      fc.property(standingSeries, (given) => {
        const [checkIn] = given.series.checkIns.filter(({ state }) => state === 'booked');
        if (checkIn === undefined) return;
        const of = { rules: usualHealing, trouble: declined(given), now: checkIn.startsAt - 7 * day };
        const question = asked(given, checkIn, of);
        const decisionFor = (change: Partial<typeof question>) => heal({ ...question, ...change });
        expect(decisionFor({ rules: { ...usualHealing, decides: 'people' } }).note.key).toBe('healing.asked.people');
        expect(decisionFor({ rules: { ...usualHealing, movesAMonth: 0 } }).note.key).toBe('healing.asked.moves');
        const [first] = given.series.people;
        if (first === undefined) return;
        const blind = new Map(question.calendars.availability).set(first, { state: 'unreadable', code: 'gone' });
        const calendars = { ...question.calendars, availability: blind };
        expect(decisionFor({ calendars }).note.key).toBe('healing.asked.unreadable');
        expect(decisionFor({ now: checkIn.startsAt }).note.key).toBe('healing.kept.over');
        const healings = carriedOut(given, checkIn, of, { did: 'asked', note: { key: 'x', values: {} } }).series
          .healings;
        const again = { ...given.series, healings };
        expect(decisionFor({ series: again }).note.key).toBe('healing.kept.asked');
        const undone = healings.map((one): Healing => ({ ...one, did: 'moved', undone: true }));
        expect(decisionFor({ series: { ...given.series, healings: undone } }).note.key).toBe('healing.kept.hand');
        const byHand = healings.map((one): Healing => ({ ...one, did: 'followed' }));
        const followed = { series: { ...given.series, healings: byHand } };
        expect(decisionFor({ ...followed, trouble: { cause: 'busy', people: [first] } }).did).toBe('kept');
        expect(decisionFor(followed).did).not.toBe('kept');
      }),
      { numRuns: 30 },
    );
  });
});

describe('what stands in the way of a date', () => {
  const window = { from: 0, to: hour / 2 };
  const checkIn = { startsAt: 0, minutes: 30 };
  const seen = (
    given: Standing,
    ...blocks: { from: number; to: number; kind: 'busy' | 'tentative' | 'out-of-office' }[]
  ) => {
    const [id] = given.series.people;
    const one = id === undefined ? undefined : given.bare.availability.get(id);
    if (id === undefined || one?.state !== 'readable') throw new Error('Everyone is readable here.');
    return troubleOf(checkIn, [id], new Map([[id, { ...one, blocks }]]))?.cause ?? null;
  };

  test('is never its own entry, nor a tentative hold; a second entry at the very same time is', () => {
    const [given] = fc.sample(standingSeries, { numRuns: 1, seed: 1 });
    if (given === undefined) throw new Error('A series is expected.');
    expect(seen(given)).toBeNull();
    expect(seen(given, { ...window, kind: 'busy' })).toBeNull();
    expect(seen(given, { ...window, kind: 'tentative' })).toBeNull();
    expect(seen(given, { ...window, kind: 'tentative' }, { ...window, kind: 'busy' })).toBe('busy');
    expect(seen(given, { ...window, kind: 'busy' }, { ...window, kind: 'busy' })).toBe('busy');
    expect(seen(given, { ...window, kind: 'busy' }, { from: -hour, to: 1, kind: 'busy' })).toBe('busy');
    expect(seen(given, { ...window, kind: 'busy' }, { from: -hour, to: 0, kind: 'busy' })).toBeNull();
    expect(seen(given, { ...window, kind: 'busy' }, { from: -hour, to: day, kind: 'tentative' })).toBeNull();
    expect(seen(given, { ...window, kind: 'busy' }, { from: -day, to: day, kind: 'out-of-office' })).toBe('away');
  });
});

test('what people change in Outlook is followed', () => {
  expect(followOutlook({ startsAt: 5 }, { startsAt: 9 })).toMatchObject({ did: 'followed', startsAt: 9 });
  expect(followOutlook({ startsAt: 5 }, { startsAt: 5 }).did).toBe('kept');
  expect(followOutlook({ startsAt: 5 }, null).did).toBe('dropped');
});

test('a move is taken back while both times are to come, a date left out until Outlook has removed it', () => {
  const [given] = fc.sample(standingSeries, { numRuns: 1, seed: 1 });
  const [checkIn] = given?.series.checkIns.filter(({ state }) => state === 'booked') ?? [];
  if (given === undefined || checkIn === undefined) throw new Error('A series is expected.');
  const now = checkIn.startsAt - 7 * day;
  const after = carriedOut(
    given,
    checkIn,
    { trouble: declined(given), now },
    {
      did: 'moved',
      startsAt: checkIn.startsAt + hour,
      note: { key: 'x', values: {} },
    },
  );
  const [healing] = after.series.healings;
  const moved = after.series.checkIns.find(({ id }) => id === checkIn.id);
  if (healing === undefined || moved === undefined) throw new Error('It was moved.');
  const at = { now, isCarriedOut: true };
  expect(mayUndo(healing, moved, at)).toBe(true);
  expect(mayUndo({ ...healing, undone: true }, moved, at)).toBe(false);
  expect(mayUndo(healing, moved, { ...at, now: healing.fromAt })).toBe(false);
  expect(mayUndo(healing, { ...moved, startsAt: moved.startsAt + 1 }, at)).toBe(false);
  const skipped = { startsAt: checkIn.startsAt, state: 'skipped' as const };
  expect(mayUndo({ ...healing, did: 'skipped' }, skipped, { now, isCarriedOut: false })).toBe(true);
  expect(mayUndo({ ...healing, did: 'skipped' }, skipped, at)).toBe(false);
});

test('the rules say what they allow', () => {
  const weekly = { unit: 'weeks', every: 1, dates: 12, minutes: 30 } as const;
  const keys = (use: Partial<HealingRules>) => rulesInWords({ ...usualHealing, ...use }, weekly).map(({ key }) => key);
  expect(keys({}).map((key) => key.split('.')[2])).toEqual(['decides', 'within', 'most', 'quiet', 'outlook']);
  expect(keys({ decides: 'people' })).toEqual(['healing.rule.decides.people', 'healing.rule.outlook']);
  expect(keys({ quietFrom: 0, quietUntil: 0 })).not.toContain('healing.rule.quiet');
  expect(rulesInWords(usualHealing, weekly)[1]?.values).toEqual({ days: 3, hours: 24, short: 4 });
  expect(rulesInWords(usualHealing, { ...weekly, every: 2 })[1]?.values).toMatchObject({ days: 7 });
});
