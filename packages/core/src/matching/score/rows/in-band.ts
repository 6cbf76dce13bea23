/** The highest bit of each of four bytes, and the lowest. */
const [highest, lowest] = [0x80808080 | 0, 0x01010101];

/** Finds places of bytes, in order: how many stand in `found` then. All bytes are below 128 and fill whole words. */
type BandSearch = (from: number, to: number, found: Int32Array) => number;

/**
 * Finds bytes of at least `from` and below `to`. One addition compares four of them (H. S. Warren, "Hacker's Delight", 6-1):
 * first the words are found with any, then the bytes in these. Both times a place is written before it is known whether it
 * stays: a branch would be wrong as often as right, and cost more than all the rest.
 */
export const bandSearch = (bytes: Uint8Array<ArrayBuffer>): BandSearch => {
  const words = new Int32Array(bytes.buffer);
  const some = new Int32Array(words.length);
  return (from, to, found) => {
    const [toFrom, toTo] = [Math.imul(128 - from, lowest), Math.imul(128 - to, lowest)];
    let hits = 0;
    for (let word = 0; word < words.length; word++) {
      const four = words[word] ?? 0;
      const inside = (four + toFrom) & ~(four + toTo) & highest;
      some[hits] = word;
      hits += (inside | -inside) >>> 31;
    }
    let count = 0;
    for (let at = 0; at < hits; at++) {
      const word = some[at] ?? 0;
      const four = words[word] ?? 0;
      const inside = (four + toFrom) & ~(four + toTo) & highest;
      const first = word << 2;
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
