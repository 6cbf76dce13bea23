import { randomUUID } from 'node:crypto';
import { AppError } from '@tandem/core/errors';
import type { Instant, OutlookEvent, Person, PersonId, SeriesId, ZoneTable } from '@tandem/core/model';
import type {
  Availability,
  BookedSeries,
  BusyBlock,
  Calendar,
  DateChange,
  Directory,
  Microsoft,
  Notice,
  Occurrence,
  SeriesBooking,
  SettledDate,
} from '@tandem/core/ports';

const UTC: ZoneTable = { zone: 'UTC', offsets: [{ from: 0, minutes: 0 }] };
const workday = { workingHours: { days: [1, 2, 3, 4, 5], start: 540, end: 1020 }, zone: UTC };

type StandingEvent = { readonly booking: SeriesBooking; readonly eventId: string; cancelled: boolean };

/** A Microsoft 365 in memory that keeps the ports' promises: one event per intention, errors where a test asks for them. */
export const microsoftInMemory = (people: readonly Person[]) => {
  const events = new Map<string, StandingEvent>();
  const notices: Notice[] = [];
  const failures: AppError[] = [];
  const unreadable = new Set<PersonId>();
  const busy = new Map<PersonId, readonly BusyBlock[]>();
  const cancelled: string[] = [];
  const dates = datesInMemory();

  const availability = (id: PersonId): Availability =>
    unreadable.has(id)
      ? { state: 'unreadable', code: 'ErrorMailRecipientNotFound' }
      : {
          state: 'readable',
          blocks: busy.get(id) ?? [],
          ...workday,
        };

  const calendar: Calendar = {
    availability: (asked) => Promise.resolve(new Map(asked.map(({ id }) => [id, availability(id)]))),
    book: (booking) => {
      const failure = failures.shift();
      if (failure !== undefined) return Promise.reject(failure);
      const event = events.get(booking.intentionId) ?? { booking, eventId: randomUUID(), cancelled: false };
      events.set(booking.intentionId, event);
      const { eventId } = event;
      const second = booking.slot.inTurn === undefined ? null : outlookEvent(`${eventId}-2`);
      return Promise.resolve({ ...outlookEvent(eventId), inTurn: second });
    },
    cancel: (_owner, eventId) => {
      cancelled.push(eventId);
      for (const event of events.values()) if (event.eventId === eventId) event.cancelled = true;
      return Promise.resolve();
    },
    ...dates.calendar,
    identify: (_assertion, itemId) =>
      Promise.resolve(itemId.startsWith('uid-') ? { iCalUId: itemId, originallyAt: null } : null),
    watch: () => Promise.resolve({ subscription: randomUUID(), until: Number.MAX_SAFE_INTEGER / 4 }),
  };
  const rights = rightsInMemory(calendar);
  const microsoft: Microsoft = {
    directory: directoryInMemory(people),
    notifier: {
      tell: (notice) => {
        notices.push(notice);
        return Promise.resolve();
      },
    },
    ...rights.calendars,
  };
  return {
    microsoft,
    notices,
    unreadable,
    ...rights.controls,
    failNextBooking: (error: AppError) => failures.push(error),
    events: () => [...events.values()],
    ...dates.controls,
    busy,
    /** Events that were cancelled as a whole. */
    cancelled,
  };
};

const outlookEvent = (eventId: string): OutlookEvent => ({
  eventId,
  iCalUId: `uid-${eventId}`,
  joinUrl: `https://teams.example/${eventId}`,
});

/** Who may write which calendar: Tandem itself all of them unless it is forbidden, a person their own. */
const rightsInMemory = (calendar: Calendar) => {
  let appMayWrite = true;
  let suggested: readonly Instant[] | null = null;
  const bookIf = (may: boolean, booking: SeriesBooking): Promise<BookedSeries> =>
    may ? calendar.book(booking) : Promise.reject(new AppError('graph.not_permitted', 'Not permitted.'));
  const calendars: Pick<Microsoft, 'calendar' | 'calendarOf'> = {
    calendar: { ...calendar, book: (booking) => bookIf(appMayWrite, booking) },
    calendarOf: (token) => ({
      ...calendar,
      book: (booking) => bookIf(personIn(token) === booking.owner, booking),
      suggestedTimes: () => Promise.resolve(suggested),
    }),
  };
  const controls = {
    /** Whether the organisation lets Tandem itself write calendars. */
    letAppWrite: (may: boolean) => {
      appMayWrite = may;
    },
    /** What Outlook's own search says; null: it may not be asked. */
    suggest: (times: readonly Instant[] | null) => {
      suggested = times;
    },
  };
  return { calendars, controls };
};

/** Whose token it is, as Graph knows it. */
const personIn = (token: string): unknown => {
  const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
  return typeof claims === 'object' && claims !== null && 'oid' in claims ? claims.oid : null;
};

type Seen = Pick<Occurrence, 'originallyAt' | 'startsAt'> & Partial<Pick<Occurrence, 'declinedBy' | 'acceptedBy'>>;

/** Dates of series in Outlook: what a test says of them, and what was asked of them. */
const datesInMemory = () => {
  const settled: (DateChange & { readonly eventId: string })[] = [];
  const read: string[] = [];
  const uninvited: { readonly eventId: string; readonly mail: string }[] = [];
  let outcome: SettledDate = 'settled';
  let marked: readonly { readonly eventId: string; readonly seriesId: SeriesId }[] = [];
  let occurrences: readonly Occurrence[] | null = [];
  const calendar: Pick<
    Calendar,
    'occurrences' | 'settleDate' | 'uninvite' | 'changesSince' | 'eventOf' | 'seriesEvents'
  > = {
    uninvite: (_owner, eventId, mail) => {
      uninvited.push({ eventId, mail });
      return Promise.resolve();
    },
    occurrences: (_owner, eventId) => {
      read.push(eventId);
      return Promise.resolve(occurrences);
    },
    settleDate: (_owner, eventId, change) => {
      settled.push({ ...change, eventId });
      return Promise.resolve(outcome);
    },
    changesSince: (_owner, mark, { to }) =>
      Promise.resolve({ events: mark === null ? null : [], mark: { link: 'https://graph.example/delta', until: to } }),
    eventOf: (_owner, id) => Promise.resolve(id.startsWith('date of ') ? id.slice('date of '.length) : id),
    seriesEvents: () => Promise.resolve(marked),
  };
  const controls = {
    /** What was asked of single dates, oldest first. */
    settled,
    /** Events whose dates were read. */
    read,
    /** Who was taken off which event. */
    uninvited,
    setOccurrences: (found: readonly Seen[] | null) => {
      occurrences =
        found?.map(({ declinedBy = [], acceptedBy = [], originallyAt, startsAt }) => {
          const endsAt = startsAt + 1_800_000;
          return { originallyAt, startsAt, endsAt, declinedBy, acceptedBy, state: 'standing' as const };
        }) ?? null;
    },
    setOutcome: (next: SettledDate) => {
      outcome = next;
    },
    setMarked: (next: typeof marked) => {
      marked = next;
    },
  };
  return { calendar, controls };
};

const directoryInMemory = (people: readonly Person[]): Directory => ({
  people: (ids) => Promise.resolve(new Map(people.filter(({ id }) => ids.includes(id)).map((one) => [one.id, one]))),
  departed: (ids) => Promise.resolve(new Set(ids.filter((id) => !people.some((one) => one.id === id)))),
  find: (addresses) =>
    Promise.resolve(new Map(people.filter(({ mail }) => addresses.includes(mail)).map((one) => [one.mail, one]))),
  photo: () => Promise.resolve(null),
});
