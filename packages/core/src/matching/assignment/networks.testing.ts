import fc from 'fast-check';
import type { Network } from './network.ts';

type Link = { readonly left: number; readonly right: number; readonly points: number };

/** A network from loose links; of two between the same nodes the first counts. */
export const networkOf = (
  leftPlaces: readonly number[],
  rightPlaces: readonly number[],
  links: readonly Link[],
): Network => {
  const unique = new Map(links.toReversed().map((link) => [link.left * rightPlaces.length + link.right, link]));
  const sorted = [...unique].sort(([a], [b]) => a - b).map(([, link]) => link);
  const start = new Int32Array(leftPlaces.length + 1);
  for (const { left } of sorted) start[left + 1] = (start[left + 1] ?? 0) + 1;
  for (let i = 0; i < leftPlaces.length; i++) start[i + 1] = (start[i + 1] ?? 0) + (start[i] ?? 0);
  return {
    left: leftPlaces.length,
    right: rightPlaces.length,
    leftPlaces: Int32Array.from(leftPlaces),
    rightPlaces: Int32Array.from(rightPlaces),
    start,
    to: Int32Array.from(sorted, (link) => link.right),
    points: Int32Array.from(sorted, (link) => link.points),
  };
};

/** Seeded random networks: places from 0, many ties or few, sparse or full. */
export const networks = (most: number): fc.Arbitrary<Network> =>
  fc
    .record({ left: fc.integer({ min: 0, max: most }), right: fc.integer({ min: 0, max: most }) })
    .chain(({ left, right }) =>
      fc.record({
        leftPlaces: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: left, maxLength: left }),
        rightPlaces: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: right, maxLength: right }),
        links: left * right === 0 ? fc.constant([]) : links(left, right),
      }),
    )
    .map(({ leftPlaces, rightPlaces, links }) => networkOf(leftPlaces, rightPlaces, links));

const links = (left: number, right: number): fc.Arbitrary<Link[]> =>
  fc.constantFrom(3, 100).chain((points) =>
    fc.array(
      fc.record({
        left: fc.integer({ min: 0, max: left - 1 }),
        right: fc.integer({ min: 0, max: right - 1 }),
        points: fc.integer({ min: 0, max: points }),
      }),
      { maxLength: left * right },
    ),
  );
