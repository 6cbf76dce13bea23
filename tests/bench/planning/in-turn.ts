import { candidatesOf } from '../../../packages/core/dist/scheduling/candidates.js';
import { frameFor } from '../../../packages/core/dist/scheduling/frame.js';
import { seriesTime } from '../../../packages/core/dist/scheduling/series-time.js';
import { noTurn, spreadOf } from '../../../packages/core/dist/scheduling/weigh.js';
import { noPeer, type Row } from '../row.ts';
import { generate } from './generate.ts';

type Best = { readonly cost: number; readonly imbalance: number };

/**
 * Pairs that share few hours, each as if it were alone: the best single hour beside two hours that take turns, without
 * the price that keeps a single hour where two are hardly better.
 */
export const inTurnRows = (): readonly Row[] => {
  const { requests, calendars } = generate({
    seed: 'alt',
    pairs: 600,
    mode: 'planning',
    rhythm: 'weekly',
    far: 0.5,
  });
  const frame = frameFor(requests, calendars);
  const found: { readonly one: Best; readonly two: Best }[] = [];
  for (const request of requests) {
    const time = seriesTime(request, calendars, frame);
    const { startsInTurn, costs, burdens } = candidatesOf(time);
    const people = time.people.length;
    const cheapest = (isOneHour: boolean): Best | null => {
      const at = startsInTurn.findIndex((start) => (start === noTurn) === isOneHour);
      if (at < 0) return null;
      const price = isOneHour ? 0 : time.weights.inTurn * request.cadence.dates;
      return {
        cost: (costs[at] ?? 0) - price,
        imbalance: spreadOf(burdens, at * people, people) / request.cadence.dates,
      };
    };
    const [one, two] = [cheapest(true), cheapest(false)];
    if (one !== null && two !== null) found.push({ one, two });
  }
  const mean = (of: (each: (typeof found)[number]) => number): number =>
    found.reduce((sum, each) => sum + of(each), 0) / found.length;
  const row = { bench: 'planning', instance: `${found.length} of ${requests.length} weekly pairs with poor overlap` };
  const beside = (metric: string, of: (best: Best) => number): Row => {
    const [value, peerValue] = [mean(({ two }) => of(two)), mean(({ one }) => of(one))];
    return {
      ...row,
      metric,
      value,
      unit: 'points',
      peer: 'one hour',
      peerValue,
      ratio: value / peerValue,
      agrees: null,
    };
  };
  const cheaper = found.filter(({ one, two }) => two.cost < one.cost).length / found.length;
  return [
    beside('two hours in turn: imbalance a date', ({ imbalance }) => imbalance),
    beside('two hours in turn: cost', ({ cost }) => cost),
    {
      ...row,
      metric: 'pairs for which two hours in turn cost less',
      value: 100 * cheaper,
      unit: '%',
      ...noPeer,
      agrees: cheaper >= 0.9,
    },
  ];
};
