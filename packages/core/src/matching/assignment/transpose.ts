import type { Assignment, Network } from './network.ts';

/** The same network seen from the other side. `edge[t]` is the edge that stands at `t` there. */
export type Transposed = { readonly network: Network; readonly edge: Int32Array };

/** Left becomes right; edges are sorted by their new left node, then by their old one. O(edges). */
export const transpose = ({ left, right, leftPlaces, rightPlaces, start, to, points }: Network): Transposed => {
  const turned = new Int32Array(right + 1);
  for (let e = 0; e < to.length; e++) {
    const j = (to[e] ?? 0) + 1;
    turned[j] = (turned[j] ?? 0) + 1;
  }
  for (let j = 0; j < right; j++) turned[j + 1] = (turned[j + 1] ?? 0) + (turned[j] ?? 0);
  const next = turned.slice(0, right);
  const edge = new Int32Array(to.length);
  const back = new Int32Array(to.length);
  for (let i = 0; i < left; i++)
    for (let e = start[i] ?? 0; e < (start[i + 1] ?? 0); e++) {
      const j = to[e] ?? 0;
      const at = next[j] ?? 0;
      next[j] = at + 1;
      edge[at] = e;
      back[at] = i;
    }
  const network = {
    left: right,
    right: left,
    leftPlaces: rightPlaces,
    rightPlaces: leftPlaces,
    start: turned,
    to: back,
    points: Float64Array.from(edge, (e) => points[e] ?? 0),
  };
  return { network, edge };
};

/** An assignment of the transposed network as one of the network itself. */
export const turnBack = ({ edge }: Transposed, assignment: Assignment): Assignment => {
  const taken = new Uint8Array(edge.length);
  for (let at = 0; at < edge.length; at++) if (assignment.taken[at] === 1) taken[edge[at] ?? 0] = 1;
  return { ...assignment, taken, leftPrices: assignment.rightPrices, rightPrices: assignment.leftPrices };
};
