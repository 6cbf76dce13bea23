import type { Message } from '../../model/index.ts';
import { message } from '../../messages/index.ts';
import type { Entrant } from '../pool/entrant.ts';
import { equalNames } from './names.ts';

/** What a goal counts for that a mentor's skill serves, and one that the mentor wrote down as well. */
export const [met, shared] = [1, 0.5];
/** What the best and the second goal count for. */
const goalShares = { one: 0.7, two: 0.3 };

/** 1: the mentor offers skills that two of the mentee's goals (or the only one) speak of. 0: no goal is served. */
export const goalsValue = (mentor: Entrant, mentee: Entrant): number => {
  let [best, second] = [0, 0];
  for (const goal of mentee.goals) {
    const value = goalValue(mentor, goal);
    if (value > best) [best, second] = [value, best];
    else if (value > second) second = value;
  }
  return bestTwo(best, second, mentee.goals.length);
};

/** The two goals that are served best, of so many. */
export const bestTwo = (best: number, second: number, count: number): number =>
  count > 1 ? goalShares.one * best + goalShares.two * second : best;

type Goal = Entrant['goals'][number];

const goalValue = (mentor: Entrant, goal: Goal): number =>
  servingSkill(mentor, goal) >= 0 ? met : isShared(mentor, goal) ? shared : 0;

const servingSkill = ({ offers }: Entrant, { skills }: Goal): number => {
  for (const skill of skills) if ((offers[skill] ?? 0) > 0) return skill;
  return -1;
};

const isShared = (mentor: Entrant, { goal }: Goal): boolean => {
  for (const own of mentor.goals) if (own.goal === goal) return true;
  return false;
};

export const goalsMessage = (mentor: Entrant, mentee: Entrant, names: Message['values']): Message => {
  const served = mentee.goals.findIndex((goal) => servingSkill(mentor, goal) >= 0);
  const goalAt = (index: number) => mentee.candidate.profile.goals[index] ?? '';
  if (served >= 0) return message('matching.goals.met', { ...names, goal: goalAt(served) });
  const both = mentee.goals.findIndex((goal) => isShared(mentor, goal));
  return both >= 0
    ? message('matching.goals.shared', { ...names, goal: goalAt(both) })
    : message('matching.goals.none', names);
};

export const peerGoalsMessage = (a: Entrant, b: Entrant): Message => {
  const names = equalNames(a, b);
  const [goal, returned] = [servedGoal(a, b), servedGoal(b, a)];
  if (goal !== undefined && returned !== undefined)
    return message('matching.peers.goals.both', { ...names, goal, returned });
  if (goal !== undefined) return message('matching.peers.goals.oneWay', { ...names, goal });
  if (returned !== undefined) return message('matching.peers.goals.oneWay', { ...equalNames(b, a), goal: returned });
  const both = b.goals.findIndex((each) => isShared(a, each));
  return both >= 0
    ? message('matching.goals.shared', { ...names, goal: b.candidate.profile.goals[both] ?? '' })
    : message('matching.peers.goals.none', names);
};

/** The first goal of a learner that a skill of the helper serves. */
const servedGoal = (helper: Entrant, learner: Entrant): string | undefined => {
  const at = learner.goals.findIndex((goal) => servingSkill(helper, goal) >= 0);
  return learner.candidate.profile.goals[at];
};
