import { Mcmf } from '@algorithm.ts/mcmf';
import type { Solver } from './answer.ts';

/** npm's @algorithm.ts/mcmf: a flow from a source over mentees and mentors. It is used up by solving, so built each time. */
export const solver: Solver = (instance) => {
  if (instance.kind !== 'network') throw new RangeError('mcmf has two sides.');
  const { left, right, leftPlaces, rightPlaces, start, to, points } = instance.network;
  const most = points.reduce((high, each) => Math.max(high, each), 0);
  const sink = left + right + 1;
  return () => {
    const flow = new Mcmf();
    flow.init(0, sink, sink + 1);
    for (let mentee = 0; mentee < left; mentee++) {
      flow.addEdge(0, 1 + mentee, leftPlaces[mentee] ?? 0, 0);
      for (let edge = start[mentee] ?? 0; edge < (start[mentee + 1] ?? 0); edge++)
        flow.addEdge(1 + mentee, 1 + left + (to[edge] ?? 0), 1, most - (points[edge] ?? 0));
    }
    for (let mentor = 0; mentor < right; mentor++) flow.addEdge(1 + left + mentor, sink, rightPlaces[mentor] ?? 0, 0);
    const { maxflow, mincost } = flow.minCostMaxFlow();
    return [maxflow, maxflow * most - mincost];
  };
};
