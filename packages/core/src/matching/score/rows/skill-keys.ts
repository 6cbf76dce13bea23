import type { Entrant } from '../../pool/entrant.ts';

/** Levels of skills, and none. */
export const levels = 5;

/** A skill at a level as one number; the levels of a skill stand together. */
export const skillKey = (skill: number, level: number): number => skill * levels + level;

/** Skills somebody offers, each at its level. */
export const offersOf = (entrant: Entrant | undefined): readonly number[] => {
  const { offers } = entrant ?? { offers: nothing };
  const keys: number[] = [];
  for (let skill = 0; skill < offers.length; skill++) {
    const level = offers[skill] ?? 0;
    if (level > 0) keys.push(skillKey(skill, level));
  }
  return keys;
};

const nothing = new Uint8Array(0);
