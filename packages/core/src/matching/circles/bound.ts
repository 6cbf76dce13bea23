import { blocked } from '../pairing/table.ts';
import { solve } from '../pairing/solve.ts';
import { dealt } from './dealt.ts';
import { pointsOfTwo, type CircleTable } from './table.ts';

/** What each person is worth in a two, points, by their ids. */
export type Prices = ReadonlyMap<string, number>;

/**
 * No way of forming circles of these sizes has more points; whether one has as many, nobody knows (NP-hard). Take only
 * that everybody sits with so many others: the best choice of these twos is an assignment of everyone to everyone, solved
 * exactly, and its prices say what each person can bring to a two. So a circle, which is worth the mean of its twos, is
 * never worth more than what its people bring to one of its size; and nobody brings to two circles. That a circle's
 * people have to suit each other, not only one of them, is left out: hence the gap. It holds for whatever prices, so that
 * those of a run serve for what is decided on it, too. O(people^2).
 */
export const mostPointsOf = (table: CircleTable, sizes: readonly number[], known: Prices): number => {
  const kinds = [...new Set(sizes)];
  if (kinds.length === 0) return 0;
  const prices = Float64Array.from(table.peers, ({ candidate }) => known.get(candidate.person.id) ?? 0);
  const deals = kinds.map((size) => ({
    places: size * sizes.filter((each) => each === size).length,
    worth: broughtBy(table, prices, size),
  }));
  const idle = table.peers.length - deals.reduce((sum, { places }) => sum + places, 0);
  const nothing = new Float64Array(table.peers.length);
  return Math.floor(dealt(idle > 0 ? [...deals, { places: idle, worth: nothing }] : deals) + 1e-6);
};

/** The prices that prove the best choice of so many partners for everybody. O(people^2), and the assignment. */
export const pricesOf = (table: CircleTable, partners: number): Prices => {
  const { peers } = table;
  const places = new Int32Array(peers.length).fill(partners);
  const cells = new Uint8Array(peers.length ** 2);
  for (let one = 0; one < peers.length; one++)
    for (let other = 0; other < peers.length; other++)
      cells[one * peers.length + other] = pointsOfTwo(table, one, other);
  const nobody = new Uint8Array(peers.length);
  const both = {
    mentors: peers,
    mentees: peers,
    mentorPlaces: places,
    menteePlaces: places,
    mentorsLast: nobody,
    menteesLast: nobody,
    cells,
  };
  const { leftPrices, rightPrices } = solve(both, 'total', 0).assignment;
  return new Map(
    peers.map(({ candidate }, at) => [candidate.person.id, ((leftPrices[at] ?? 0) + (rightPrices[at] ?? 0)) / 2]),
  );
};

/**
 * The most each person brings to a circle of so many, points: the price, in each of their twos, and half of what their
 * best twos are worth above the prices of both.
 */
const broughtBy = (table: CircleTable, prices: Float64Array, size: number): Float64Array => {
  const twos = (size * (size - 1)) / 2;
  return prices.map((price, one) => {
    const best = new Float64Array(size - 1);
    for (let other = 0; other < prices.length; other++) {
      const points = pointsOfTwo(table, one, other);
      const more = points === blocked ? 0 : points - price - (prices[other] ?? 0);
      // The least of the best stands first.
      if (more > (best[0] ?? 0)) {
        best[0] = more;
        best.sort();
      }
    }
    return ((size - 1) * price + best.reduce((sum, each) => sum + each, 0) / 2) / twos;
  });
};
