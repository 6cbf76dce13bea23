import type {
  Cadence,
  CheckIn,
  Healing,
  HealingRules,
  Instant,
  Message,
  PairId,
  PersonId,
  ZoneTable,
} from '../../model/index.ts';
import type { CalendarsInput } from '../../scheduling/types.ts';

/** Why a date does not work any more, and whose calendar says so. */
export type Trouble = { readonly cause: 'declined' | 'busy' | 'away'; readonly people: readonly PersonId[] };

/** The series that a date belongs to, as healing needs it. */
export type HealingSeries = {
  readonly pairId: PairId;
  /** Two to six; the owner first. */
  readonly people: readonly PersonId[];
  /** The owner's clock, on which the series lives. */
  readonly zone: ZoneTable;
  readonly cadence: Cadence;
  /** Every date of it. */
  readonly checkIns: readonly CheckIn[];
  /** What happened to its dates before. */
  readonly healings: readonly Healing[];
};

/** What there is to know before a date gets another time. */
export type DateQuestion = {
  readonly checkIn: CheckIn;
  readonly series: HealingSeries;
  readonly rules: HealingRules;
  /** Everyone's time from ten days before the date to ten days after it; `reserved` without this series. */
  readonly calendars: CalendarsInput;
  readonly now: Instant;
};

export type HealingQuestion = DateQuestion & { readonly trouble: Trouble };

/** What happens to a date, and the sentence that says why. */
export type Decision =
  | { readonly did: 'moved' | 'followed'; readonly startsAt: Instant; readonly note: Message }
  | { readonly did: 'skipped' | 'asked' | 'dropped' | 'kept'; readonly note: Message };
