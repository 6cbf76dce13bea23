import { message } from '../../messages/index.ts';
import type { Cadence, HealingRules, Message } from '../../model/index.ts';
import { reachOf, shortNoticeHours } from './new-time.ts';

/** The rules of healing as whoever they hold for reads them. */
export const rulesInWords = (rules: HealingRules, cadence: Cadence): readonly Message[] => [
  message(`healing.rule.decides.${rules.decides}`),
  ...(rules.decides === 'people' ? [] : bounds(rules, cadence)),
  message('healing.rule.outlook'),
];

const bounds = (rules: HealingRules, cadence: Cadence): readonly Message[] => [
  message('healing.rule.within', {
    days: reachOf(rules, cadence),
    hours: rules.noticeHours,
    short: rules.noticeHours > shortNoticeHours ? shortNoticeHours : 0,
  }),
  message('healing.rule.most', { count: rules.movesAMonth }),
  ...(rules.quietFrom === rules.quietUntil
    ? []
    : [message('healing.rule.quiet', { from: clock(rules.quietFrom), until: clock(rules.quietUntil) })]),
];

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
