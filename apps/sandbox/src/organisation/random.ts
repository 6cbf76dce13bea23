import { createHash } from 'node:crypto';

/** Numbers that look random and are the same for the same seed, on every machine. */
export type Random = {
  /** From 0 (included) to 1 (excluded). */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  pick<T>(from: readonly [T, ...T[]]): T;
  /** `count` different ones, in random order. */
  some<T>(from: readonly T[], count: number): T[];
  chance(probability: number): boolean;
};

/** sfc32, a small fast counting generator (Chris Doty-Humphrey, PractRand), seeded by the hash of a text. */
export function randomOf(seed: string): Random {
  const hash = createHash('sha256').update(seed).digest();
  let a = hash.readInt32LE(0);
  let b = hash.readInt32LE(4);
  let c = hash.readInt32LE(8);
  let counter = 1;
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    whole,
    pick: (from) => from[whole(0, from.length - 1)] ?? from[0],
    some: (from, count) =>
      from
        .map((value) => ({ value, order: next() }))
        .sort((one, other) => one.order - other.order)
        .slice(0, count)
        .map(({ value }) => value),
    chance: (probability) => next() < probability,
  };
}

/** A GUID that belongs to a name. */
export function guidOf(name: string): string {
  const hex = createHash('sha256').update(`sandbox/${name}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
