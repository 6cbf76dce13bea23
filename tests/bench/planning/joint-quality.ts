import { frameFor } from '../../../packages/core/dist/scheduling/frame.js';
import { boundOf } from '../../../packages/core/dist/scheduling/joint/bound.js';
import { openPlan, settlePlan, type TimeOf } from '../../../packages/core/dist/scheduling/joint/joint.js';
import { objectiveOf } from '../../../packages/core/dist/scheduling/joint/objective.js';
import { seriesTime } from '../../../packages/core/dist/scheduling/series-time.js';
import type { Row } from '../row.ts';
import { exactPlan } from './exact.ts';
import type { Instance } from './generate.ts';

/** Our joint objective and bound beside the exact optimum over the same candidates. */
export const jointQuality = async (name: string, instance: Instance, seconds: number): Promise<readonly Row[]> => {
  const { requests, calendars } = instance;
  const frame = frameFor(requests, calendars);
  const timeOf: TimeOf = (request, taken) => seriesTime(request, calendars, frame, taken);
  const state = settlePlan(openPlan(requests, timeOf), timeOf);
  const exact = await exactPlan(state, seconds);
  const ours = objectiveOf(state);
  const unplaced = [...state.picks].filter((pick) => pick < 0).length;
  const row = { bench: 'planning', instance: name, unit: 'points', peer: 'highs', peerValue: exact?.objective ?? null };
  return [
    {
      ...row,
      metric: 'joint objective',
      value: ours,
      ratio: exact === null ? null : ours / exact.objective,
      agrees: exact === null ? null : ours === exact.objective && unplaced === exact.unplaced,
    },
    {
      ...row,
      metric: 'lower bound',
      value: boundOf(state),
      ratio: exact === null ? null : boundOf(state) / exact.objective,
      agrees: exact === null ? null : boundOf(state) <= exact.objective,
    },
  ];
};
