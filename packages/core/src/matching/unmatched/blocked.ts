import type { Message, Unmatched } from '../../model/index.ts';
import { message } from '../../messages/index.ts';
import { clockGap, hoursOf } from '../pool/pool.ts';
import type { Entrant } from '../pool/entrant.ts';
import { allBlocks, ruleNames, type RuleName } from '../rules/blocking.ts';
import { peerPoints } from '../score/peer-points.ts';
import { pairPoints } from '../score/points.ts';
import type { Other, Side } from './side.ts';

/** For somebody whom rules keep apart from everybody: the rule that rules out most, and what lifting it would give. */
export const whyBlocked = (side: Side, everybody: readonly Other[]): Pick<Unmatched, 'reason' | 'help'> => {
  const { self, pool } = side;
  const { givenName: name } = self.candidate.person;
  const judged = everybody.map(({ entrant }) => ({ entrant, rules: allBlocks(pool, self, entrant) }));
  const counts = ruleNames.map((rule) => ({ rule, count: judged.filter(({ rules }) => rules.includes(rule)).length }));
  // What somebody set aside is named only where nothing else stands in the way.
  const others = counts.filter(({ rule, count }) => rule !== 'private' && count > 0);
  const [first] = (others.length > 0 ? others : counts).toSorted((a, b) => b.count - a.count);
  if (first === undefined || first.count === 0)
    return { reason: message('matching.unmatched.full', { name }), help: null };
  const freed = judged.filter(({ rules }) => rules.length === 1 && rules[0] === first.rule);
  return {
    reason: message(`matching.unmatched.${first.rule}`, { name, count: first.count, total: everybody.length }),
    help:
      helpBy(
        first.rule,
        side,
        freed.map(({ entrant }) => entrant),
      ) ?? message(side.role === 'peer' ? 'matching.help.invitePeers' : 'matching.help.invite'),
  };
};

const pointsWith = ({ pool, role, self }: Side, other: Entrant): number => {
  if (role === 'peer') return peerPoints(pool, self, other);
  return role === 'mentor' ? pairPoints(pool, self, other) : pairPoints(pool, other, self);
};

/** What lifting a rule, alone, would give at best. */
const helpBy = (rule: RuleName, side: Side, freed: readonly Entrant[]): Message | null => {
  if (rule === 'self' || rule === 'private') return null;
  const { pool, self } = side;
  const scored = freed.map((entrant) => ({
    entrant,
    points: pointsWith(side, entrant),
  }));
  const [best] = scored.sort((a, b) => b.points - a.points);
  if (best === undefined) return null;
  const values = { other: best.entrant.candidate.person.givenName, points: best.points };
  if (rule === 'zoneGap')
    return message('matching.help.zoneGap', { ...values, hours: clockGap(pool, self, best.entrant) ?? 0 });
  if (rule === 'sharedHours') {
    const hours = Math.floor((hoursOf(pool, self, best.entrant) ?? 0) * 10) / 10;
    return message('matching.help.sharedHours', { ...values, hours });
  }
  return message(`matching.help.${rule}`, values);
};
