import type {
  Cadence,
  Instant,
  Message,
  PairId,
  PersonId,
  PlainDate,
  Slot,
  Window,
  ZoneTable,
} from '../model/index.ts';
import type { Availability } from '../ports/index.ts';

/** A series to be placed. The owner stands first in `people`; the series lives on the owner's wall clock. */
export type SeriesRequest = {
  readonly pairId: PairId;
  readonly people: readonly PersonId[];
  readonly zone: ZoneTable;
  readonly cadence: Cadence;
  readonly startsOn: PlainDate;
};

export type CalendarsInput = {
  readonly availability: ReadonlyMap<PersonId, Availability>;
  /** First names, for sentences. */
  readonly names: ReadonlyMap<PersonId, string>;
  /** Tandem's own bookings per person: taken for planning another series, free for moving the same one. */
  readonly reserved: ReadonlyMap<PersonId, readonly Window[]>;
  /** No check-in begins before this. */
  readonly notBefore: Instant;
};

/** One date of a series as judged: `unknown` when somebody's calendar could not be read. */
export type PlannedDate = {
  readonly originallyAt: Instant;
  readonly startsAt: Instant;
  readonly verdict: 'free' | 'tentative' | 'moved' | 'skipped' | 'unknown';
  readonly note: Message | null;
};

/** An hour of the week judged on every date. */
export type JudgedSlot = {
  readonly slot: Slot;
  readonly dates: readonly PlannedDate[];
  /** Dates free for everyone before any move. */
  readonly free: number;
  /** Lower is better; points, see cost.ts. */
  readonly cost: number;
  /** Comfort, moves and clock changes in sentences. */
  readonly notes: readonly Message[];
};

export type PlannedSeries =
  | { readonly pairId: PairId; readonly state: 'placed'; readonly judged: JudgedSlot }
  | { readonly pairId: PairId; readonly state: 'unplaced'; readonly reason: Message };

// Entries:
// search.ts: searchSlots(request: SeriesRequest, calendars: CalendarsInput, most: number): { slots: readonly JudgedSlot[]; limits: readonly Message[] }
// judge.ts:  judgeSlot(request: SeriesRequest, slot: Slot, calendars: CalendarsInput): JudgedSlot
// plan.ts:   planProgramme(requests: readonly SeriesRequest[], calendars: CalendarsInput): readonly PlannedSeries[]
