import { shortLists } from '@tandem/core/matching';
import { Term, Weights } from '@tandem/core/model';
import { organisation } from './people.ts';

/** What one process measured: CPU milliseconds of scoring, most memory in megabytes with it, memory before, and the points found. */
export type Listed = {
  readonly ms: number;
  readonly megabytes: number;
  readonly before: number;
  readonly points: number;
};

// One process, so that its memory is its own: <mentees> <share> <of> <term or all>.
const [size = 0, at = 0, of = 1] = process.argv.slice(2, 5).map(Number);
const only = process.argv[5];

const input = organisation(size);
/** With one term alone, all points are its. */
const alone = (term: string): Weights => {
  return Weights.parse(Object.fromEntries(Term.options.map((each) => [each, each === term ? 100 : 0])));
};
const weights = only === undefined || only === 'all' ? input.weights : alone(only);
// What was needed to invent the people goes first, so that what is left are the people.
globalThis.gc?.();
const before = process.memoryUsage.rss() / 1e6;
const start = process.cpuUsage();
let points = 0;
for (const list of shortLists({ ...input, weights }, 50, { at, of })) for (const each of list.points) points += each;
const { user, system } = process.cpuUsage(start);
const listed: Listed = { ms: (user + system) / 1000, megabytes: process.resourceUsage().maxRSS / 1000, before, points };
console.log(JSON.stringify(listed));
