import fc from 'fast-check';
import type { Graph } from './graph.ts';

/** Seeded random graphs: sparse or full, of many equal worths or few, and such with zero. */
export const graphs = (most: number): fc.Arbitrary<Graph> =>
  fc.record({ size: fc.integer({ min: 0, max: most }), worth: fc.constantFrom(1, 4, 100) }).chain(({ size, worth }) => {
    const edges = Array.from({ length: size }, (_, from) => Array.from({ length: from }, (_, to) => ({ from, to })));
    return fc
      .tuple(fc.subarray(edges.flat()), fc.infiniteStream(fc.integer({ min: 0, max: worth })))
      .map(([some, worths]) => graphOf(size, some, worths));
  });

/** Points on a small plane, each joined to those near it: odd groups that lie in odd groups, and many equal worths. */
export const nearby = (most: number): fc.Arbitrary<Graph> => {
  const coordinate = fc.integer({ min: 0, max: 12 });
  return fc.array(fc.tuple(coordinate, coordinate), { maxLength: most, size: 'max' }).map((points) => {
    const edges = points.flatMap(([x, y], from) =>
      points.slice(0, from).flatMap(([u, v], to) => {
        const worth = 60 - 10 * (Math.abs(x - u) + Math.abs(y - v));
        return worth < 0 ? [] : [{ from, to, worth }];
      }),
    );
    return graphOf(
      points.length,
      edges,
      edges.map(({ worth }) => worth),
    );
  });
};

const graphOf = (
  size: number,
  edges: readonly { readonly from: number; readonly to: number }[],
  worths: Iterable<number>,
): Graph => {
  const each = worths[Symbol.iterator]();
  return {
    size,
    from: Int32Array.from(edges, ({ from }) => from),
    to: Int32Array.from(edges, ({ to }) => to),
    worth: Int32Array.from(edges, () => {
      const next = each.next();
      return next.done === true ? 0 : next.value;
    }),
  };
};
