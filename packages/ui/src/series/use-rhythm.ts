import type { SeriesView } from '@tandem/core/contract';
import type { Instant } from '@tandem/core/model';
import { useIntl } from 'react-intl';
import { en } from '../language/en.ts';
import { clock, weekdayOf } from '../language/times.ts';
import { useText } from '../language/use-text.ts';
import { nextCheckIn } from './series-node.ts';

/** "Wednesdays at 10:30, every second week", or both hours, on the reader's clock as it is around the next check-in. */
export const useRhythm = (): ((series: SeriesView, now: number) => string) => {
  const reader = useIntl();
  const t = useText(en);
  const weekday = (at: Instant): string => t('slots.weekday', { weekday: weekdayOf(at, reader.timeZone) });
  return (series, now) => {
    const [one, other] = hoursOf(series, now);
    if (one === undefined) return '';
    const first = { weekday: weekday(one), time: clock(reader, one), every: t(...everyOf(series)) };
    if (other === undefined) return t('series.rhythm', first);
    const second = { otherWeekday: weekday(other), otherTime: clock(reader, other) };
    const same = first.weekday === second.otherWeekday ? 'yes' : 'no';
    return t('series.rhythm.in-turn', { ...first, ...second, same });
  };
};

const everyOf = ({ cadence: { unit, every } }: SeriesView) =>
  [unit === 'weeks' ? 'series.every.weeks' : 'series.every.months', { every }] as const;

/** Where the next check-in belongs; where two hours take turns, a date of each, the first one's first. */
const hoursOf = ({ slot, checkIns }: SeriesView, now: number): readonly Instant[] => {
  const next = nextCheckIn(checkIns, now) ?? checkIns.at(-1);
  if (next === undefined) return [];
  const other = checkIns.find(({ number }) => number === next.number + 1) ?? checkIns.at(-2);
  const both = slot.inTurn === undefined || other === undefined ? [next] : [next, other];
  return both.toSorted((a, b) => (b.number % 2) - (a.number % 2)).map(({ originallyAt }) => originallyAt);
};
