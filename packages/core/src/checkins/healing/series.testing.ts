import fc from 'fast-check';
import {
  CheckInId,
  HealingId,
  SeriesId,
  type CheckIn,
  type Healing,
  type HealingRules,
  type Instant,
} from '../../model/index.ts';
import { sample, type Sample } from '../../scheduling/sample.testing.ts';
import { searchSlots } from '../../scheduling/search.ts';
import type { CalendarsInput } from '../../scheduling/types.ts';
import type { Decision, HealingQuestion, HealingSeries, Trouble } from './types.ts';

/** A series that stands in everyone's calendar, and what may come up. */

export const rules: fc.Arbitrary<HealingRules> = fc.record({
  decides: fc.constant('tandem' as const),
  toleranceDays: fc.integer({ min: 0, max: 10 }),
  movesAMonth: fc.integer({ min: 0, max: 4 }),
  quietFrom: fc.constantFrom(0, 17 * 60, 20 * 60, 23 * 60 + 30),
  quietUntil: fc.constantFrom(0, 6 * 60, 9 * 60 + 15),
  noticeHours: fc.integer({ min: 0, max: 72 }),
});

export type Standing = {
  readonly series: HealingSeries;
  /** Without the series' own entries. */
  readonly bare: CalendarsInput;
};

const half = 60_000; // milliseconds a minute

/** The best series of a sample, booked; null where none fits. */
const standing = ({ requests: [request], calendars }: Sample): Standing | null => {
  const slot = request === undefined ? undefined : searchSlots(request, calendars, 1).slots[0];
  if (request === undefined || slot === undefined) return null;
  const checkIns = slot.dates.map(({ originallyAt, startsAt, verdict }, index): CheckIn => ({
    id: CheckInId.parse(`20000000-0000-4000-8000-${String(index).padStart(12, '0')}`),
    seriesId: SeriesId.parse('30000000-0000-4000-8000-000000000000'),
    number: index + 1,
    originallyAt,
    startsAt,
    minutes: request.cadence.minutes,
    state: verdict === 'skipped' ? 'skipped' : 'booked',
    note: null,
  }));
  const { pairId, people, zone, cadence } = request;
  return { series: { pairId, people, zone, cadence, checkIns, healings: [] }, bare: calendars };
};

export const standingSeries = sample(3, 1)
  .map(standing)
  .filter((one) => one !== null);

/** Everyone's calendars as Outlook shows them, the series' own entries among the others. */
export const withOwn = ({ series, bare }: Standing): CalendarsInput => ({
  ...bare,
  availability: new Map(
    [...bare.availability].map(([id, one]) => {
      if (one.state === 'unreadable' || !series.people.includes(id)) return [id, one];
      const own = series.checkIns
        .filter(({ state }) => state === 'booked')
        .map(({ startsAt, minutes }) => ({ from: startsAt, to: startsAt + minutes * half, kind: 'busy' as const }));
      return [id, { ...one, blocks: [...one.blocks, ...own] }];
    }),
  ),
});

export const asked = (
  standing: Standing,
  checkIn: CheckIn,
  of: { readonly rules: HealingRules; readonly trouble: Trouble; readonly now: Instant },
): HealingQuestion => ({ checkIn, series: standing.series, calendars: withOwn(standing), ...of });

/** The series after a decision. */
export const carriedOut = (
  { series, bare }: Standing,
  checkIn: CheckIn,
  { trouble, now }: Pick<HealingQuestion, 'trouble' | 'now'>,
  decision: Decision,
): Standing => {
  if (decision.did === 'kept') return { series, bare };
  const startsAt = 'startsAt' in decision ? decision.startsAt : checkIn.startsAt;
  const state = decision.did === 'skipped' ? 'skipped' : checkIn.state;
  const healing: Healing = {
    id: HealingId.parse(`40000000-0000-4000-8000-${String(series.healings.length).padStart(12, '0')}`),
    checkInId: checkIn.id,
    ...trouble,
    people: [...trouble.people],
    did: decision.did,
    fromAt: checkIn.startsAt,
    toAt: startsAt,
    note: decision.note,
    decidedAt: now,
    undone: false,
  };
  const checkIns = series.checkIns.map((one) => (one.id === checkIn.id ? { ...one, startsAt, state } : one));
  return { series: { ...series, checkIns, healings: [...series.healings, healing] }, bare };
};
