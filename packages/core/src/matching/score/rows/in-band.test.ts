import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bandSearch } from './in-band.ts';

it('finds the bytes that looking at each of them finds', () => {
  const bytes = fc
    .integer({ min: 0, max: 9 })
    .chain((words) =>
      fc.array(fc.oneof(fc.nat(127), fc.constantFrom(0, 60, 61, 127)), { minLength: 4 * words, maxLength: 4 * words }),
    );
  const bound = fc.oneof(fc.integer({ min: 0, max: 128 }), fc.constantFrom(0, 60, 61, 128));
  fc.assert(
    fc.property(bytes, bound, bound, (values, from, to) => {
      const found = new Int32Array(values.length + 3);
      const count = bandSearch(Uint8Array.from(values))(from, to, found);
      const expected = values.flatMap((value, place) => (value >= from && value < to ? [place] : []));
      expect([...found.subarray(0, count)]).toEqual(expected);
    }),
    { seed: 64, numRuns: 300 },
  );
});
