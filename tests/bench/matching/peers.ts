import type { Graph } from '@tandem/core/matching';
import type { Answer } from './answer.ts';
import { randomOf } from './random.ts';

/** A pool of peers who all take one partner, 30 candidates each; a pair counts more than all points together. */
export const peerPool = (size: number, seed: number): Graph => {
  const random = randomOf(seed);
  const candidates = 15; // asked for by each, so that each has about twice as many
  const pairs = new Map<number, number>();
  for (let one = 0; one < size; one++)
    for (let count = 0; count < candidates; count++) {
      const other = random(size);
      if (other !== one) pairs.set(Math.min(one, other) * size + Math.max(one, other), bonusOf(size) + random(101));
    }
  const sorted = [...pairs].sort(([a], [b]) => a - b);
  return {
    size,
    from: Int32Array.from(sorted, ([cell]) => Math.floor(cell / size)),
    to: Int32Array.from(sorted, ([cell]) => cell % size),
    worth: Int32Array.from(sorted, ([, worth]) => worth),
  };
};

/** More than all points together can be. */
const bonusOf = (size: number): number => 100 * Math.floor(size / 2) + 1;

/** Pairs and points of the edges chosen, 1 each. */
export const totalOf = (taken: Uint8Array, { size, worth }: Graph): Answer => {
  const chosen = worth.filter((_, edge) => taken[edge] === 1);
  return { pairs: chosen.length, points: chosen.reduce((sum, each) => sum + each - bonusOf(size), 0) };
};
