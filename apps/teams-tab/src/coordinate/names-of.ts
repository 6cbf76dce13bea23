import type { PersonCard } from '@tandem/core/contract';

/** The two names of a pair. */
export const namesOf = (
  [first, second]: readonly PersonCard[],
  form: 'name' | 'givenName',
): readonly [string, string] => [first?.[form] ?? '', second?.[form] ?? ''];
