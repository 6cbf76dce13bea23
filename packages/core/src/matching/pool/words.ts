/** Numbers for names, so that comparing two people compares numbers. Spelling counts, case and spacing do not. */
export type Numbering = {
  readonly numbers: Map<string, number>;
  /** The same by the names as they were written, which many people write alike. */
  readonly written: Map<string, number>;
};

export const newNumbering = (): Numbering => ({ numbers: new Map(), written: new Map() });

export const numberOf = ({ numbers, written }: Numbering, name: string): number => {
  const seen = written.get(name);
  if (seen !== undefined) return seen;
  const plain = plainWords(name);
  const number = numbers.get(plain) ?? numbers.size;
  numbers.set(plain, number);
  written.set(name, number);
  return number;
};

export const hasNumber = ({ numbers, written }: Numbering, name: string): boolean =>
  written.has(name) || numbers.has(plainWords(name));

/** Numbers of several names, each once. */
export const numbersOf = (numbering: Numbering, names: readonly string[]): readonly number[] => {
  const numbers: number[] = [];
  for (const name of names) {
    const number = numberOf(numbering, name);
    if (!numbers.includes(number)) numbers.push(number);
  }
  return numbers;
};

export const plainWords = (text: string): string =>
  text.normalize('NFKC').toLowerCase().trim().replaceAll(/\s+/gu, ' ');

/**
 * Finds the skills a text speaks of, by number: each word of the skill begins like a word of the text. Five letters decide,
 * so that "negotiating" speaks of "negotiation"; words of one or two letters are left out.
 */
export const speakerOf = (skills: Numbering): ((text: string) => Int32Array) => {
  /** By the first stem of each skill. */
  const known = new Map<string, { readonly skill: number; readonly wanted: readonly string[] }[]>();
  for (const [name, skill] of skills.numbers) {
    const wanted = stems(name);
    const [first] = wanted;
    if (first === undefined) continue;
    const alike = known.get(first);
    if (alike === undefined) known.set(first, [{ skill, wanted }]);
    else alike.push({ skill, wanted });
  }
  return (text) => {
    const inText = new Set(stems(text));
    const found = [...inText].flatMap((stem) => known.get(stem) ?? []);
    const spoken = found.filter(({ wanted }) => wanted.every((stem) => inText.has(stem)));
    return Int32Array.from(spoken, ({ skill }) => skill).sort();
  };
};

const stems = (text: string): string[] =>
  plainWords(text)
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter((word) => word.length > 2)
    .map((word) => word.slice(0, 5));
