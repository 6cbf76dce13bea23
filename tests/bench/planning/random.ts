/** Random numbers that are the same on every machine: sfc32, seeded from a text by xmur3. */
export type Random = {
  /** 0 (included) to 1 (excluded). */
  share(): number;
  /** 0 to `below` - 1. */
  whole(below: number): number;
  pick<Item>(items: readonly [Item, ...Item[]]): Item;
  /** An item by weight. */
  weighted<const Item>(items: readonly [Item, ...Item[]], weights: readonly number[]): Item;
  poisson(mean: number): number;
};

export const randomFrom = (seed: string): Random => {
  const share = sfc32(seed);
  const whole = (below: number): number => Math.floor(share() * below);
  return {
    share,
    whole,
    pick: (items) => items[whole(items.length)] ?? items[0],
    weighted: (items, weights) => {
      let left = share() * weights.reduce((sum, weight) => sum + weight, 0);
      const at = weights.findIndex((weight) => (left -= weight) < 0);
      return items[at] ?? items[0];
    },
    poisson: (mean) => {
      let count = -1;
      for (let product = 1; product > Math.exp(-mean); count++) product *= share();
      return count;
    },
  };
};

const sfc32 = (seed: string): (() => number) => {
  const next = xmur3(seed);
  let [a, b, c, d] = [next(), next(), next(), next()];
  const draw = (): number => {
    const t = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    return (t >>> 0) / 4_294_967_296;
  };
  for (let warmUp = 0; warmUp < 12; warmUp++) draw();
  return draw;
};

const xmur3 = (text: string): (() => number) => {
  let hash = 1_779_033_703 ^ text.length;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 3_432_918_353);
    hash = (hash << 13) | (hash >>> 19);
  }
  return () => {
    hash = Math.imul(hash ^ (hash >>> 16), 2_246_822_507);
    hash = Math.imul(hash ^ (hash >>> 13), 3_266_489_909);
    hash ^= hash >>> 16;
    return hash >>> 0;
  };
};
