import { describe, expect, it } from 'vitest';
import { unsaidStyle, type Term, type Weights } from '../../model/index.ts';
import { candidate, idOf, inputOf } from '../inputs.testing.ts';
import { match } from '../match.ts';
import type { Candidate, MatchingInput } from '../types.ts';

/** Everything on one term, so that its points are its value in hundredths. */
const only = (term: Term): Weights => {
  const none = Object.fromEntries(Object.keys(inputOf([]).weights).map((name) => [name, 0]));
  return { ...inputOf([]).weights, ...none, [term]: 100 };
};
const reasonOf = (term: Term, people: readonly Candidate[], rest: Partial<MatchingInput> = {}) => {
  const [reason] = match(inputOf(people, { weights: only(term), ...rest })).pairs[0]?.score.reasons ?? [];
  return [reason?.points, reason?.message.key];
};
type Rest = Parameters<typeof candidate>[2];
const two = (one: Rest, other: Rest) => [candidate(1, { mentor: 1 }, one), candidate(2, { mentee: 1 }, other)];
const peers = (one: Rest, other: Rest) => [candidate(1, { peer: 1 }, one), candidate(2, { peer: 1 }, other)];

describe('a term of the score', () => {
  it('wishes: counts the place on the list, most of it from one side', () => {
    const wish = (...wishes: number[]) => ({ say: { wishes: wishes.map(idOf) } });
    expect(reasonOf('wishes', two(wish(2), wish(1)))).toEqual([100, 'matching.wishes.both']);
    expect(reasonOf('wishes', two({}, wish(1)))).toEqual([70, 'matching.wishes.other']);
    expect(reasonOf('wishes', peers(wish(7, 2), {}))).toEqual([56, 'matching.wishes.one']);
    expect(reasonOf('wishes', two({}, {}))).toEqual([0, 'matching.wishes.none']);
  });

  it('working style: counts the questions that both answered alike', () => {
    const answers = (style: Partial<Candidate['profile']['style']>) => ({
      profile: { style: { ...unsaidStyle, ...style } },
    });
    const loud = answers({ thinking: 'aloud', planning: 'plan' });
    expect(reasonOf('style', two(loud, loud))).toEqual([50, 'matching.style.several']);
    expect(reasonOf('style', two(loud, answers({ thinking: 'aloud', planning: 'flow' })))).toEqual([
      25,
      'matching.style.one',
    ]);
    expect(reasonOf('style', two(loud, answers({ thinking: 'either' })))).toEqual([13, 'matching.style.open']);
    expect(reasonOf('style', two(loud, answers({ thinking: 'pause' })))).toEqual([0, 'matching.style.none']);
    expect(reasonOf('style', two(loud, {}))).toEqual([0, 'matching.style.unknown']);
  });

  it('languages: the one that both named first counts most', () => {
    const speaks = (...languages: string[]) => ({ profile: { languages } });
    const common = 'matching.languages.common';
    expect(reasonOf('languages', two(speaks('en-GB', 'de'), speaks('en', 'ar')))).toEqual([100, common]);
    expect(reasonOf('languages', two(speaks('en', 'de'), speaks('de')))).toEqual([75, common]);
    expect(reasonOf('languages', two(speaks('en', 'de'), speaks('ar', 'de')))).toEqual([50, common]);
    expect(reasonOf('languages', two(speaks('en'), speaks('de')))).toEqual([0, 'matching.languages.none']);
    expect(reasonOf('languages', two(speaks('en'), {}))).toEqual([0, 'matching.languages.unknown']);
  });

  it('zones: clocks an hour apart count all, five hours a half', () => {
    const ahead = (hours: number): Rest => {
      const { availability } = candidate(1, {});
      if (availability.state === 'unreadable') throw new Error('The usual calendar is readable.');
      const zone = { zone: `ahead/${hours}`, offsets: [{ from: 0, minutes: hours * 60 }] };
      return { availability: { ...availability, zone } };
    };
    expect(reasonOf('zones', two({}, ahead(1)))).toEqual([100, 'matching.zones.apart']);
    expect(reasonOf('zones', two({}, ahead(-5)))).toEqual([50, 'matching.zones.apart']);
    expect(reasonOf('zones', two({}, ahead(11)))).toEqual([0, 'matching.zones.apart']);
    expect(reasonOf('zones', two({}, {}))).toEqual([100, 'matching.zones.same']);
  });

  it('waiting: half a year counts all, whoever waited', () => {
    const { now } = inputOf([]);
    const waits = (days: number): Rest => ({ say: { waitingSince: now - days * 24 * 3_600_000 } });
    expect(reasonOf('waiting', two({}, waits(90)))).toEqual([50, 'matching.waiting.other']);
    expect(reasonOf('waiting', two(waits(90), waits(120)))).toEqual([100, 'matching.waiting.both']);
    expect(reasonOf('waiting', two({}, {}))).toEqual([0, 'matching.waiting.none']);
  });

  it('experience: as far ahead as the programme asks for', () => {
    const led = (experience: number) => ({ profile: { experience } });
    const points = (mentor: number, least: number, most: number) =>
      reasonOf('experience', two(led(mentor), led(0)), { yearsAhead: { least, most } })[0];
    expect([points(4, 3, 12), points(4, 8, 12), points(4, 1, 3), points(9, 1, 3)]).toEqual([100, 50, 83, 50]);
  });
});
