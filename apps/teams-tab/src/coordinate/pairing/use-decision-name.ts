import type { Decision, PersonCard } from '@tandem/core/contract';
import { useText } from '@tandem/ui';
import { useIntl } from 'react-intl';
import { en } from '../../en.ts';

/** A decision in a few words: "Ifeoma with Chiara", "2 places for Mei Ling". */
export const useDecisionName = (): ((decision: Decision, people: readonly PersonCard[]) => string) => {
  const t = useText(en);
  const { formatList } = useIntl();
  return (decision, people) => {
    const nameOf = (id: string) => people.find((person) => person.id === id)?.givenName ?? '';
    switch (decision.kind) {
      case 'pin':
      case 'forbid':
        return t('decisions.two', { first: nameOf(decision.people[0]), second: nameOf(decision.people[1]) });
      case 'capacity':
        return t('decisions.places', { name: nameOf(decision.personId), places: decision.capacity });
      case 'leaveOut':
        return t('decisions.leftOut', { name: nameOf(decision.personId) });
      case 'add':
        return t('decisions.added', { name: nameOf(decision.personId) });
      case 'hour':
        return t('decisions.hour', { names: formatList(decision.people.map(nameOf)) });
      case 'weights':
        return t('decisions.weights');
      case 'floor':
        return t('decisions.floor', { points: decision.floor });
    }
  };
};
