import type { Graph } from './graph.ts';

/** A graph by its vertices: every edge as two arcs, one in each direction. */
export type Arcs = {
  /** Arcs of a vertex: `start[v]` to `start[v + 1]`, excluded. */
  readonly start: Int32Array;
  readonly to: Int32Array;
  readonly worth: Float64Array;
  /** The same edge in the other direction, and which edge of the graph it is. */
  readonly reverse: Int32Array;
  readonly edge: Int32Array;
};

/** Arcs of a vertex stand in the order of their edges. O(edges). */
export const arcsOf = ({ size, from, to, worth }: Graph): Arcs => {
  const edges = worth.length;
  const start = new Int32Array(size + 1);
  for (const ends of [from, to])
    for (let edge = 0; edge < edges; edge++) {
      const vertex = (ends[edge] ?? 0) + 1;
      start[vertex] = (start[vertex] ?? 0) + 1;
    }
  for (let vertex = 0; vertex < size; vertex++) start[vertex + 1] = (start[vertex + 1] ?? 0) + (start[vertex] ?? 0);
  const free = start.slice(0, size);
  const arcs = { to: new Int32Array(2 * edges), worth: new Float64Array(2 * edges) };
  const [reverse, edgeOf] = [new Int32Array(2 * edges), new Int32Array(2 * edges)];
  for (let edge = 0; edge < edges; edge++) {
    const [a, b] = [from[edge] ?? 0, to[edge] ?? 0];
    const [there, back] = [free[a] ?? 0, free[b] ?? 0];
    free[a] = there + 1;
    free[b] = back + 1;
    arcs.to[there] = b;
    arcs.to[back] = a;
    arcs.worth[there] = arcs.worth[back] = worth[edge] ?? 0;
    reverse[there] = back;
    reverse[back] = there;
    edgeOf[there] = edgeOf[back] = edge;
  }
  return { start, ...arcs, reverse, edge: edgeOf };
};

/** The vertex an arc leads from. */
export const fromOf = ({ to, reverse }: Arcs, arc: number): number => to[reverse[arc] ?? 0] ?? 0;
