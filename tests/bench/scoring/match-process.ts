import { match } from '@tandem/core/matching';
import { organisation } from './people.ts';

/** What one process measured: CPU milliseconds of a whole run, most memory in megabytes with it, memory before, and what it found. */
type Matched = {
  readonly ms: number;
  readonly megabytes: number;
  readonly before: number;
  readonly pairs: number;
  readonly isBest: boolean;
};

// One process, so that its memory is its own: <mentees>.
const input = organisation(Number(process.argv[2]));
globalThis.gc?.();
const before = process.memoryUsage.rss() / 1e6;
const start = process.cpuUsage();
const { pairs, proof } = match(input);
const { user, system } = process.cpuUsage(start);
const matched: Matched = {
  ms: (user + system) / 1000,
  megabytes: process.resourceUsage().maxRSS / 1000,
  before,
  pairs: pairs.length,
  isBest: proof.isBest,
};
console.log(JSON.stringify(matched));
