import type { Decision } from '@tandem/core/contract';
import type { Decision as ChosenHour } from '@tandem/core/scheduling';
import type { StoredResult } from '../../store/schema/index.ts';
import { keyOf } from './decision-key.ts';

/** The hours that somebody chose for pairs of a run, in the order they did. One of people who are no pair does not count. */
export const chosenHours = (
  decisions: readonly Decision[],
  { pairs }: Pick<StoredResult, 'pairs'>,
): readonly ChosenHour[] => {
  const chosen = decisions.filter((decision) => decision.kind === 'hour');
  if (chosen.length === 0) return [];
  const newest = new Map(chosen.map((decision) => [keyOf(decision), decision]));
  const pairOf = new Map(
    pairs.map(({ pairId, members }) => [
      members
        .map(({ personId }) => personId)
        .toSorted()
        .join(' '),
      pairId,
    ]),
  );
  return chosen.flatMap((decision): ChosenHour[] => {
    const pairId = pairOf.get(decision.people.toSorted().join(' '));
    return pairId === undefined || newest.get(keyOf(decision)) !== decision ? [] : [{ pairId, slot: decision.slot }];
  });
};
