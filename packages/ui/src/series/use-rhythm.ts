import type { SeriesView } from '@tandem/core/contract';
import { useIntl } from 'react-intl';
import { en } from '../language/en.ts';
import { clock, weekdayOf } from '../language/times.ts';
import { useText } from '../language/use-text.ts';
import { nextCheckIn } from './series-node.ts';

/** "Wednesdays at 10:30, every second week", on the reader's clock as it is around the next check-in. */
export const useRhythm = (): ((series: SeriesView, now: number) => string) => {
  const reader = useIntl();
  const t = useText(en);
  return (series, now) => {
    const one = nextCheckIn(series.checkIns, now) ?? series.checkIns.at(-1);
    if (one === undefined) return '';
    return t('series.rhythm', {
      weekday: t('slots.weekday', { weekday: weekdayOf(one.originallyAt, reader.timeZone) }),
      time: clock(reader, one.originallyAt),
      every: t(series.cadence.unit === 'weeks' ? 'series.every.weeks' : 'series.every.months', {
        every: series.cadence.every,
      }),
    });
  };
};
