import { z } from 'zod';
import { CheckInId, Instant, Message, PairId, RoleCapacity, SeriesState, Slot } from '../model/index.ts';
import { PersonCard } from './views.ts';

/** Where calendars stand; `unreadable` is never taken for free. */
export const CalendarState = z.enum(['readable', 'unreadable', 'unknown']);
export type CalendarState = z.infer<typeof CalendarState>;

export const ParticipantRow = z.object({
  person: PersonCard,
  mail: z.string(),
  roles: z.array(RoleCapacity),
  /** Partners they take in all, whatever the role; null: as many as the roles add up to. */
  mostPartners: z.int().nullable(),
  joinedAt: Instant,
  /** Entered by a coordinator, and has not said anything themselves yet. */
  invited: z.boolean(),
  offers: z.int(),
  wants: z.int(),
  goals: z.int(),
  interests: z.int(),
  calendar: CalendarState,
  /** Partners now. */
  partners: z.array(PersonCard),
});
export type ParticipantRow = z.infer<typeof ParticipantRow>;

/** One series on its way into Outlook, as a coordinator watches it. */
export const BookingRow = z.object({
  pairId: PairId,
  members: z.array(PersonCard),
  state: z.enum(['unplanned', ...SeriesState.options]),
  problem: Message.nullable(),
  slot: Slot.nullable(),
  dates: z.int(),
  free: z.int(),
  moved: z.int(),
  skipped: z.int(),
  nextAt: Instant.nullable(),
});
export type BookingRow = z.infer<typeof BookingRow>;

export const Bookings = z.object({
  now: Instant,
  totals: z.object({
    series: z.int(),
    booked: z.int(),
    waiting: z.int(),
    stuck: z.int(),
    /** Of the stuck ones those that their own people can book with a press. */
    forTheirPeople: z.int().default(0),
  }),
  rows: z.array(BookingRow),
});
export type Bookings = z.infer<typeof Bookings>;

/** How much a better hour must be worth before a series gets it: the fewest changes, some, or all that help. */
export const Readiness = z.enum(['few', 'some', 'all']);
export type Readiness = z.infer<typeof Readiness>;

/** An hour of a series: its next date, and the second where two hours take turns; of all dates, those free and lost. */
export const SeriesHour = z.object({ starts: z.array(Instant), free: z.int(), lost: z.int() });
export type SeriesHour = z.infer<typeof SeriesHour>;

/** A series that would get another hour. */
export const SeriesChange = z.object({
  pairId: PairId,
  members: z.array(PersonCard),
  slot: Slot,
  /** Null: it has no hour now. */
  before: SeriesHour.nullable(),
  after: SeriesHour,
  /** Dates that are left of it. */
  dates: z.int(),
  /** About the new hour. */
  notes: z.array(Message),
});
export type SeriesChange = z.infer<typeof SeriesChange>;

/** What planning the series of a programme again would change; nothing is kept. */
export const PlannedAgain = z.object({
  now: Instant,
  /** Series that keep their hour. */
  kept: z.int(),
  changes: z.array(SeriesChange),
  /** Pairs for which no hour is found. */
  open: z.array(z.object({ members: z.array(PersonCard), reason: Message })),
});
export type PlannedAgain = z.infer<typeof PlannedAgain>;

/** What somebody wrote to the coordinator, after which check-in. Only the answer's line leaves it, never its rating. */
export const CoordinatorLine = z.object({
  from: PersonCard,
  checkInId: CheckInId,
  number: z.int(),
  startsAt: Instant,
  line: z.string(),
  sentAt: Instant,
});
export type CoordinatorLine = z.infer<typeof CoordinatorLine>;

/** A programme at a glance. Answers appear as numbers of people only from five on. */
export const ProgrammeHealth = z.object({
  now: Instant,
  people: z.int(),
  pairs: z.int(),
  unmatched: z.int(),
  series: z.object({ booked: z.int(), waiting: z.int() }),
  checkIns: z.object({
    held: z.int(),
    missed: z.int(),
    /** Of the missed ones those that were declined in Outlook, without a word said afterwards. */
    declined: z.int().default(0),
    unknown: z.int(),
    /** Of the unknown ones those that everyone had accepted in Outlook. */
    accepted: z.int().default(0),
    toCome: z.int(),
    moved: z.int(),
    skipped: z.int(),
  }),
  /** Null while fewer than five people have answered. */
  pulse: z.object({ answers: z.int(), people: z.int(), useful: z.number().nullable() }).nullable(),
  attention: z.array(z.object({ pairId: PairId, members: z.array(PersonCard), reason: Message })),
  /** Newest first; of pairs that have ended too. */
  lines: z.array(CoordinatorLine),
});
export type ProgrammeHealth = z.infer<typeof ProgrammeHealth>;
