import type { Room } from './weigh.ts';

/** Candidates that were found, in a room for more. */
export type Found = { readonly found: Room; readonly count: number };

/** Places of the cheapest first, ties by place, and the cost of the cheapest that is not among them: Infinity when all are. */
type Cheapest = { readonly places: Uint32Array; readonly beyond: number };

/** More places than one search can have; so cost and place fit into one number to sort by. */
const places = 65_536;

const buckets = 512;

/**
 * The `most` cheapest of what was found in several rooms, whose places are counted on from one to the next. Where only
 * some are asked for, costs are first counted by bucket, and what lies beyond the bucket of the last one is not sorted.
 */
export const cheapestOf = (all: readonly Found[], most: number): Cheapest => {
  let count = 0;
  for (const one of all) count += one.count;
  const limit = most < count ? limitOf(all, most + 1) : Infinity;
  const keys = new Float64Array(count);
  let found = 0;
  let place = 0;
  for (const one of all)
    for (let at = 0; at < one.count; at++, place++) {
      const cost = one.found.costs[at] ?? 0;
      if (cost <= limit) keys[found++] = cost * places + place;
    }
  const sorted = keys.subarray(0, found).sort();
  const kept = new Uint32Array(Math.min(count, most));
  for (let at = 0; at < kept.length; at++) kept[at] = (sorted[at] ?? 0) % places;
  return { places: kept, beyond: most < count ? Math.floor((sorted[most] ?? 0) / places) : Infinity };
};

/** A cost that at least `wanted` of them do not exceed, and not many more. */
const limitOf = (all: readonly Found[], wanted: number): number => {
  let least = Infinity;
  let dearest = 0;
  for (const {
    found: { costs },
    count,
  } of all)
    for (let at = 0; at < count; at++) {
      const cost = costs[at] ?? 0;
      if (cost < least) least = cost;
      if (cost > dearest) dearest = cost;
    }
  const width = Math.ceil((dearest - least + 1) / buckets);
  const counts = new Uint16Array(buckets);
  for (const {
    found: { costs },
    count,
  } of all)
    for (let at = 0; at < count; at++) {
      const bucket = Math.floor(((costs[at] ?? 0) - least) / width);
      counts[bucket] = (counts[bucket] ?? 0) + 1;
    }
  let within = 0;
  for (let bucket = 0; bucket < buckets; bucket++) {
    within += counts[bucket] ?? 0;
    if (within >= wanted) return least + (bucket + 1) * width - 1;
  }
  return dearest;
};
