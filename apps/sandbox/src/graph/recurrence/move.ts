import { Temporal } from 'temporal-polyfill';
import type { Series } from './types.ts';

/** A series whose first date was given other times; its rule stays, its range begins on the new day. */
export function moveSeries(series: Series, first: { readonly from: number; readonly to: number }): Series {
  const start = Temporal.Instant.fromEpochMilliseconds(first.from).toZonedDateTimeISO(series.zone);
  const end = Temporal.Instant.fromEpochMilliseconds(first.to).toZonedDateTimeISO(series.zone);
  return {
    ...series,
    range: { ...series.range, startDate: start.toPlainDate().toString() },
    startTime: start.toPlainTime().toString(),
    endTime: end.toPlainTime().toString(),
    endDay: start.toPlainDate().until(end.toPlainDate(), { largestUnit: 'day' }).days,
  };
}
