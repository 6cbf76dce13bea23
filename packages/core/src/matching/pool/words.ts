/** Numbers for names, so that comparing two people compares numbers. Spelling counts, case and spacing do not. */
export type Numbering = { readonly numbers: Map<string, number> };

export const newNumbering = (): Numbering => ({ numbers: new Map() });

export const numberOf = ({ numbers }: Numbering, name: string): number => {
  const plain = plainWords(name);
  const known = numbers.get(plain);
  if (known !== undefined) return known;
  numbers.set(plain, numbers.size);
  return numbers.size - 1;
};

/** Numbers of several names, each once. */
export const numbersOf = (numbering: Numbering, names: readonly string[]): Int32Array =>
  Int32Array.from(new Set(names.map((name) => numberOf(numbering, name))));

export const plainWords = (text: string): string =>
  text.normalize('NFKC').toLowerCase().trim().replaceAll(/\s+/gu, ' ');

/**
 * Whether a text speaks of a skill: each word of the skill begins like a word of the text. Five letters decide, so
 * that "negotiating" speaks of "negotiation"; words of one or two letters are left out.
 */
export const speaksOf = (text: string, skill: string): boolean => {
  const inText = new Set(stems(text));
  const wanted = stems(skill);
  return wanted.length > 0 && wanted.every((stem) => inText.has(stem));
};

const stems = (text: string): string[] =>
  plainWords(text)
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter((word) => word.length > 2)
    .map((word) => word.slice(0, 5));
