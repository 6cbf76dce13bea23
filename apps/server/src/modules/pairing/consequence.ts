import type { ChangedPair, Consequence, PersonCard } from '@tandem/core/contract';
import type { Change } from '@tandem/core/matching';
import type { PersonId } from '@tandem/core/model';

/** No screen lists more; how many people change stands beside them. */
const most = 100;

/** A change with names. */
export const consequenceOf = (
  { pairs, points, gone, added }: Change,
  cards: ReadonlyMap<PersonId, PersonCard>,
): Consequence => ({
  pairs,
  points,
  gone: gone.slice(0, most).flatMap((pair) => changedPair(pair, cards)),
  added: added.slice(0, most).flatMap((pair) => changedPair(pair, cards)),
  people: peopleIn([{ gone, added }]).length,
});

/** Everybody whose pairs change. */
export const peopleIn = (changes: readonly Pick<Change, 'gone' | 'added'>[]): readonly PersonId[] => [
  ...new Set(changes.flatMap(({ gone, added }) => [...gone, ...added].flatMap(({ two }) => two))),
];

const changedPair = (
  { two, points }: Change['gone'][number],
  cards: ReadonlyMap<PersonId, PersonCard>,
): ChangedPair[] => {
  const [first, second] = two.map((id) => cards.get(id));
  return first === undefined || second === undefined ? [] : [{ people: [first, second], points }];
};
