import type { Reason, Score, Term } from '../../model/index.ts';
import type { Entrant } from '../pool/entrant.ts';
import { hoursOf, type Pool } from '../pool/pool.ts';
import { peerTermPoints } from '../score/peer-points.ts';
import { terms } from '../score/points.ts';
import { timeValue } from '../score/time.ts';
import { circleMessage } from './circle-messages.ts';
import { sharedByAll } from './shared-time.ts';

/**
 * The score of a circle with a reason for each term that has a weight, most points first: of every term the mean of its
 * twos, and of time what all of them share. The total is what is left of the exact sum without its fraction; each reason
 * likewise, and what the total has more goes to the reasons whose fractions are largest (largest remainders, Hamilton
 * 1792), so that the reasons add up to it. O(people^2) for each term.
 */
export const circleScore = (pool: Pool, people: readonly Entrant[], hours = sharedByAll(pool, people)): Score => {
  const twos = people.flatMap((one, at) => people.slice(at + 1).map((other) => [one, other] as const));
  const weighed = terms.filter((term) => pool.input.weights[term] > 0);
  const exact = weighed.map((term) => ({ term, sum: sumOf(term, pool, twos, hours) }));
  const total = Math.floor(exact.reduce((all, { sum }) => all + sum, 0) / twos.length);
  const whole = exact.map(({ sum }) => Math.floor(sum / twos.length));
  let left = total - whole.reduce((all, points) => all + points, 0);
  const byFraction = [...exact.entries()].sort(
    ([a, one], [b, other]) => (other.sum % twos.length) - (one.sum % twos.length) || a - b,
  );
  for (const [at] of byFraction) if (left-- > 0) whole[at] = (whole[at] ?? 0) + 1;
  const reasons = exact.map(({ term }, at): Reason => ({
    term,
    points: whole[at] ?? 0,
    of: pool.input.weights[term],
    message: circleMessage(term, pool, people, hours),
  }));
  return { total, reasons: reasons.sort((a, b) => b.points - a.points) };
};

/** Points of a term, as many times over as the circle has twos. */
const sumOf = (
  term: Term,
  pool: Pool,
  twos: readonly (readonly [Entrant, Entrant])[],
  hours: number | null,
): number => {
  if (term === 'time') return twos.length * Math.round(pool.input.weights.time * timeValue(hours));
  return twos.reduce((sum, [one, other]) => sum + peerTermPoints(term, pool, one, other, hoursOf(pool, one, other)), 0);
};
