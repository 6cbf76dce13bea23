import { usualHealing, type HealingRules } from '@tandem/core/model';
import type { Row } from '../row.ts';
import { halfAYear } from './half-a-year.ts';
import { summed, type Summed } from './outcome.ts';
import { standingProgramme } from './programme.ts';

const pairs = 200;
const seeds = ['h1', 'h2', 'h3', 'h4', 'h5'];

/** Half a year of 200 pairs, healed and not, on five seeds; what a decision costs, and whether each is explained. */
export const run = (): Promise<readonly Row[]> => Promise.resolve(([1, 2] as const).flatMap(rowsFor));

/** As the prototype's research had it: no date is left to people because others have moved before. */
const everyMove: HealingRules = { ...usualHealing, movesAMonth: 8 };

const rowsFor = (every: 1 | 2): readonly Row[] => {
  const lived = seeds.map((seed) => {
    const standing = standingProgramme(seed, pairs, every);
    const of = (rules: HealingRules | null) => summed(standing.wanted, halfAYear(standing, seed, rules));
    return { healed: of(usualHealing), everyMove: of(everyMove), unhealed: of(null) };
  });
  const instance = `${pairs} pairs, 26 weeks, ${every === 1 ? 'weekly' : 'fortnightly'}, ${seeds.length} seeds`;
  const row = (metric: string, value: number, unit: string, unhealed: number | null = null): Row => ({
    ...{ bench: 'healing', instance, metric, value, unit },
    ...{ peer: unhealed === null ? null : 'not healed', peerValue: unhealed, ratio: null, agrees: null },
  });
  const all = (which: 'healed' | 'everyMove' | 'unhealed', pick: (one: Summed) => number): readonly number[] =>
    lived.map((one) => pick(one[which]));
  const beside = (metric: string, pick: (one: Summed) => number): Row =>
    row(metric, quantile(all('healed', pick), 0.5), '%', quantile(all('unhealed', pick), 0.5));
  const decisions = lived.flatMap(({ healed }) => healed.decisions);
  const explained = (pick: (one: Summed) => number): number => all('healed', pick).reduce((sum, one) => sum + one, 0);
  return [
    beside('held, median', ({ held }) => held),
    row('held, least', Math.min(...all('healed', ({ held }) => held)), '%'),
    row(
      'held, no limit a month, median',
      quantile(
        all('everyMove', ({ held }) => held),
        0.5,
      ),
      '%',
    ),
    beside('held of the reachable, median', ({ ofReachable }) => ofReachable),
    row(
      'lost to absences',
      quantile(
        all('healed', ({ away }) => away),
        0.5,
      ),
      '%',
    ),
    row(
      'left out when planned',
      quantile(
        all('healed', ({ unplanned }) => unplanned),
        0.5,
      ),
      '%',
    ),
    row('one decision, median', quantile(decisions, 0.5), 'CPU ms'),
    row('one decision, 95 in 100', quantile(decisions, 0.95), 'CPU ms'),
    row(
      'moved',
      explained(({ moved }) => moved),
      'dates',
    ),
    row(
      'decided without a sentence',
      explained(({ unexplained }) => unexplained),
      'dates',
    ),
  ];
};

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? NaN;
