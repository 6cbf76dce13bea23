import { assign, bestMatching, certificateFaults, matchingFaults } from '@tandem/core/matching';
import { alternatedMedians } from '../median.ts';
import type { Row } from '../row.ts';
import type { Answer } from './answer.ts';
import { blossomOf } from './blossom.ts';
import { highsOf } from './highs.ts';
import { munkresOf } from './munkres.ts';
import { peerPool, totalOf } from './peers.ts';
import { programme } from './programme.ts';

const runs = 5;
const warmUps = 1;
/** Ours so often a run, since one is too short for the clock. */
const oursARun = 20;

/** Ours beside the npm packages that a user would pick today, alternated in one process after a warm-up. */
export const run = async (): Promise<readonly Row[]> => [...(await mentoring()), ...equals()];

const mentoring = async (): Promise<readonly Row[]> => {
  const network = programme(1000, 3001);
  const solve = (): Answer => {
    const { pairs, points } = assign(network, 'everyone');
    return { pairs, points };
  };
  const isProven = certificateFaults(network, assign(network, 'everyone')).length === 0;
  const peers = { munkres: munkresOf(network), highs: await highsOf(network) };
  return rowsOf('programme-1000', solve, isProven, peers);
};

const equals = (): readonly Row[] => {
  const graph = peerPool(1000, 3002);
  const solve = () => totalOf(bestMatching(graph).taken, graph);
  const isProven = matchingFaults(graph, bestMatching(graph)).length === 0;
  return rowsOf('peers-1000', solve, isProven, { 'edmonds-blossom-fixed': blossomOf(graph) });
};

const rowsOf = (
  instance: string,
  solve: () => Answer,
  isProven: boolean,
  peers: Readonly<Record<string, () => Answer>>,
): readonly Row[] => {
  const manyTimes = () => {
    for (let time = 0; time < oursARun; time++) solve();
  };
  const [many = Number.NaN, ...theirs] = alternatedMedians([manyTimes, ...Object.values(peers)], runs, warmUps);
  const ours = many / oursARun;
  const answer = JSON.stringify(solve());
  return Object.entries(peers).map(([peer, solveTheirs], index) => ({
    bench: 'matching',
    instance,
    metric: 'time',
    value: ours,
    unit: 'ms',
    peer,
    peerValue: theirs[index] ?? null,
    ratio: ours / (theirs[index] ?? Number.NaN),
    agrees: isProven && answer === JSON.stringify(solveTheirs()),
  }));
};
