import type { Candidate } from '@tandem/core/matching';
import type { Instant, Participant, Person, PersonId, ShortList } from '@tandem/core/model';
import type { Availability } from '@tandem/core/ports';

/** What is known of the people of a programme besides what they said in it. */
type Known = {
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly availability: ReadonlyMap<PersonId, Availability>;
  readonly lists: ReadonlyMap<PersonId, ShortList>;
  readonly waiting: ReadonlyMap<PersonId, Instant>;
};

const UNKNOWN: Availability = { state: 'unreadable', code: 'noAnswer' };

/** Participants as matching sees them; who is not known any more is left out. */
export const candidatesOf = (
  participants: readonly Participant[],
  { people, availability, lists, waiting }: Known,
): readonly Candidate[] =>
  participants.flatMap(({ personId, roles, profile }) => {
    const person = people.get(personId);
    if (person === undefined) return [];
    const { wishes = [], setAside = [] } = lists.get(personId) ?? {};
    const waitingSince = waiting.get(personId) ?? null;
    return [
      { person, roles, profile, availability: availability.get(personId) ?? UNKNOWN, wishes, setAside, waitingSince },
    ];
  });

/** Whose calendars could be read. */
export const calendarStates = (candidates: readonly Candidate[]): ReadonlyMap<PersonId, Availability['state']> =>
  new Map(candidates.map(({ person, availability }) => [person.id, availability.state]));
