import fc from 'fast-check';
import { expect, it } from 'vitest';
import { apart } from './classes.ts';
import { bandSearch } from './in-band.ts';
import { mostPoints } from './left.ts';

const bytes = 128;

it('finds, in order, the bytes that have points of a band with their stretch, and nobody of a stretch apart', () => {
  const placeWith = Uint8Array.from({ length: 3 * mostPoints + 2 }, (_, at) =>
    Math.min(Math.max(0, at - mostPoints), bytes),
  );
  const stretch = fc.record({
    words: fc.integer({ min: 1, max: 4 }),
    points: fc.oneof(fc.integer({ min: 0, max: mostPoints }), fc.constant(apart)),
  });
  const bound = fc.integer({ min: 0, max: 2 * mostPoints + 1 });
  fc.assert(
    fc.property(
      fc.array(stretch, { maxLength: 9 }),
      fc.infiniteStream(fc.integer({ min: 0, max: bytes - 1 })),
      fc.record({ least: bound, below: bound }),
      (stretches, values, band) => {
        const start = [0];
        for (const { words } of stretches) start.push((start.at(-1) ?? 0) + words);
        const all = Uint8Array.from(values.take(4 * (start.at(-1) ?? 0)));
        const pointsOf = stretches.flatMap(({ words, points }) => Array.from({ length: 4 * words }, () => points));
        const expected = [...all.keys()].filter((place) => {
          const points = (pointsOf[place] ?? 0) + (all[place] ?? 0);
          return pointsOf[place] !== apart && points >= band.least && points < band.below;
        });
        const found = new Int32Array(all.length + 3);
        const search = bandSearch(all, { start: Int32Array.from(start) });
        const count = search(
          Int16Array.from(stretches, ({ points }) => points),
          placeWith,
          band,
          found,
        );
        expect([...found.subarray(0, count)]).toEqual(expected);
      },
    ),
    { seed: 64, numRuns: 300 },
  );
});
