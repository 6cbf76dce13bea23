import { saysNothing, type PersonId } from '../../model/index.ts';
import { loadHighs } from '../assignment/highs.testing.ts';
import { peerTableOf } from '../peers/peer-table.ts';
import { mostPartnersOf, placesOf, poolOf } from '../pool/pool.ts';
import type { MatchingInput } from '../types.ts';
import { blocked, tableOf } from './table.ts';

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

/** What no pairing can better, for the objective of a programme without decisions: pairs, who comes last, the least points of a pair, and all points. */
export const bestOf = (input: MatchingInput) => {
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

/** What some pairs count for the objective of a programme, as `bestOf` counts them. */
export const worthOf = (
  input: MatchingInput,
  pairs: readonly { readonly people: readonly PersonId[]; readonly points: number }[],
): number => {
  const count = countingFor(input);
  return pairs.reduce((sum, { people, points }) => sum + count({ points, last: lastAmong(input, people) }), 0);
};
