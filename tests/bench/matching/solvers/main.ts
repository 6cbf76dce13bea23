import { createInterface } from 'node:readline';
import { readInstance } from '../instances/file.ts';
import type { Reply, Solve, Solver } from './answer.ts';

/**
 * The process of one solver: `main.ts <solver> <instance file>`. Says `ready`, then answers every line it is sent with
 * one solve (of short ones, as many as the clock can measure) as a line of JSON. Programs in C++ and Python do the same.
 */
const solvers: Readonly<Record<string, () => Promise<{ readonly solver: Solver }>>> = {
  tandem: () => import('./tandem.ts'),
  munkres: () => import('./munkres.ts'),
  'linear-sum-assignment': () => import('./linear-sum-assignment.ts'),
  highs: () => import('./highs.ts'),
  '@algorithm.ts/mcmf': () => import('./mcmf.ts'),
  'edmonds-blossom-fixed': () => import('./blossom.ts'),
};

/** Shorter than this is measured by solving again and again, CPU milliseconds. */
const shortest = 30;

const solveTimed = (solve: Solve): Reply => {
  const before = process.cpuUsage();
  for (let times = 1; ; times++) {
    const answer = solve();
    const { user, system } = process.cpuUsage(before);
    const spent = (user + system) / 1000;
    if (spent >= shortest) return { answer, ms: spent / times, peakMb: process.resourceUsage().maxRSS / 1024 };
  }
};

const [name = '', path = ''] = process.argv.slice(2);
const load = solvers[name];
if (load === undefined) throw new RangeError(`There is no solver "${name}".`);
const { solver } = await load();
const solve = await solver(readInstance(path));
console.log('ready');
createInterface(process.stdin).on('line', () => {
  console.log(JSON.stringify(solveTimed(solve)));
});
