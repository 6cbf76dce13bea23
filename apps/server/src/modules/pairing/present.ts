import type { ProposalResult, StandingDecision } from '@tandem/core/contract';
import type { Member, Person, PersonId } from '@tandem/core/model';
import type { StoredDecision, StoredResult } from '../../store/schema/index.ts';
import { personCard } from '../people/present.ts';
import { namedIn } from './decision-key.ts';

/** A matching run's outcome with names, best pairs first. */
export const presentResult = (result: StoredResult, people: ReadonlyMap<PersonId, Person>): ProposalResult => {
  const scores = result.pairs.map((pair) => pair.score.total);
  return {
    pairs: result.pairs
      .toSorted((a, b) => b.score.total - a.score.total)
      .map((pair) => ({
        pairId: pair.pairId,
        members: pair.members.flatMap((member) => presentMember(member, people)),
        score: pair.score,
        sharedHours: pair.sharedHours,
        notes: [...pair.notes],
      })),
    unmatched: result.unmatched.flatMap(({ personId, ...rest }) => {
      const person = people.get(personId);
      return person === undefined ? [] : [{ person: personCard(person), ...rest }];
    }),
    circles: result.circles,
    better: result.better ?? null,
    totals: {
      pairs: result.pairs.length,
      points: scores.reduce((sum, points) => sum + points, 0),
      lowest: scores.length === 0 ? null : Math.min(...scores),
      openPlaces: result.openPlaces,
    },
    calendars: { readAt: null, ...result.calendars },
  };
};

const presentMember = ({ personId, role }: Member, people: ReadonlyMap<PersonId, Person>) => {
  const person = people.get(personId);
  return person === undefined ? [] : [{ person: personCard(person), role }];
};

/** A decision with names; none where somebody of it has left the organisation. */
export const presentDecision = (
  { decision, by, at, withoutIt }: StoredDecision,
  people: ReadonlyMap<PersonId, Person>,
): StandingDecision[] => {
  const named = namedIn(decision).map((id) => people.get(id));
  const author = people.get(by);
  const known = named.filter((person) => person !== undefined);
  if (author === undefined || known.length < named.length) return [];
  return [{ decision, people: known.map(personCard), by: personCard(author), at, withoutIt }];
};
