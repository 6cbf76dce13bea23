import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PersonId } from '../model/index.ts';
import { inputs, mixedRoles } from '../matching/inputs.testing.ts';
import { match } from '../matching/match.ts';
import { asYou, english, forReader } from './index.ts';

const texts: Readonly<Record<string, string | undefined>> = english;
const valuesIn = (text = '') => [...text.matchAll(/\{(\w+)[,}]/gu)].map(([, name]) => name);
const stranger = PersonId.parse('00000000-0000-4000-8000-999999999999');
/** Third person verbs after "you", or a reader who is also named. */
const badGrammar = /(?<!of )\b[Yy]ou (?:wants|offers|has|works|asks|was|likes|does|speaks)\b/u;

it('speaks to either of two as you, with the other one’s name at most', () => {
  fc.assert(
    fc.property(inputs(10, mixedRoles), (input) => {
      for (const { members, score } of match(input).pairs)
        for (const { message } of score.reasons)
          for (const { personId } of members) {
            const read = forReader(message, personId);
            const [key, values] = [read.key, read.values];
            expect(texts[key], key).toBeDefined();
            expect(texts[key], key).toMatch(/\b[Yy]ou(?:rs?)?\b|not readable|has waited/u);
            expect(texts[key], key).not.toMatch(badGrammar);
            const own = input.people.find(({ person }) => person.id === personId)?.person.givenName;
            for (const name of valuesIn(texts[key])) {
              expect(values, key).toHaveProperty(name ?? '');
              expect(values[name ?? ''], key).not.toBe(own);
            }
          }
    }),
    { seed: 11, numRuns: 150 },
  );
});

it('leaves a sentence as it is for everybody else', () => {
  const reason = { key: 'matching.skills.one', values: { firstId: 'a', secondId: 'b', mentor: 'Ada', mentee: 'Ben' } };
  expect(forReader(reason, stranger)).toEqual(reason);
});

it('tells somebody without a partner why, without naming them', () => {
  const keys = Object.keys(english).filter((key) => /^matching\.unmatched\.(?:peers\.)?\w+$/u.test(key));
  expect(keys.length).toBeGreaterThan(15);
  for (const key of keys) {
    const { key: read } = asYou({ key, values: { name: 'Ada' } });
    expect(valuesIn(texts[read]), read).not.toContain('name');
    expect(texts[read], read).not.toMatch(/^(?:Wants|Offers|Was) /u);
  }
});
