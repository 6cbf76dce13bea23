import { badRequest } from '../http/fault.ts';

export type Token =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'sign'; readonly text: string };

const pattern = /\s*(?:'((?:[^']|'')*)'|([(),:])|(-?\d[\w.:+-]*)|([@\w.$/-]+))/y;

/** The parts of a filter expression. A quote in a text is doubled. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const matcher = new RegExp(pattern);
  const whole = text.trimEnd();
  while (matcher.lastIndex < whole.length) {
    const match = matcher.exec(whole);
    if (match === null) throw badRequest('BadRequest', `Invalid filter clause: '${text}'.`);
    tokens.push(tokenOf(match));
  }
  return tokens;
}

function tokenOf([, quoted, sign, number, word = '']: RegExpExecArray): Token {
  if (quoted !== undefined) return { kind: 'literal', value: quoted.replaceAll("''", "'") };
  if (sign !== undefined) return { kind: 'sign', text: sign };
  if (number !== undefined) return { kind: 'literal', value: Number.isNaN(Number(number)) ? number : Number(number) };
  if (/^(true|false)$/i.test(word)) return { kind: 'literal', value: word.toLowerCase() === 'true' };
  if (/^null$/i.test(word)) return { kind: 'literal', value: null };
  return { kind: 'word', text: word };
}
