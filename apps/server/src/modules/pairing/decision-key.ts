import type { Decision } from '@tandem/core/contract';
import type { PersonId } from '@tandem/core/model';

/** What a decision is about: of two with the same key the later one counts. */
export const keyOf = (decision: Decision): string => {
  switch (decision.kind) {
    case 'pin':
    case 'forbid':
      return `two ${decision.people.toSorted().join(' ')}`;
    case 'capacity':
      return `capacity ${decision.personId} ${decision.role}`;
    case 'leaveOut':
    case 'add':
      return `in this run ${decision.personId}`;
    case 'hour':
      return `hour ${decision.people.toSorted().join(' ')}`;
    default:
      return decision.kind;
  }
};

/** Everybody a decision names. */
export const namedIn = (decision: Decision): readonly PersonId[] => {
  switch (decision.kind) {
    case 'pin':
    case 'forbid':
    case 'hour':
      return decision.people;
    case 'capacity':
    case 'leaveOut':
    case 'add':
      return [decision.personId];
    default:
      return [];
  }
};
