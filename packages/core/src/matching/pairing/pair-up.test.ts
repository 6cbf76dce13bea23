import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadHighs } from '../assignment/highs.testing.ts';
import { inputs, mixedRoles, withSilent } from '../inputs.testing.ts';
import { match } from '../match.ts';
import { peerTableOf } from '../peers/peer-table.ts';
import { mostPartnersOf, placesOf, poolOf } from '../pool/pool.ts';
import { saysNothing } from '../../model/index.ts';
import type { MatchingInput, MatchingResult } from '../types.ts';
import { blocked, tableOf } from './table.ts';

/** Milliseconds: the other solver is the slow one. */
const patience = 60_000;
const highs = await loadHighs();

/** One way to make two people a pair, with what it takes of each: `person/role`. */
type Way = {
  readonly two: string;
  readonly takes: readonly string[];
  readonly points: number;
  /** How many of the two said nothing. */
  readonly last: number;
};

const lastAmong = (input: MatchingInput, ids: readonly string[]): number =>
  input.people.filter(({ person, profile }) => ids.includes(person.id) && saysNothing(profile)).length;

const waysOf = (input: MatchingInput): readonly Way[] => {
  const pool = poolOf(input);
  const table = tableOf(pool, () => undefined);
  const { peers, cells } = peerTableOf(pool, () => undefined);
  const way = (a: string, b: string, roles: readonly [string, string], points = blocked): Way[] =>
    points === blocked
      ? []
      : [
          {
            two: [a, b].sort().join(),
            takes: [`${a}/${roles[0]}`, `${b}/${roles[1]}`],
            points,
            last: lastAmong(input, [a, b]),
          },
        ];
  const idOf = (each: (typeof peers)[number] | undefined) => each?.candidate.person.id ?? '';
  return [
    ...[...table.cells].flatMap((points, cell) => {
      const [mentor, mentee] = [
        table.mentors[cell % table.mentors.length],
        table.mentees[Math.floor(cell / table.mentors.length)],
      ];
      return way(idOf(mentor), idOf(mentee), ['mentor', 'mentee'], points);
    }),
    ...[...cells].flatMap((points, cell) => {
      const [row, column] = [Math.floor(cell / peers.length), cell % peers.length];
      return row < column ? way(idOf(peers[row]), idOf(peers[column]), ['peer', 'peer'], points) : [];
    }),
  ];
};

type Counting = (pair: Pick<Way, 'points' | 'last'>) => number;

/** The best that is possible when pairs count so much: an integer programme for HiGHS. */
const bestWorth = (input: MatchingInput, ways: readonly Way[], count: Counting): number => {
  if (ways.length === 0) return 0;
  const atMost = (limit: number, of: (way: Way) => boolean): string[] => {
    const among = [...ways.keys()].filter((at) => ways[at] !== undefined && of(ways[at]));
    return among.length === 0 ? [] : [` c${limit}: ${among.map((at) => `x${at}`).join(' + ')} <= ${limit}`];
  };
  const limits = [
    ...poolOf(input).entrants.flatMap((entrant) => {
      const { id } = entrant.candidate.person;
      return [
        ...(['mentor', 'mentee', 'peer'] as const).flatMap((role) =>
          atMost(placesOf(entrant, role), ({ takes }) => takes.includes(`${id}/${role}`)),
        ),
        ...atMost(mostPartnersOf(entrant), ({ takes }) => takes.some((each) => each.startsWith(id))),
      ];
    }),
    ...new Set(ways.map(({ two }) => two)),
  ].flatMap((each) => (each.includes(':') ? [each] : atMost(1, ({ two }) => two === each)));
  const program = [
    'Maximize',
    ` obj: ${ways.map((way, at) => `${count(way)} x${at}`).join(' + ')}`,
    'Subject To',
    ...limits.map((limit, at) => limit.replace(/c\d+/, `c${at}`)),
    'Binary',
    ...ways.map((_, at) => ` x${at}`),
    'End',
  ].join('\n');
  return Math.round(highs.solve(program, { mip_rel_gap: 0 }).ObjectiveValue);
};

/** For everyone: pairs first, then places for those who said something, then points. For the total: points among these first. */
const countingFor = ({ people, objective }: MatchingInput): Counting => {
  const places = people.flatMap(({ roles }) => roles).reduce((sum, { capacity }) => sum + capacity, 0);
  const more = 100 * places + 1;
  if (objective === 'total') return ({ points, last }) => points * (last === 0 ? more : 1);
  return ({ points, last }) => points + more * (places + 1 - last);
};

/** What no pairing can better, for the objective of the programme: pairs, who comes last, the least points of a pair, and all points. */
const bestOf = (input: MatchingInput) => {
  const { objective = 'everyone', floor = 0 } = input;
  const ways = waysOf(input).filter(({ points }) => points >= floor);
  const count = countingFor(input);
  const from = (least: number) =>
    bestWorth(
      input,
      ways.filter(({ points }) => points >= least),
      count,
    );
  if (objective !== 'fairest') return from(0);
  const beside = (least: number) =>
    bestWorth(
      input,
      ways.filter(({ points }) => points >= least),
      ({ last }) => count({ points: 0, last }),
    );
  const all = beside(0);
  const fair = [...new Set(ways.map(({ points }) => points))]
    .sort((a, b) => b - a)
    .find((each) => beside(each) === all);
  return from(fair ?? 0);
};

const worthOf = (input: MatchingInput, { pairs }: MatchingResult): number => {
  const count = countingFor(input);
  return pairs.reduce((sum, { members, score }) => {
    const ids = members.map(({ personId }) => personId);
    return sum + count({ points: score.total, last: lastAmong(input, ids) });
  }, 0);
};

describe('pairing people who are mentor, mentee and peer at once, within a total', () => {
  it.each(['everyone', 'total', 'fairest'] as const)(
    'finds what an independent solver finds (%s)',
    (objective) => {
      fc.assert(
        fc.property(withSilent(inputs(8, mixedRoles)), (drawn) => {
          const input = { ...drawn, objective };
          const result = match(input);
          const { pairs, proof } = result;
          const points = pairs.reduce((sum, { score }) => sum + score.total, 0);
          expect(worthOf(input, result)).toBe(bestOf(input));
          expect(proof).toMatchObject({ isBest: true, most: { pairs: pairs.length, points } });
        }),
        { seed: 53, numRuns: 60 },
      );
    },
    patience,
  );

  it(
    'finds among a few candidates of each what all of them hold, or says truly how much more there may be',
    () => {
      const many = inputs(32, mixedRoles).filter(({ people }) => people.length > 26);
      fc.assert(
        fc.property(many, (drawn) => {
          const input = { ...drawn, objective: 'everyone' as const, floor: 0 };
          const result = match(input);
          const [found, best] = [worthOf(input, result), bestOf(input)];
          expect(found).toBeLessThanOrEqual(best);
          if (result.proof.isBest) expect(found).toBe(best);
          else expect(result.proof.most.pairs).toBeGreaterThanOrEqual(result.pairs.length);
        }),
        { seed: 59, numRuns: 2 },
      );
    },
    patience,
  );
});
