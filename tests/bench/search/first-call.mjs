import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { candidatesOf } from '../../../packages/core/dist/scheduling/candidates.js';
import { frameFor } from '../../../packages/core/dist/scheduling/frame.js';
import { seriesTime } from '../../../packages/core/dist/scheduling/series-time.js';

// The first search of a process: plain Node and core as it is built, nothing warm. The question comes on standard input.
const { request, people, notBefore } = JSON.parse(readFileSync(0, 'utf8'));
const calendars = { availability: new Map(people), names: new Map(), reserved: new Map(), notBefore };

const start = performance.now();
const frame = frameFor([request], calendars);
for (const id of request.people) frame.personOf(id);
const read = performance.now();
candidatesOf(seriesTime(request, calendars, frame));
const ranked = performance.now();
console.log(JSON.stringify({ reading: read - start, ranking: ranked - read }));
