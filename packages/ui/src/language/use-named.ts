import type { PersonCard } from '@tandem/core/contract';
import { useIntl } from 'react-intl';

/** Whom somebody meets as values of a sentence: `name` reads "Priya, Omar and Jonas", `others` says how many they are. */
export const useNamed = (): ((partners: readonly PersonCard[]) => {
  readonly others: number;
  readonly name: string;
}) => {
  const { formatList } = useIntl();
  return (partners) => ({ others: partners.length, name: formatList(partners.map(({ givenName }) => givenName)) });
};
