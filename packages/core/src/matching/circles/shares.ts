import { pointsOfTwo } from './table.ts';
import { blocked } from '../pairing/table.ts';
import { partsAPoint, worthOf, type Judged } from './worth.ts';

/**
 * What each brings to the points of a circle: half of the points of the twos they are in, the time that all share in equal
 * parts. Whole points that add up to `points` exactly; what is left of the fractions goes to the largest of them, of equal
 * ones to the first (largest remainders, Hamilton 1792).
 */
export const sharesOf = (judged: Judged, people: readonly number[], points: number): readonly number[] => {
  const { table } = judged;
  const twos = (one: number, other: number): number => {
    const both = one === other ? blocked : pointsOfTwo(table, one, other);
    return both === blocked ? 0 : both - (table.time[one * table.peers.length + other] ?? 0);
  };
  const size = people.length;
  // Of all the twos, each counted from both sides.
  const own = people.map((one) => people.reduce((sum, other) => sum + twos(one, other), 0) / (size * (size - 1)));
  const time = ((worthOf(judged, people) ?? 0) / partsAPoint - own.reduce((sum, each) => sum + each, 0)) / size;
  const exact = own.map((each) => each + time);
  const whole = exact.map((each) => Math.floor(each + tiny));
  let left = points - whole.reduce((sum, each) => sum + each, 0);
  const byFraction = [...exact.entries()].sort(
    ([a, one], [b, other]) => other - (whole[b] ?? 0) - (one - (whole[a] ?? 0)) || a - b,
  );
  for (const [at] of byFraction) if (left-- > 0) whole[at] = (whole[at] ?? 0) + 1;
  return whole;
};

/** So that what is a whole number but for rounding counts as one. */
const tiny = 1e-9;
