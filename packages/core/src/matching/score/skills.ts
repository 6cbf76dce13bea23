import type { Message } from '../../model/index.ts';
import { message } from '../../messages/index.ts';
import type { Entrant } from '../pool/entrant.ts';
import { equalNames } from './names.ts';

/**
 * How helpful a level above one's own is, by the gap: one or two levels above explain best, since the one who teaches
 * still knows the way; the same level is company rather than help.
 */
export const helpByGap = [0.4, 1, 1, 0.7];
/** What the best, second and third wish that is met counts for: one good match beats three poor ones. */
const wishShares = { one: 0.6, two: 0.25, three: 0.15 };
/** What the mentee gives back fills so much of what is missing; it never takes away. */
const returnShare = 0.2;

/** 1: the mentor helps with all that the mentee wants most, at a helpful level. 0: with nothing, in either direction. */
export const skillsValue = (mentor: Entrant, mentee: Entrant): number =>
  bothWays(helpValue(mentor, mentee), helpValue(mentee, mentor));

/** What is given, filled up by what comes back. */
export const bothWays = (given: number, back: number): number => given + returnShare * (1 - given) * back;

/** 1: the one offers all that the other wants most, at a helpful level. 0: nothing of it. One direction only. */
export const helpValue = (helper: Entrant, learner: Entrant): number => {
  let [best, second, third] = [0, 0, 0];
  for (const wish of learner.wants) {
    const help = helpWith(helper, wish);
    if (help > best) [best, second, third] = [help, best, second];
    else if (help > second) [second, third] = [help, second];
    else if (help > third) third = help;
  }
  return shareOfWishes(best, second, third, learner.wants.length);
};

/** The three wishes that are met best, of so many. */
export const shareOfWishes = (best: number, second: number, third: number, count: number): number => {
  const { one, two, three } = wishShares;
  return (one * best + two * second + three * third) / (one + (count > 1 ? two : 0) + (count > 2 ? three : 0));
};

const helpWith = (helper: Entrant, wish: Entrant['wants'][number]): number => {
  const level = helper.offers[wish.skill] ?? 0;
  return level < wish.level ? 0 : (helpByGap[level - wish.level] ?? 0);
};

/** Names of the skills a helper offers that a learner wants, most helpful first. */
const helpfulSkills = (helper: Entrant, learner: Entrant): readonly string[] =>
  learner.wants
    .map((wish) => ({ help: helpWith(helper, wish), name: wish.name }))
    .filter(({ help }) => help > 0)
    .sort((a, b) => b.help - a.help)
    .map(({ name }) => name);

export const skillsMessage = (mentor: Entrant, mentee: Entrant, names: Message['values']): Message => {
  const [skill, second, ...more] = helpfulSkills(mentor, mentee);
  const [returned] = helpfulSkills(mentee, mentor);
  if (skill === undefined)
    return returned === undefined
      ? message('matching.skills.none', names)
      : message('matching.skills.returned', { ...names, returned });
  if (returned !== undefined) return message('matching.skills.both', { ...names, skill, returned });
  if (second === undefined) return message('matching.skills.one', { ...names, skill });
  return more.length === 0
    ? message('matching.skills.two', { ...names, skill, second })
    : message('matching.skills.more', { ...names, skill, second, more: more.length });
};

export const peerSkillsMessage = (a: Entrant, b: Entrant): Message => {
  const [given] = helpfulSkills(a, b);
  const [returned] = helpfulSkills(b, a);
  const names = equalNames(a, b);
  if (given !== undefined && returned !== undefined)
    return message('matching.peers.skills.both', { ...names, skill: given, returned });
  if (given !== undefined) return message('matching.peers.skills.oneWay', { ...names, skill: given });
  return returned === undefined
    ? message('matching.peers.skills.none', names)
    : message('matching.peers.skills.oneWay', { ...equalNames(b, a), skill: returned });
};
