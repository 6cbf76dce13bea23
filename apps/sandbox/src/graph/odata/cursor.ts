import { badRequest, type GraphFault } from '../http/fault.ts';
import { tokenize } from './tokens.ts';

type Literal = string | number | boolean | null;

/** Goes through the parts of a filter expression, one after the other. */
export type Cursor = {
  /** Steps over a word, whatever its case, or a sign, if it stands here. */
  takeWord(word: string): boolean;
  takeSign(sign: string): boolean;
  word(): string;
  /** Steps over these signs, which have to stand here. */
  sign(sign: string): void;
  value(): { readonly literal: Literal } | { readonly path: string };
  end(): void;
  invalid(): GraphFault;
};

export function cursorOver(text: string): Cursor {
  const tokens = tokenize(text);
  let position = 0;
  const invalid = (): GraphFault => badRequest('BadRequest', `Invalid filter clause: '${text}'.`);
  const take = (kind: 'word' | 'sign', wanted: string): boolean => {
    const token = tokens[position];
    if (token?.kind !== kind || token.text.toLowerCase() !== wanted) return false;
    position += 1;
    return true;
  };
  const next = () => {
    const token = tokens[position];
    if (token === undefined) throw invalid();
    position += 1;
    return token;
  };
  return {
    takeWord: (word) => take('word', word),
    takeSign: (sign) => take('sign', sign),
    word() {
      const token = next();
      if (token.kind !== 'word') throw invalid();
      return token.text;
    },
    sign(sign) {
      if (!take('sign', sign)) throw invalid();
    },
    value() {
      const token = next();
      if (token.kind === 'sign') throw invalid();
      return token.kind === 'literal' ? { literal: token.value } : { path: token.text };
    },
    end() {
      if (position < tokens.length) throw invalid();
    },
    invalid,
  };
}
