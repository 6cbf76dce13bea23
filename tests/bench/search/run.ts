import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Cadence, PersonId } from '@tandem/core/model';
import type { Availability } from '@tandem/core/ports';
import { searchSlots, type CalendarsInput, type SeriesRequest } from '@tandem/core/scheduling';
import { candidatesOf } from '../../../packages/core/dist/scheduling/candidates.js';
import { frameFor } from '../../../packages/core/dist/scheduling/frame.js';
import { seriesTime } from '../../../packages/core/dist/scheduling/series-time.js';
import { z } from 'zod';
import { generate } from '../planning/generate.ts';
import { medianOf } from '../median.ts';
import { noPeer, type Row } from '../row.ts';
import { naiveSearch } from './naive-search.ts';

const cadences: readonly (readonly [string, Cadence, number])[] = [
  ['2 people, weekly, 26 dates of 60 min', { unit: 'weeks', every: 1, dates: 26, minutes: 60 }, 2],
  ['2 people, weekly, 26 dates of 30 min', { unit: 'weeks', every: 1, dates: 26, minutes: 30 }, 2],
  ['2 people, fortnightly, 26 dates', { unit: 'weeks', every: 2, dates: 26, minutes: 30 }, 2],
  ['2 people, every four weeks, 13 dates', { unit: 'weeks', every: 4, dates: 13, minutes: 30 }, 2],
  ['2 people, monthly by weekday, 12 dates', { unit: 'months', every: 1, dates: 12, minutes: 30 }, 2],
  ['2 people, weekly, 52 dates', { unit: 'weeks', every: 1, dates: 52, minutes: 30 }, 2],
  ['3 people, weekly, 26 dates', { unit: 'weeks', every: 1, dates: 26, minutes: 30 }, 3],
  ['6 people, weekly, 26 dates', { unit: 'weeks', every: 1, dates: 26, minutes: 30 }, 6],
  ['6 people, fortnightly, 26 dates of 60 min', { unit: 'weeks', every: 2, dates: 26, minutes: 60 }, 6],
];

/** One series: every quarter hour and phase ranked, calendars read before; then with reading and sentences. */
export const run = (): Promise<readonly Row[]> => {
  const { requests, calendars } = generate({ seed: 'search', pairs: 60, mode: 'planning' });
  const rows = [firstCall(requests, calendars)];
  for (const [name, cadence, people] of cadences) rows.push(warm(name, requests, calendars, cadence, people));
  return Promise.resolve([...rows, besidePlain(requests, calendars)]);
};

const row = (instance: string, metric: string, value: number, unit: string): Row => ({
  bench: 'search',
  instance,
  metric,
  value,
  unit,
  ...noPeer,
});

const First = z.object({ reading: z.number(), ranking: z.number() });

const processes = 15;

/** The first search of a process, what the clocks do to each other included; the median of several processes. */
const firstCall = ([request]: readonly SeriesRequest[], calendars: CalendarsInput): Row => {
  if (request === undefined) throw new Error('The instance has no series.');
  const script = fileURLToPath(new URL('first-call.mjs', import.meta.url));
  const people = [...keptFor(request, calendars)];
  const input = JSON.stringify({ request, people, notBefore: calendars.notBefore });
  const took = Array.from({ length: processes }, () =>
    First.parse(JSON.parse(execFileSync(process.execPath, [script], { input, encoding: 'utf8' }))),
  );
  return {
    ...row(
      '2 people',
      `first ranking of a process, median of ${processes}`,
      medianOf(took.map((one) => one.ranking)),
      'ms',
    ),
    peer: 'reading calendars',
    peerValue: medianOf(took.map((one) => one.reading)),
  };
};

const keptFor = ({ people }: SeriesRequest, { availability }: CalendarsInput): CalendarsInput['availability'] =>
  new Map(
    people.flatMap((id): [PersonId, Availability][] => {
      const one = availability.get(id);
      return one === undefined ? [] : [[id, one]];
    }),
  );

/** Median over all series, three rounds, of ranking; the whole search with six slots in words stands beside it. */
const warm = (
  name: string,
  requests: readonly SeriesRequest[],
  calendars: CalendarsInput,
  cadence: Cadence,
  people: number,
): Row => {
  const everyone = [...calendars.availability.keys()];
  const wanted = requests.map((request, index) => {
    const more = everyone.slice(index).filter((id) => !request.people.includes(id));
    return { ...request, cadence, people: [...request.people, ...more].slice(0, people) };
  });
  const frame = frameFor(wanted, calendars);
  for (const request of wanted) for (const id of request.people) frame.personOf(id);
  const took: number[] = [];
  for (let round = 0; round < 8; round++)
    for (const request of wanted) {
      const before = performance.now();
      candidatesOf(seriesTime(request, calendars, frame));
      if (round > 1) took.push(performance.now() - before);
    }
  const [request] = wanted;
  if (request === undefined) throw new Error('The instance has no series.');
  const kept = { ...calendars, availability: keptFor(request, calendars) };
  const whole: number[] = [];
  for (let round = 0; round < 20; round++) {
    const before = performance.now();
    searchSlots(request, kept, 6);
    whole.push(performance.now() - before);
  }
  return {
    ...row(name, 'ranking every slot and phase, median', medianOf(took), 'ms'),
    peer: 'with reading and sentences',
    peerValue: medianOf(whole),
  };
};

/** The same search written the plain way; it judges, it plans no moves. */
const besidePlain = (requests: readonly SeriesRequest[], calendars: CalendarsInput): Row => {
  const request = requests.find(({ cadence }) => cadence.unit === 'weeks' && cadence.every === 2);
  if (request === undefined) throw new Error('The instance has no fortnightly series.');
  const kept = { ...calendars, availability: keptFor(request, calendars) };
  const before = performance.now();
  const free = naiveSearch(request, kept);
  const plain = performance.now() - before;
  const ours = Array.from({ length: 9 }, () => {
    const from = performance.now();
    searchSlots(request, kept, 6);
    return performance.now() - from;
  });
  const agrees = searchSlots(request, kept, 6).slots.every(
    ({ slot, dates }) =>
      free.get(`${slot.firstDate}/${slot.start}`) === dates.filter(({ verdict }) => verdict === 'free').length,
  );
  return {
    ...row('2 people, fortnightly, 26 dates', 'search with reading and sentences', medianOf(ours), 'ms'),
    peer: 'temporal-polyfill, plain',
    peerValue: plain,
    ratio: medianOf(ours) / plain,
    agrees,
  };
};
