import type {
  Cadence,
  Instant,
  IntentionId,
  OutlookEvent,
  Person,
  PersonId,
  SeriesId,
  Slot,
  Window,
  WorkingHours,
  ZoneTable,
} from '../model/index.ts';

/** A stretch of a calendar that is not free. Free and working elsewhere do not appear. */
export type BusyBlock = Window & { readonly kind: 'tentative' | 'busy' | 'out-of-office' };

/** Code of a calendar whose working hours are on the clock of a zone that does not exist: no time of it can be read. */
export const UNKNOWN_ZONE = 'unknownZone';

/** What is known of a person's time in a window. An unreadable calendar is never taken for a free one. */
export type Availability =
  | {
      readonly state: 'readable';
      readonly blocks: readonly BusyBlock[];
      readonly workingHours: WorkingHours;
      /** Zone of the working hours. */
      readonly zone: ZoneTable;
    }
  | { readonly state: 'unreadable'; readonly code: string };

export type Attendee = { readonly id: PersonId; readonly name: string; readonly mail: string };

/** A whole series to put into Outlook, each date decided. */
export type SeriesBooking = {
  readonly intentionId: IntentionId;
  readonly seriesId: SeriesId;
  readonly owner: PersonId;
  readonly attendees: readonly Attendee[];
  readonly subject: string;
  /** HTML. */
  readonly body: string;
  readonly slot: Slot;
  readonly cadence: Cadence;
  /** Dates that clash and their new start. */
  readonly moves: readonly { readonly originallyAt: Instant; readonly startsAt: Instant }[];
  /** Dates that are left out. */
  readonly skips: readonly Instant[];
  /** Whether an earlier attempt may have reached Outlook: then what it did is looked for first. */
  readonly again: boolean;
};

/** `inTurn`: the event of every second date, where two hours take turns. */
export type BookedSeries = OutlookEvent & { readonly inTurn: OutlookEvent | null };

/** An occurrence as it stands in the owner's Outlook now. */
export type Occurrence = {
  readonly originallyAt: Instant;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly state: 'standing' | 'cancelled';
  /** Addresses of attendees who declined this date, in small letters. */
  readonly declinedBy: readonly string[];
  /** Addresses of attendees who accepted it, in small letters; the organiser is none of them. */
  readonly acceptedBy: readonly string[];
};

/** Where one date of a series shall stand in Outlook from now on. */
export type DateChange = {
  readonly originallyAt: Instant;
  /** Times that it may have of us; any other one was given by people. */
  readonly ours: readonly Instant[];
  /** Null: it is left out. */
  readonly to: Instant | null;
  readonly minutes: number;
  readonly zone: string;
  /** Whom it is for besides the owner. */
  readonly guests: readonly Attendee[];
  /** To the attendees, when it is left out. */
  readonly comment: string;
};

/** settled: Outlook has it so · overtaken: people gave it another time meanwhile · gone: people took it out. */
export type SettledDate = 'settled' | 'overtaken' | 'gone';

/** Where reading what changed in a calendar goes on, and until when that reaches. */
export type ChangeMark = { readonly link: string; readonly until: Instant };

/** Ids of the events that changed, a series for its dates; null when it cannot be said which. */
export type Changes = { readonly events: readonly string[] | null; readonly mark: ChangeMark };

