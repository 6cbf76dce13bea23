import { Temporal } from 'temporal-polyfill';
import { localOf } from '../zones.ts';
import { occurrenceDates } from './dates.ts';
import type { Series, Slot } from './types.ts';

type Expansion = { readonly until: number; readonly slots: readonly Slot[] };

/** Series are immutable, so what one expands to is remembered for as long as the series itself. */
const expansions = new WeakMap<Series, Expansion>();

/** Expanding a little further than asked saves doing it again for the next window. */
const margin = 200 * 86_400_000;

/** Every date of the series that starts before `until` (epoch milliseconds), at the wall-clock time of its zone. */
export function slotsUntil(series: Series, until: number): readonly Slot[] {
  let expansion = expansions.get(series);
  if (expansion === undefined || expansion.until < until) {
    expansion = { until: until + margin, slots: expand(series, until + margin) };
    expansions.set(series, expansion);
  }
  return expansion.slots;
}

function expand(series: Series, until: number): Slot[] {
  const slots: Slot[] = [];
  for (const date of occurrenceDates(series.pattern, series.range, localOf(until, series.zone).toPlainDate()))
    slots.push(slotOn(series, date));
  return slots;
}

function slotOn(series: Series, date: Temporal.PlainDate): Slot {
  const at = (day: Temporal.PlainDate, plainTime: string): number =>
    day.toZonedDateTime({ timeZone: series.zone, plainTime }).epochMilliseconds;
  const endDate = series.endDay === 0 ? date : date.add({ days: series.endDay });
  return { date: date.toString(), from: at(date, series.startTime), to: at(endDate, series.endTime) };
}
