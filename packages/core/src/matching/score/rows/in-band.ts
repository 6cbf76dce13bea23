import { apart } from './classes.ts';
import { mostPoints } from './left.ts';
import type { Stretches } from './stretches.ts';

/** The highest bit of each of four bytes, and the lowest. */
const [highest, lowest] = [0x80808080 | 0, 0x01010101];

/** At least so many points, and fewer than so many. */
type Band = { readonly least: number; readonly below: number };

/**
 * Finds places of bytes, stretch by stretch, which have points of a band: how many stand in `found` then. A stretch has so
 * many points already; `placeWith` is the least byte with so many more, from `-mostPoints` on. All bytes are below 128.
 */
type BandSearch = (ofStretches: Int16Array, placeWith: Uint8Array, band: Band, found: Int32Array) => number;

/**
 * One addition compares four bytes (H. S. Warren, "Hacker's Delight", 6-1): first the words are found with any, then the
 * bytes in these. Both times a place is written before it is known whether it stays: a branch would be wrong as often as
 * right, and cost more than all the rest.
 */
export const bandSearch = (bytes: Uint8Array<ArrayBuffer>, { start }: Pick<Stretches, 'start'>): BandSearch => {
  const words = new Int32Array(bytes.buffer);
  const [some, bits] = [new Int32Array(words.length), new Int32Array(words.length)];
  return (ofStretches, placeWith, { least, below }, found) => {
    let hits = 0;
    for (let stretch = 0; stretch < ofStretches.length; stretch++) {
      const points = ofStretches[stretch] ?? 0;
      if (points >= apart) continue;
      const from = placeWith[mostPoints + least - points] ?? 0;
      const to = placeWith[mostPoints + below - points] ?? 0;
      if (from >= to) continue;
      const toFrom = Math.imul(128 - from, lowest);
      const toTo = Math.imul(128 - to, lowest);
      const end = start[stretch + 1] ?? 0;
      for (let word = start[stretch] ?? 0; word < end; word++) {
        const four = words[word] ?? 0;
        const inside = (four + toFrom) & ~(four + toTo) & highest;
        some[hits] = word;
        bits[hits] = inside;
        hits += (inside | -inside) >>> 31;
      }
    }
    let count = 0;
    for (let at = 0; at < hits; at++) {
      const inside = bits[at] ?? 0;
      const first = (some[at] ?? 0) << 2;
      found[count] = first;
      count += (inside >>> 7) & 1;
      found[count] = first + 1;
      count += (inside >>> 15) & 1;
      found[count] = first + 2;
      count += (inside >>> 23) & 1;
      found[count] = first + 3;
      count += inside >>> 31;
    }
    return count;
  };
};
