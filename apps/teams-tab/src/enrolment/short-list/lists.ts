import type { PersonId, ShortList } from '@tandem/core/model';

/** Most colleagues one can ask to meet. */
export const mostWishes = 5;

/** Lists after one press. Nobody stands in both, and nobody twice. */
export const asked = (list: ShortList, id: PersonId): ShortList => ({
  wishes: list.wishes.length < mostWishes ? [...without(list.wishes, id), id] : list.wishes,
  setAside: without(list.setAside, id),
});

export const aside = (list: ShortList, id: PersonId): ShortList => ({
  wishes: without(list.wishes, id),
  setAside: [...without(list.setAside, id), id],
});

/** As if nothing had been said about somebody. */
export const unsaid = (list: ShortList, id: PersonId): ShortList => ({
  wishes: without(list.wishes, id),
  setAside: without(list.setAside, id),
});

/** One place up (-1) or down (1); at the ends nothing moves. */
export const moved = ({ wishes, setAside }: ShortList, id: PersonId, by: -1 | 1): ShortList => {
  const from = wishes.indexOf(id);
  const other = wishes[from + by];
  if (from < 0 || other === undefined) return { wishes, setAside };
  return { wishes: wishes.with(from, other).with(from + by, id), setAside };
};

const without = (ids: readonly PersonId[], id: PersonId): PersonId[] => ids.filter((each) => each !== id);
