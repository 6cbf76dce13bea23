import type { Message } from '../../model/index.ts';
import { message } from '../../messages/index.ts';
import type { Entrant } from '../pool/entrant.ts';
import { plainWords } from '../pool/words.ts';

/** Value by interests in common: the first breaks the ice, more than three add nothing. */
const valueByCount = [0, 0.5, 0.8, 1];

export const interestsValue = (a: Entrant, b: Entrant): number => {
  let count = 0;
  for (const interest of a.interests) if (b.interests.includes(interest)) count++;
  return interestsByCount(count);
};

export const interestsByCount = (count: number): number => valueByCount[Math.min(count, 3)] ?? 0;

export const interestsMessage = (a: Entrant, b: Entrant, names: Message['values']): Message => {
  const others = new Set(b.candidate.profile.interests.map(plainWords));
  const [interest, second, ...more] = a.candidate.profile.interests.filter((each) => others.has(plainWords(each)));
  if (interest === undefined) return message('matching.interests.none', names);
  if (second === undefined) return message('matching.interests.one', { ...names, interest });
  return message('matching.interests.several', { ...names, interest, second, more: more.length });
};

export const peerInterestsMessage = (a: Entrant, b: Entrant, names: Message['values']): Message =>
  interestsValue(a, b) > 0 ? interestsMessage(a, b, names) : message('matching.peers.interests.none', names);
