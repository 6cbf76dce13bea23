import type { ChangedPair, Consequence } from '@tandem/core/contract';

/** A pair that goes beside the one that comes for it; null where there is none. */
export type Beside = { readonly before: ChangedPair | null; readonly after: ChangedPair | null };

/** Puts every pair that goes beside one that comes and shares a person with it, as far as there is one. */
export const sideBySide = ({ gone, added }: Pick<Consequence, 'gone' | 'added'>): readonly Beside[] => {
  const left = [...added];
  const rows: Beside[] = gone.map((before) => {
    const at = left.findIndex((after) => shares(before, after));
    return { before, after: at < 0 ? null : (left.splice(at, 1).at(0) ?? null) };
  });
  return [...rows, ...left.map((after) => ({ before: null, after }))];
};

const shares = (one: ChangedPair, other: ChangedPair): boolean =>
  one.people.some(({ id }) => other.people.some((person) => person.id === id));

/** How many people change partners besides these. */
export const othersIn = ({ gone, added }: Pick<Consequence, 'gone' | 'added'>, but: readonly string[]): number =>
  new Set([...gone, ...added].flatMap(({ people }) => people.map(({ id }) => id)).filter((id) => !but.includes(id)))
    .size;
