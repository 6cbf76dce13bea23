import { z } from 'zod';
import {
  AgendaItem,
  Cadence,
  CheckIn,
  HealingDeed,
  Instant,
  Message,
  PairId,
  Person,
  Programme,
  PulseAnswer,
  Role,
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