export type Calendar = {
  /** Free/busy and working hours of everybody asked for: one entry a person, errors kept per person. */
  availability(people: readonly Person[], window: Window): Promise<ReadonlyMap<PersonId, Availability>>;
  /** Books a series exactly once per intention, however often it is called; moves and skips included. */
  book(booking: SeriesBooking): Promise<BookedSeries>;
  /** Cancels what is left of a series from now on, with a sentence to the attendees. Repeating it does nothing. */
  cancel(owner: PersonId, eventId: string, comment: string): Promise<void>;
  /** Takes somebody who does not take part any more off the attendees of a series. Repeating it does nothing. */
  uninvite(owner: PersonId, eventId: string, mail: string): Promise<void>;
  /** The series as it stands in Outlook, for comparing with ours; null when it is gone. */
  occurrences(owner: PersonId, eventId: string, window: Window): Promise<readonly Occurrence[] | null>;
  /** Moves one date or leaves it out, once however often it is called; what people did to it meanwhile stays. */
  settleDate(owner: PersonId, eventId: string, change: DateChange): Promise<SettledDate>;
  /** What changed in a calendar since a mark; without one, or when it does not hold any more, anything may have. */
  changesSince(owner: PersonId, mark: ChangeMark | null, window: Window): Promise<Changes>;
  /** The event that an id belongs to: of a date its series, of anything else itself; null when it is gone. */
  eventOf(owner: PersonId, id: string): Promise<string | null>;
  /** Events of Tandem's series that stand in a calendar, whether Tandem remembers them or not. */
  seriesEvents(owner: PersonId): Promise<readonly { readonly eventId: string; readonly seriesId: SeriesId }[]>;
  /** Which series an Outlook item of the signed-in person belongs to; null when it is no event of theirs. */
  identify(
    assertion: string,
    itemId: string,
  ): Promise<{ readonly iCalUId: string; readonly originallyAt: Instant | null } | null>;
  /** Asks to be told of changes in a calendar. Renews when `subscription` still stands. */
  watch(
    owner: PersonId,
    hook: CalendarHook,
    subscription: string | null,
  ): Promise<{ readonly subscription: string; readonly until: Instant }>;
};

/** What Outlook is asked to suggest: once, for two people, without a series. */
export type TimesAsked = { readonly with: readonly Attendee[]; readonly window: Window; readonly minutes: number };

export type PersonalCalendar = Calendar & {
  /** Starts that Outlook's own search suggests, the surest first; null where the person may not ask it. */
  suggestedTimes(asked: TimesAsked): Promise<readonly Instant[] | null>;
};

export type CalendarHook = { readonly url: string; readonly lifecycleUrl: string; readonly clientState: string };

/** Somebody whom the directory has under an address. */
export type FoundPerson = { readonly id: PersonId; readonly name: string };

export type Directory = {
  /** People of the organisation by id; those who are not there (any more) are left out. */
  people(ids: readonly PersonId[]): Promise<ReadonlyMap<PersonId, Person>>;
  /** Who of these the organisation certainly has no more; somebody whose mailbox is closed is still there. */
  departed(ids: readonly PersonId[]): Promise<ReadonlySet<PersonId>>;
  /** People by mail address or user principal name, in lower case; addresses that nobody has are left out. */
  find(addresses: readonly string[]): Promise<ReadonlyMap<string, FoundPerson>>;
  /** Picture as a data URL, null when there is none. */
  photo(id: PersonId): Promise<string | null>;
};

/** A line in somebody's activity feed. `chain` replaces an earlier notice of the same chain. */
export type Notice = {
  readonly to: PersonId;
  readonly type:
    | 'pairPublished'
    | 'circlePublished'
    | 'seriesBooked'
    | 'checkInMoved'
    | 'checkInSkipped'
    | 'checkInAsked'
    | 'pulseAsked';
  readonly parameters: Readonly<Record<string, string>>;
  readonly preview: string;
  /** Opens the tab at this place, `checkin/<id>` or `pair/<id>`. */
  readonly place: string;
  readonly chain: number;
};

export type Notifier = { tell(notice: Notice): Promise<void> };

/** Everything Tandem needs of Microsoft 365, for one tenant. */
export type Microsoft = {
  readonly calendar: Calendar;
  /** Calendars with the rights of a signed-in person (on-behalf-of): what changes is in that person's own mailbox. */
  readonly calendarOf: (assertion: string) => PersonalCalendar;
  readonly directory: Directory;
  readonly notifier: Notifier;
};

/** The moment it is. */
export type Clock = () => Instant;
