import type { Message } from '../../model/index.ts';
import { message } from '../../messages/index.ts';
import type { Entrant } from '../pool/entrant.ts';

/** What a common language counts for: the best one of both, the best one of one, or one that both have further down. */
const [bestOfBoth, bestOfOne, common] = [1, 0.75, 0.5];

/** 1: the language both named first. 0: none in common, or none named. */
export const languagesValue = (a: Entrant, b: Entrant): number => {
  let value = 0;
  for (let at = 0; at < a.languages.length; at++) {
    const other = b.languages.indexOf(a.languages[at] ?? -1);
    if (other < 0) continue;
    value = Math.max(value, at === 0 && other === 0 ? bestOfBoth : at === 0 || other === 0 ? bestOfOne : common);
  }
  return value;
};

export const languagesMessage = (a: Entrant, b: Entrant, names: Message['values']): Message => {
  if (a.languages.length === 0 || b.languages.length === 0) return message('matching.languages.unknown', names);
  const places = [...a.languages].map((each, at) => ({ at, other: b.languages.indexOf(each) }));
  const [best] = places.filter(({ other }) => other >= 0).sort((x, y) => x.at + x.other - y.at - y.other);
  return best === undefined
    ? message('matching.languages.none', names)
    : message('matching.languages.common', { ...names, language: mainTag(a, best.at) });
};

/** The main tag of the language at a place; a tag named twice stands once. */
const mainTag = ({ candidate: { profile } }: Entrant, at: number): string => {
  const tags = [...new Set(profile.languages.map((tag) => tag.split('-', 1)[0]?.toLowerCase() ?? tag))];
  return tags[at] ?? '';
};
