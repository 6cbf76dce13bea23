import type { ChangedPair, Consequence, PersonCard } from '@tandem/core/contract';
import type { Change } from '@tandem/core/matching';
import type { PersonId } from '@tandem/core/model';

/** No screen lists more; how many people change stands beside them. */
const most = 100;

/** A change with names. */
export const consequenceOf = (
  { pairs, points, placed, last, gone, added, isBest, circles }: Change,
  cards: ReadonlyMap<PersonId, PersonCard>,
): Consequence => ({
  pairs,
  points,
  placed,
  last,
  isBest,
  circles,
  gone: gone.slice(0, most).flatMap((pair) => changedPair(pair, cards)),
  added: added.slice(0, most).flatMap((pair) => changedPair(pair, cards)),
  people: peopleIn([{ gone, added }]).length,
});

/** Everybody whose pairs or circles change. */
export const peopleIn = (changes: readonly Pick<Change, 'gone' | 'added'>[]): readonly PersonId[] => [
  ...new Set(changes.flatMap(({ gone, added }) => [...gone, ...added].flatMap(({ people }) => people))),
];

const changedPair = (
  { people: ids, points }: Change['gone'][number],
  cards: ReadonlyMap<PersonId, PersonCard>,
): ChangedPair[] => {
  const people = ids.flatMap((id) => cards.get(id) ?? []);
  return people.length < ids.length ? [] : [{ people, points }];
};
