import { assign } from '../../../packages/core/src/scheduling/joint/assign.ts';
import { jointSeries } from '../../../packages/core/src/scheduling/joint/joint.ts';
import { objectiveOf } from '../../../packages/core/src/scheduling/joint/objective.ts';
import { gridFor, seriesTime, timesOf } from '../../../packages/core/src/scheduling/series-time.ts';
import type { Row } from '../row.ts';
import { exactObjective } from './exact.ts';
import { generate } from './generate.ts';

/** Our joint objective beside the exact optimum over the same candidates. */
export const jointQuality = async (seed: string, pairs: number): Promise<Row> => {
  const { requests, calendars } = generate(seed, pairs, 'dense');
  const grid = gridFor(requests, calendars);
  const timeOf = timesOf(requests, calendars, grid);
  const series = jointSeries(requests.map((request) => seriesTime(request, calendars, grid, timeOf)));
  const exact = await exactObjective(series);
  const ours = objectiveOf(series, assign(series));
  return {
    bench: 'planning',
    instance: `${pairs} pairs, dense, ${seed}`,
    metric: 'joint objective',
    value: ours,
    unit: 'points',
    peer: 'highs',
    peerValue: exact,
    ratio: exact === null ? null : ours / exact,
    agrees: exact === null ? null : ours === exact,
  };
};
