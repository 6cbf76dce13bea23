import { normal } from './normal.ts';

/** Words that people write for a level, 1 starting to 4 able to teach it, as `normal` writes them. */
const words: Readonly<Record<string, number>> = {
  starting: 1,
  'i am starting': 1,
  beginner: 1,
  novice: 1,
  anfanger: 1,
  'i try it': 2,
  trying: 2,
  practised: 2,
  practiced: 2,
  basic: 2,
  intermediate: 2,
  grundkenntnisse: 2,
  'i do it well': 3,
  confident: 3,
  good: 3,
  advanced: 3,
  fortgeschritten: 3,
  'i teach it': 4,
  teaches: 4,
  'able to teach it': 4,
  expert: 4,
  experte: 4,
};

/** A level as it is written, "3", "3/4" or "confident"; null when it is none. */
export const levelOf = (text: string): number | null => {
  const [, digit] = /^([1-4])(?:\s*(?:\/|of)\s*4)?$/.exec(text.trim()) ?? [];
  if (digit !== undefined) return Number(digit);
  const word = normal(text);
  return Object.hasOwn(words, word) ? (words[word] ?? null) : null;
};
