import { randomUUID } from 'node:crypto';
import { AppError } from '@tandem/core/errors';
import type { Instant, Person, PersonId, ZoneTable } from '@tandem/core/model';
import type { Availability, Microsoft, Notice, Occurrence, SeriesBooking } from '@tandem/core/ports';

const UTC: ZoneTable = { zone: 'UTC', offsets: [{ from: 0, minutes: 0 }] };

type StandingEvent = { readonly booking: SeriesBooking; readonly eventId: string; cancelled: boolean };

/** A Microsoft 365 in memory that keeps the ports' promises: one event per intention, errors where a test asks for them. */
export const microsoftInMemory = (people: readonly Person[]) => {
  const events = new Map<string, StandingEvent>();
  const notices: Notice[] = [];
  const failures: AppError[] = [];
  const unreadable = new Set<PersonId>();
  let occurrences: readonly Occurrence[] | null = [];

  const availability = (id: PersonId): Availability =>
    unreadable.has(id)
      ? { state: 'unreadable', code: 'ErrorMailRecipientNotFound' }
      : { state: 'readable', blocks: [], workingHours: { days: [1, 2, 3, 4, 5], start: 540, end: 1020 }, zone: UTC };

  const microsoft: Microsoft = {
    directory: {
      people: (ids) =>
        Promise.resolve(new Map(people.filter(({ id }) => ids.includes(id)).map((one) => [one.id, one]))),
      find: (addresses) =>
        Promise.resolve(new Map(people.filter(({ mail }) => addresses.includes(mail)).map((one) => [one.mail, one]))),
      photo: () => Promise.resolve(null),
    },
    notifier: {
      tell: (notice) => {
        notices.push(notice);
        return Promise.resolve();
      },
    },
    calendar: {
      availability: (asked) => Promise.resolve(new Map(asked.map(({ id }) => [id, availability(id)]))),
      book: (booking) => {
        const failure = failures.shift();
        if (failure !== undefined) return Promise.reject(failure);
        const event = events.get(booking.intentionId) ?? { booking, eventId: randomUUID(), cancelled: false };
        events.set(booking.intentionId, event);
        const { eventId } = event;
        return Promise.resolve({ eventId, iCalUId: `uid-${eventId}`, joinUrl: `https://teams.example/${eventId}` });
      },
      cancel: (_owner, eventId) => {
        for (const event of events.values()) if (event.eventId === eventId) event.cancelled = true;
        return Promise.resolve();
      },
      occurrences: () => Promise.resolve(occurrences),
      identify: (_assertion, itemId) =>
        Promise.resolve(itemId.startsWith('uid-') ? { iCalUId: itemId, originallyAt: null } : null),
      watch: () => Promise.resolve({ subscription: randomUUID(), until: Number.MAX_SAFE_INTEGER / 4 }),
    },
  };
  return {
    microsoft,
    notices,
    unreadable,
    failNextBooking: (error: AppError) => failures.push(error),
    events: () => [...events.values()],
    setOccurrences: (found: readonly { originallyAt: Instant; startsAt: Instant }[] | null) => {
      occurrences =
        found?.map((one) => ({ ...one, endsAt: one.startsAt + 1_800_000, state: 'standing' as const })) ?? null;
    },
  };
};
