import type { PersonId, Score, Term } from '../model/index.ts';
import { checkInput } from './input/check.ts';
import type { Entrant } from './pool/entrant.ts';
import { hoursOf, placesOf, poolOf, type Pool } from './pool/pool.ts';
import { firstBlock } from './rules/blocking.ts';
import { peerPoints } from './score/peer-points.ts';
import { peerScoreWithReasons } from './score/peer-reasons.ts';
import { pairPoints } from './score/points.ts';
import { scoreWithReasons } from './score/reasons.ts';
import type { MatchingInput } from './types.ts';

/** Somebody whom a participant could be paired with, as that participant may see it before anything is settled. */
export type Suggestion = {
  readonly personId: PersonId;
  /** Without the terms that say what colleagues wished for or went through; so of fewer than 100 points. */
  readonly score: Score;
  /** Free working time both share, hours a week; null when a calendar is not readable. */
  readonly sharedHours: number | null;
};

/** Theirs to tell: who asked for whom, and who was left over before. */
const unspoken: readonly Term[] = ['wishes', 'waiting'];

/**
 * The best partners for one participant by points, of equal ones the first by id; up to `most`, or exactly those named in
 * `among` whom no rule keeps apart. Whom others set aside is not looked at, so that nothing of it can be read off the
 * answer. Empty when the person takes no part. Throws `matching.invalid` as `match` does. O(people).
 */
export const suggestionsFor = (
  input: MatchingInput,
  personId: PersonId,
  most: number,
  among: readonly PersonId[] = [],
): readonly Suggestion[] => {
  checkInput(input);
  const pool = poolOf({ ...input, people: input.people.map((each) => ({ ...each, wishes: [], setAside: [] })) });
  const self = pool.entrants.find(({ candidate }) => candidate.person.id === personId);
  if (self === undefined) return [];
  const open = pool.entrants.flatMap((other) => {
    const best = bestWay(pool, self, other);
    return best === null ? [] : [{ other, ...best }];
  });
  const ranked = open.toSorted((a, b) => b.points - a.points);
  const named = new Set(among);
  const isNamed = ({ other }: { readonly other: Entrant }) => named.has(other.candidate.person.id);
  const rest = ranked.filter((each) => !isNamed(each)).slice(0, most);
  const chosen = ranked.filter((each) => isNamed(each) || rest.includes(each));
  return chosen.map(({ other, way, hours }) => ({
    personId: other.candidate.person.id,
    score: spoken(describe(pool, self, other, way, hours)),
    sharedHours: hours,
  }));
};

/** Who would be what: both as peers, or one of them the mentor. */
type Way = 'peers' | 'mentor' | 'mentee';
type Open = { readonly way: Way; readonly points: number; readonly hours: number | null };

/** How these two would be a pair, the way with the most points; null when a rule or a missing place says no. */
const bestWay = (pool: Pool, self: Entrant, other: Entrant): Open | null => {
  const hours = hoursOf(pool, self, other);
  if (firstBlock(pool, self, other, hours) !== undefined) return null;
  const ways: Open[] = [];
  if (placesOf(self, 'peer') > 0 && placesOf(other, 'peer') > 0)
    ways.push({ way: 'peers', points: peerPoints(pool, self, other, hours), hours });
  if (placesOf(self, 'mentor') > 0 && placesOf(other, 'mentee') > 0)
    ways.push({ way: 'mentor', points: pairPoints(pool, self, other, hours), hours });
  if (placesOf(self, 'mentee') > 0 && placesOf(other, 'mentor') > 0)
    ways.push({ way: 'mentee', points: pairPoints(pool, other, self, hours), hours });
  return ways.sort((a, b) => b.points - a.points)[0] ?? null;
};

const describe = (pool: Pool, self: Entrant, other: Entrant, way: Way, hours: number | null): Score => {
  if (way === 'peers') return peerScoreWithReasons(pool, self, other, hours);
  return way === 'mentor' ? scoreWithReasons(pool, self, other, hours) : scoreWithReasons(pool, other, self, hours);
};

const spoken = ({ reasons }: Score): Score => {
  const shown = reasons.filter(({ term }) => !unspoken.includes(term));
  return { total: shown.reduce((sum, { points }) => sum + points, 0), reasons: shown };
};
