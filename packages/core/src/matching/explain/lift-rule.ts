import type { Rules } from '../../model/index.ts';
import { sharedByAll } from '../circles/shared-time.ts';
import type { Entrant } from '../pool/entrant.ts';
import { clockGap, type Pool } from '../pool/pool.ts';
import { ruleNames, type RuleName } from '../rules/blocking.ts';

/** A rule that a programme may do without. */
export type LiftableRule = Exclude<RuleName, 'self' | 'forbidden' | 'private'>;

export const liftableRules: readonly LiftableRule[] = ruleNames.filter(
  (rule) => rule !== 'self' && rule !== 'forbidden' && rule !== 'private',
);

/** Rules without one of them. */
export const withoutRule = (rules: Rules, rule: LiftableRule): Rules => {
  switch (rule) {
    case 'repeat':
      return { ...rules, repeatAfterMonths: 0 };
    case 'reportingLine':
      return { ...rules, reportingLevels: 0 };
    case 'sameDepartment':
      return { ...rules, sameDepartment: true };
    case 'sameTeam':
      return { ...rules, sameTeam: true };
    case 'commonLanguage':
      return { ...rules, commonLanguage: false };
    case 'zoneGap':
      return { ...rules, zoneGapHours: 24 };
    case 'sharedHours':
      return { ...rules, sharedHours: 0 };
  }
};

/** Rules with one of them no looser than these people need it to sit together. */
export const loosenedFor = (pool: Pool, rule: LiftableRule, people: readonly Entrant[]): Rules => {
  const { rules } = pool.input;
  const twos = people.flatMap((one) => people.filter((other) => other !== one).map((other) => [one, other] as const));
  if (rule === 'reportingLine') {
    const levels = twos.map(([{ candidate }, boss]) => candidate.person.managers.indexOf(boss.candidate.person.id));
    return { ...rules, reportingLevels: Math.min(rules.reportingLevels, ...levels.filter((level) => level >= 0)) };
  }
  if (rule === 'zoneGap') {
    const gaps = twos.map(([one, other]) => clockGap(pool, one, other) ?? 0);
    return { ...rules, zoneGapHours: Math.max(rules.zoneGapHours, ...gaps) };
  }
  if (rule === 'sharedHours') {
    const hours = Math.floor((sharedByAll(pool, people) ?? 0) * 10) / 10;
    return { ...rules, sharedHours: Math.min(rules.sharedHours, hours) };
  }
  return withoutRule(rules, rule);
};

/** How loose one of the rules is: the larger, the more it allows. */
export const loosenessOf = (rules: Rules, rule: LiftableRule): number => {
  if (rule === 'zoneGap') return rules.zoneGapHours;
  if (rule === 'sharedHours') return -rules.sharedHours;
  return rule === 'reportingLine' ? -rules.reportingLevels : 0;
};
