import { expect, it } from 'vitest';
import { english, message } from './index.ts';
import { shortly } from './shortly.ts';

const reason =
  /^matching\.(peers\.)?(skills|goals|wishes|time|style|interests|zones|languages|experience|distance|waiting|note)\.\w+$/u;
/** Of a circle a term may have one sentence only. */
const circleReason =
  /^matching\.circle\.(skills|goals|wishes|time|style|interests|zones|languages|experience|distance|waiting)(\.(?!short)\w+)?$/u;
const texts: Readonly<Record<string, string | undefined>> = english;
const valuesIn = (text = '') => [...text.matchAll(/\{(\w+)[,}]/gu)].map(([, name]) => name);

it('has a short form of every reason and note, with no value that the long one lacks', () => {
  const keys = Object.keys(english).filter((key) => reason.test(key) || circleReason.test(key));
  expect(keys.filter((key) => circleReason.test(key)).length).toBeGreaterThan(15);
  expect(keys.length).toBeGreaterThan(30);
  for (const key of keys) {
    const short = shortly({ key, values: { skill: 'Delegating' } });
    expect(short, key).toEqual({ key: `${key}.short`, values: { skill: 'Delegating' } });
    const values = valuesIn(texts[short?.key ?? '']);
    expect(valuesIn(texts[key]), key).toEqual(expect.arrayContaining(values));
  }
});

it('shortens nothing else', () => {
  expect(shortly(message('matching.unmatched.nobody'))).toBeNull();
  expect(shortly(message('matching.note.pinned'))?.key).toBe('matching.note.pinned.short');
});
