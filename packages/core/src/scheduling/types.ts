import type {
  Cadence,
  Instant,
  MeetingPriority,
  MeetingTimes,
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
  /** Two to six. */
  readonly people: readonly PersonId[];
  readonly zone: ZoneTable;
  readonly cadence: Cadence;
  /** The first check-in is on this day or soon after it. */
  readonly startsOn: PlainDate;
  /** Check-ins of this very series as they stand in everyone's calendar now: busy there, free for the series itself. */
  readonly standing?: readonly Window[];
  /** What is given up first; `balanced` when nothing is said. */
  readonly priority?: MeetingPriority;
  /** The slot it has now, and what a joint plan pays for giving it another, in points; Infinity pins it. */
  readonly current?: { readonly slot: Slot; readonly stay: number };
};

export type CalendarsInput = {
  /** Over the whole time the series may touch, ten days after its last date included. */
  readonly availability: ReadonlyMap<PersonId, Availability>;
  /** First names, for sentences. */
  readonly names: ReadonlyMap<PersonId, string>;
  /** Where people are, as the directory writes it, for sentences; where nothing is said, the city of their zone. */
  readonly places?: ReadonlyMap<PersonId, string>;
  /** Tandem's own bookings per person: taken for planning another series, free for moving the same one. */
  readonly reserved: ReadonlyMap<PersonId, readonly Window[]>;
  /** No check-in begins before this. */
  readonly notBefore: Instant;
  /** When check-ins suit somebody; the usual when nothing is said. */
  readonly meetingTimes?: ReadonlyMap<PersonId, MeetingTimes>;
  /** When the question is asked: everyone's notice counts from here. Without it `notBefore` alone holds. */
  readonly askedAt?: Instant;
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
  /** Lower is better; points, see weights.ts. */
  readonly cost: number;
  /** Comfort, moves and clock changes in sentences. */
  readonly notes: readonly Message[];
};

/** What a search found, best first, and why there is nothing better. */
export type SlotSearch = { readonly slots: readonly JudgedSlot[]; readonly limits: readonly Message[] };

export type PlannedSeries =
  | { readonly pairId: PairId; readonly state: 'placed'; readonly judged: JudgedSlot }
  | { readonly pairId: PairId; readonly state: 'unplaced'; readonly reason: Message };

/** All series of a programme placed together. */
export type ProgrammePlan = {
  /** In the order in which they were asked for. */
  readonly planned: readonly PlannedSeries[];
  /** What the plan costs, prices for giving up a present slot included, in points. */
  readonly objective: number;
  /** No plan of these series costs less. */
  readonly bound: number;
  /** Series that had a slot and get another one, or none. */
  readonly changed: readonly PairId[];
  /** Pairs for which something was decided that cannot be kept. */
  readonly lapsed: readonly PairId[];
};
