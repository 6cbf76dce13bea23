import { clockGap, hoursOf, twoKey, type Pool } from '../pool/pool.ts';
import type { Entrant } from '../pool/entrant.ts';
import { isSetAside, isTooRecent } from './apart.ts';

/**
 * Rules that keep two people apart whatever their score. What is not known blocks nobody. `private`: one of the two set
 * the other aside. It comes last, and no answer tells whose wish it was; see `allBlocks`.
 */
export const ruleNames = [
  'self',
  'repeat',
  'forbidden',
  'reportingLine',
  'sameDepartment',
  'sameTeam',
  'commonLanguage',
  'zoneGap',
  'sharedHours',
  'private',
] as const;
export type RuleName = (typeof ruleNames)[number];

/** Whether one rule keeps two people apart, who share so many free hours a week. */
export const blocks = (rule: RuleName, pool: Pool, a: Entrant, b: Entrant, hours: number | null): boolean => {
  const { rules } = pool.input;
  switch (rule) {
    case 'self':
      return a === b;
    case 'repeat':
      return pool.earlier.size > 0 && wasRecent(pool, a, b);
    case 'forbidden':
      return pool.forbidden.size > 0 && pool.forbidden.has(keyOf(a, b));
    case 'reportingLine':
      return reportsTo(a, b, rules.reportingLevels) || reportsTo(b, a, rules.reportingLevels);
    case 'sameDepartment':
      return !rules.sameDepartment && a.department >= 0 && a.department === b.department;
    case 'sameTeam':
      return !rules.sameTeam && a.team >= 0 && a.team === b.team;
    case 'commonLanguage':
      return rules.commonLanguage && a.languages.length > 0 && b.languages.length > 0 && !shareLanguage(a, b);
    case 'zoneGap':
      return (clockGap(pool, a, b) ?? 0) > rules.zoneGapHours;
    case 'sharedHours':
      return (hours ?? Infinity) < rules.sharedHours;
    case 'private':
      return isSetAside(a, b);
  }
};

/** The first rule that keeps two people apart, cheapest first; undefined when they may be paired. */
export const firstBlock = (pool: Pool, a: Entrant, b: Entrant, hours: number | null): RuleName | undefined => {
  for (const rule of ruleNames) if (blocks(rule, pool, a, b, hours)) return rule;
  return undefined;
};

/**
 * Every rule that keeps two people apart. A private wish is named only where nothing else does, so that beside another
 * reason nobody learns that there is one.
 */
export const allBlocks = (pool: Pool, a: Entrant, b: Entrant): readonly RuleName[] => {
  const hours = hoursOf(pool, a, b);
  const found = ruleNames.filter((rule) => blocks(rule, pool, a, b, hours));
  return found.length > 1 ? found.filter((rule) => rule !== 'private') : found;
};

const wasRecent = (pool: Pool, a: Entrant, b: Entrant): boolean => {
  const pairedAt = pool.earlier.get(keyOf(a, b));
  return pairedAt !== undefined && isTooRecent(pool, pairedAt);
};

const keyOf = (a: Entrant, b: Entrant) => twoKey(a.candidate.person.id, b.candidate.person.id);

/** Whether `boss` stands among the nearest `levels` managers of `person`. */
const reportsTo = (person: Entrant, boss: Entrant, levels: number): boolean => {
  const { managers } = person.candidate.person;
  const end = Math.min(levels, managers.length);
  for (let level = 0; level < end; level++) if (managers[level] === boss.candidate.person.id) return true;
  return false;
};

const shareLanguage = (a: Entrant, b: Entrant): boolean => a.languages.some((each) => b.languages.includes(each));
