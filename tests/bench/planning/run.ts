import { planProgramme, searchSlots } from '@tandem/core/scheduling';
import { alternatedMedians } from '../median.ts';
import type { Row } from '../row.ts';
import { firstFree } from './first-free.ts';
import { generate, type Instance } from './generate.ts';
import { jointQuality } from './joint-quality.ts';
import { naiveSearch } from './naive-search.ts';
import { outcomeOf } from './outcome.ts';

/** Planning: time and free dates of joint plans, one search beside a plain one, the objective beside the optimum. */
export const run = async (): Promise<readonly Row[]> => {
  const rows = [30, 200].flatMap((pairs) => planRows(`${pairs} pairs`, generate('b1', pairs, 'planning')));
  rows.push(searchRow());
  for (const seed of ['gap0', 'gap1', 'gap2', 'gap3', 'gap4'])
    rows.push(...(await jointQuality(`20 pairs, dense, ${seed}`, generate(seed, 20, 'dense'), 120)));
  return rows;
};

const row = (instance: string, metric: string, value: number, unit: string): Row => ({
  bench: 'planning',
  instance,
  metric,
  value,
  unit,
  peer: null,
  peerValue: null,
  ratio: null,
  agrees: null,
});

const planRows = (name: string, instance: Instance): readonly Row[] => {
  const { requests, calendars } = instance;
  const { planned } = planProgramme(requests, calendars);
  const slots = planned.map((one) => (one.state === 'placed' ? one.judged : null));
  const wanted = requests.reduce((sum, { cadence }) => sum + cadence.dates, 0);
  const ours = outcomeOf(slots, wanted);
  const beside = [
    { peer: 'first free slot', theirs: outcomeOf(firstFree(instance, 1), wanted) },
    { peer: 'checked two dates only', theirs: outcomeOf(firstFree(instance, 2), wanted) },
  ];
  const [cpu = NaN] = alternatedMedians([() => planProgramme(requests, calendars)], 5, 1);
  return [
    row(name, 'plan, search and moves included', cpu, 'CPU ms'),
    row(name, 'series unplaced', slots.filter((slot) => slot === null).length, 'series'),
    row(name, 'dates that take place', ours.afterMoves, '%'),
    ...beside.map(({ peer, theirs }) => ({
      ...row(name, 'dates free before moves', ours.free, '%'),
      peer,
      peerValue: theirs.free,
      ratio: theirs.free / ours.free, // more is better, so the ratio is turned
    })),
  ];
};

/** One series of two people, 24 fortnightly dates, every slot and phase; the peer judges, it plans no moves. */
const searchRow = (): Row => {
  const { requests, calendars } = generate('search', 30, 'planning');
  const request = requests.find(({ cadence }) => cadence.unit === 'weeks' && cadence.every === 2);
  if (request === undefined) throw new Error('The instance has no fortnightly series.');
  const works = [() => searchSlots(request, calendars, 6), () => naiveSearch(request, calendars)];
  const [ours = NaN, theirs = NaN] = alternatedMedians(works, 3, 1);
  const free = naiveSearch(request, calendars);
  const { slots } = searchSlots(request, calendars, 6);
  const same = slots.every(
    ({ slot, dates }) =>
      free.get(`${slot.firstDate}/${slot.start}`) === dates.filter(({ verdict }) => verdict === 'free').length,
  );
  return {
    ...row('2 people, 24 fortnightly dates', 'search of one series', ours, 'CPU ms'),
    peer: 'temporal-polyfill, plain',
    peerValue: theirs,
    ratio: ours / theirs,
    agrees: same,
  };
};
