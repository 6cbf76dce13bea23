import { z } from 'zod';
import {
  AgendaItem,
  Cadence,
  CheckIn,
  CheckInId,
  HealingDeed,
  Instant,
  Message,
  PairId,
  Person,
  PersonId,
  Programme,
  PulseAnswer,
  Role,
  RoleCapacity,
  Score,
  SeriesId,
  SeriesState,
  Slot,
} from '../model/index.ts';

/** A person as colleagues see them. */
export const PersonCard = Person.pick({
  id: true,
  name: true,
  givenName: true,
  jobTitle: true,
  department: true,
  place: true,
  zone: true,
});
export type PersonCard = z.infer<typeof PersonCard>;

export const ProgrammeCard = Programme.pick({
  id: true,
  name: true,
  objective: true,
  state: true,
  startsOn: true,
  announcedOn: true,
  roles: true,
  circleSize: true,
});
export type ProgrammeCard = z.infer<typeof ProgrammeCard>;

/** What happened to a date, why, and whether one press takes it back. */
export const HealingView = z.object({ did: HealingDeed, fromAt: Instant, note: Message, mayUndo: z.boolean() });
export type HealingView = z.infer<typeof HealingView>;

/** A check-in, whether the reader has said how it was, and how many of the others have. What they said is theirs. */
export const CheckInView = CheckIn.extend({
  answered: z.object({ me: z.boolean(), partners: z.int() }),
  /** What last happened to the date after it was booked. */
  healing: HealingView.nullable().default(null),
  /** Once it is over: from what it is known whether it took place. */
  outcome: Message.nullable().default(null),
});
export type CheckInView = z.infer<typeof CheckInView>;

/** Where Tandem may not write calendars itself: who of them can put it into Outlook with a press, and what. */
export const WaitsFor = z.object({ who: z.enum(['you', 'others']), what: z.enum(['booking', 'changes']) });
export type WaitsFor = z.infer<typeof WaitsFor>;

export const SeriesView = z.object({
  id: SeriesId,
  slot: Slot,
  cadence: Cadence,
  state: SeriesState,
  problem: Message.nullable(),
  joinUrl: z.string().nullable(),
  /** The link of every second date, where two hours take turns. */
  joinUrlInTurn: z.string().nullable().default(null),
  checkIns: z.array(CheckInView),
  /** What happens to a date that does not work any more. */
  rules: z.array(Message).default([]),
  waitsFor: WaitsFor.nullable().default(null),
});
export type SeriesView = z.infer<typeof SeriesView>;

/** A pair as one of the two sees it, or a circle as one of its people does. `series` is null until it is planned. */
export const PairView = z.object({
  id: PairId,
  programme: ProgrammeCard,
  myRole: Role,
  me: PersonCard,
  /** The other one; of a circle all others, by id. */
  partners: z.tuple([PersonCard], PersonCard),
  score: Score,
  pairedAt: Instant,
  series: SeriesView.nullable(),
  /** Why no time was found, as long as there is none. */
  unplaced: Message.nullable().default(null),
  /** Agenda of the next check-in, or of the one going on. */
  agenda: z.array(AgendaItem),
});
export type PairView = z.infer<typeof PairView>;

/** One check-in with all that belongs to it: the Outlook pane, the meeting panel, the pulse. */
export const CheckInDetail = z.object({
  now: Instant,
  pair: PairView,
  checkIn: CheckInView,
  agenda: z.array(AgendaItem),
  pulse: z.discriminatedUnion('state', [
    z.object({ state: z.literal('not-yet'), opensAt: Instant }),
    z.object({ state: z.literal('open'), closesAt: Instant, mine: PulseAnswer.nullable() }),
    z.object({ state: z.literal('closed'), mine: PulseAnswer.nullable() }),
  ]),
});
export type CheckInDetail = z.infer<typeof CheckInDetail>;

/** Where a participant stands in one programme. */
export const Enrolment = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('waiting'),
    programme: ProgrammeCard,
    joinedAt: Instant,
    /** Their profile says nothing to be matched by: until it does, they are matched last. */
    comesLast: z.boolean().default(false),
  }),
  /** Pairs are out and this person has none: why, and what would help. */
  z.object({
    state: z.literal('unmatched'),
    programme: ProgrammeCard,
    joinedAt: Instant,
    reason: Message,
    help: Message.nullable(),
  }),
  /** The partner has left the organisation, and there is no other yet. */
  z.object({ state: z.literal('left'), programme: ProgrammeCard, joinedAt: Instant, reason: Message }),
  z.object({ state: z.literal('paired'), programme: ProgrammeCard, pairs: z.array(PairView) }),
]);
export type Enrolment = z.infer<typeof Enrolment>;

export const Home = z.object({
  now: Instant,
  me: PersonCard,
  coordinator: z.boolean(),
  enrolments: z.array(Enrolment),
  /** Programmes this person may join. */
  open: z.array(ProgrammeCard),
});
export type Home = z.infer<typeof Home>;

/** One date of a slot: free, what happens to it instead, or unknown where a calendar could not be read. */
export const SlotDate = z.object({
  originallyAt: Instant,
  startsAt: Instant,
  verdict: z.enum(['free', 'tentative', 'moved', 'skipped', 'unknown']),
  note: Message.nullable(),
});
export type SlotDate = z.infer<typeof SlotDate>;

/** A weekly hour judged on every date of the series. */
export const SlotView = z.object({
  slot: Slot,
  dates: z.array(SlotDate),
  free: z.int(),
  /** How comfortable the hour is for the two, clock changes, what happens to dates that clash. */
  notes: z.array(Message),
  current: z.boolean(),
});
export type SlotView = z.infer<typeof SlotView>;

/** Working day of somebody, minutes on the viewer's clock on the first date; may pass midnight (below 0, above 1440). */
export const DayBand = z.object({ from: z.int(), to: z.int() });

export const SlotChoice = z.object({
  now: Instant,
  pair: PairView,
  slots: z.array(SlotView),
  /** Why there is no better one, or none at all. */
  limits: z.array(Message),
  /** When the oldest of their calendars was read; null where they have just been, with the reader's own rights. */
  readAt: Instant.nullable().default(null),
  /** What Outlook's own search would say, where it may be asked. */
  opinion: Message.nullable().default(null),
  /** Null where the reader's own calendar is not readable; a partner whose is not has no day here. */
  days: z.object({ me: DayBand, partners: z.array(z.object({ person: PersonId, day: DayBand })) }).nullable(),
});
export type SlotChoice = z.infer<typeof SlotChoice>;

/** Times that one date may be put at, the most comfortable first; none where nothing is free or a calendar is not read. */
export const OtherTimes = z.object({
  now: Instant,
  times: z.array(z.object({ startsAt: Instant, notes: z.array(Message) })),
});
export type OtherTimes = z.infer<typeof OtherTimes>;

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
