import type { Graph } from './instance.ts';
import { profileTable } from './profiles.ts';
import { randomOf, type Random } from './random.ts';

/**
 * What a pool of peers can look like. `uniform`: ten edges a node, worth at random. `profile`: each asks for the 14 who
 * suit best, and a pair is worth what both give. `geometric`: points in a square, worth more the nearer, 14 nearest each:
 * many odd rings. `clusters`: the same, in tight groups of three, five or seven.
 */
export type GraphKind = 'uniform' | 'profile' | 'geometric' | 'clusters';

export const poolOf = (kind: GraphKind, size: number, seed: number): Graph => {
  if (kind === 'uniform') return uniform(size, randomOf(seed));
  if (kind === 'profile') return mutual(size, seed);
  return nearest(kind === 'geometric' ? scattered(size, randomOf(seed)) : grouped(size, randomOf(seed)));
};

/** As `peers-1000` is known: 30 candidates each, points from 0 to 100, a pair counts more than all points together. */
export const smallPool = (size: number, seed: number): Graph => {
  const random = randomOf(seed);
  const bonus = 100 * Math.floor(size / 2) + 1;
  return drawn(size, 15 * size, random, () => bonus + random(101));
};

const uniform = (size: number, random: Random): Graph => drawn(size, 10 * size, random, () => 1 + random(10_000));

const drawn = (size: number, edges: number, random: Random, worth: () => number): Graph => {
  const pairs = new Map<number, number>();
  while (pairs.size < edges) {
    const [one, other] = [random(size), random(size)];
    if (one !== other) pairs.set(cell(size, one, other), worth());
  }
  return graphOf(size, pairs);
};

const mutual = (size: number, seed: number): Graph => {
  const { start, to, points } = profileTable(size, size, 14, seed);
  const pairs = new Map<number, number>();
  for (let one = 0; one < size; one++)
    for (let edge = start[one] ?? 0; edge < (start[one + 1] ?? 0); edge++) {
      const at = cell(size, one, to[edge] ?? 0);
      if (one !== to[edge]) pairs.set(at, (pairs.get(at) ?? 0) + (points[edge] ?? 0));
    }
  return graphOf(size, pairs);
};

type Point = readonly [x: number, y: number];

const fine = 1_000_000;

const scattered = (size: number, random: Random): readonly Point[] =>
  Array.from({ length: size }, () => [random(fine) / fine, random(fine) / fine]);

const grouped = (size: number, random: Random): readonly Point[] => {
  const points: Point[] = [];
  while (points.length < size) {
    const [x, y] = [random(fine) / fine, random(fine) / fine];
    for (let left = 3 + 2 * random(3); left > 0 && points.length < size; left--)
      points.push([x + random(1000) / fine, y + random(1000) / fine]);
  }
  return points;
};

const nearest = (points: readonly Point[]): Graph => {
  const neighbours = 14;
  const reach = Math.sqrt(100 / (Math.PI * points.length)); // about 100 others
  const pairs = new Map<number, number>();
  for (const [one, [x, y]] of points.entries()) {
    const near: { readonly other: number; readonly distance: number }[] = [];
    for (const [other, [u, v]] of points.entries()) {
      if (Math.abs(x - u) > reach || Math.abs(y - v) > reach || other === one) continue;
      near.push({ other, distance: Math.hypot(x - u, y - v) });
    }
    near.sort((a, b) => a.distance - b.distance || a.other - b.other);
    for (const { other, distance } of near.slice(0, neighbours))
      pairs.set(cell(points.length, one, other), Math.max(1, Math.round(100_000 * (1 - distance))));
  }
  return graphOf(points.length, pairs);
};

const cell = (size: number, one: number, other: number): number => Math.min(one, other) * size + Math.max(one, other);

const graphOf = (size: number, pairs: ReadonlyMap<number, number>): Graph => {
  const sorted = [...pairs].sort(([a], [b]) => a - b);
  return {
    size,
    from: Int32Array.from(sorted, ([at]) => Math.floor(at / size)),
    to: Int32Array.from(sorted, ([at]) => at % size),
    worth: Int32Array.from(sorted, ([, worth]) => worth),
  };
};
