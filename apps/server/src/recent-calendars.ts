import type { Instant, Person, PersonId, TenantId, Window } from '@tandem/core/model';
import type { Availability, Clock, Microsoft } from '@tandem/core/ports';

/**
 * Calendars as they were read last. Whoever only looks for times may use what is a few minutes old; before something is
 * booked or moved they are read from Microsoft 365.
 */
export type RecentCalendars = {
  /** As the calendar's own `availability`; read again where it is older than ten minutes, or reaches less far. */
  availability(
    tenantId: TenantId,
    people: readonly Person[],
    window: Window,
  ): Promise<ReadonlyMap<PersonId, Availability>>;
  /** When the oldest of those that are kept was read; null when none is. */
  readAt(tenantId: TenantId, people: readonly Person[]): Instant | null;
  /** They are read anew the next time. */
  forget(tenantId: TenantId, people: readonly Pick<Person, 'id'>[]): void;
};

/** How long a calendar is as good as new for looking, milliseconds: ten minutes. */
const STAYS_MS = 600_000;

/** Most people kept, about 40 MB of half-years; who was read longest ago goes first. */
const MOST = 5000;

const DAY_MS = 86_400_000;

type Kept = { readonly time: Availability; readonly window: Window; readonly readAt: Instant };

export const recentCalendars = (microsoft: (tenantId: TenantId) => Microsoft, clock: Clock): RecentCalendars => {
  const kept = new Map<string, Kept>();
  const keyOf = (tenantId: TenantId, { id }: Pick<Person, 'id'>) => `${tenantId}/${id}`;
  const standing = (tenantId: TenantId, person: Person): Kept | null => {
    const found = kept.get(keyOf(tenantId, person)) ?? null;
    return found === null || clock() - found.readAt > STAYS_MS ? null : found;
  };
  const covering = (tenantId: TenantId, person: Person, { from, to }: Window): Kept | null => {
    const found = standing(tenantId, person);
    return found !== null && found.window.from <= from && found.window.to >= to ? found : null;
  };
  const keep = (key: string, one: Kept): void => {
    kept.delete(key);
    kept.set(key, one);
    for (const [oldest] of kept) {
      if (kept.size <= MOST) break;
      kept.delete(oldest);
    }
  };
  return {
    availability: async (tenantId, people, asked) => {
      const window = wholeDays(asked);
      const found = new Map<PersonId, Availability>();
      for (const person of people) {
        const { time } = covering(tenantId, person, window) ?? {};
        if (time !== undefined) found.set(person.id, time);
      }
      const missing = people.filter(({ id }) => !found.has(id));
      if (missing.length === 0) return found;
      const readAt = clock();
      for (const [id, time] of await microsoft(tenantId).calendar.availability(missing, window)) {
        found.set(id, time);
        // Whatever is wrong with a calendar may be put right any moment, so it is not kept.
        if (time.state === 'readable') keep(keyOf(tenantId, { id }), { time, window, readAt });
      }
      return found;
    },
    readAt: (tenantId, people) => {
      const times = people.flatMap((person) => standing(tenantId, person)?.readAt ?? []);
      return times.length === 0 ? null : Math.min(...times);
    },
    forget: (tenantId, people) => {
      for (const person of people) kept.delete(keyOf(tenantId, person));
    },
  };
};

/** So that what is asked now covers what is asked a minute later. */
const wholeDays = ({ from, to }: Window): Window => ({
  from: Math.floor(from / DAY_MS) * DAY_MS,
  to: Math.ceil(to / DAY_MS) * DAY_MS,
});
