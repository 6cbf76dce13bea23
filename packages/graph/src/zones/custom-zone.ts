import type { Instant, Window, ZoneTable } from '@tandem/core/model';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { weekdayOf } from './weekdays.ts';

const Change = z.object({
  /** Wall clock before the change. */
  time: z.string(),
  /** 1..4: the first to the fourth such weekday of the month; 5: the last. */
  dayOccurrence: z.int(),
  dayOfWeek: z.string().transform(weekdayOf),
  /** 0: the zone has no summer time. */
  month: z.int(),
  /** 0: every year. */
  year: z.int(),
});
type Change = z.infer<typeof Change>;

/** `microsoft.graph.customTimeZone`: a zone given by its own rules. Biases are minutes to add to local time to get UTC. */
export const CustomZone = z.object({
  name: z.string().default('Customized Time Zone'),
  bias: z.int(),
  standardOffset: Change.nullish(),
  daylightOffset: Change.extend({ daylightBias: z.int() }).nullish(),
});
export type CustomZone = z.infer<typeof CustomZone>;

/** The table of a zone that brings its own rules (Windows time-zone semantics). */
export function customZoneTable(zone: CustomZone, window: Window): ZoneTable {
  const standard = -zone.bias;
  const changes = changesOf(zone, window, standard).sort((one, other) => one.from - other.from);
  const before = changes.findLast((change) => change.from <= window.from)?.minutes ?? standard;
  const within = changes.filter((change) => change.from > window.from && change.from < window.to);
  return { zone: zone.name, offsets: [{ from: window.from, minutes: before }, ...within] };
}

function changesOf(zone: CustomZone, window: Window, standard: number): { from: Instant; minutes: number }[] {
  const { standardOffset: toStandard, daylightOffset: toDaylight } = zone;
  if (!toStandard || !toDaylight || toStandard.month === 0 || toDaylight.month === 0) return [];
  const daylight = -(zone.bias + toDaylight.daylightBias);
  return yearsAround(window).flatMap((year) => [
    ...momentsOf(toDaylight, year, standard).map((from) => ({ from, minutes: daylight })),
    ...momentsOf(toStandard, year, daylight).map((from) => ({ from, minutes: standard })),
  ]);
}

/** The moment a change happens in a year, if it does; `offset` holds until then, in minutes. */
function momentsOf(change: Change, year: number, offset: number): Instant[] {
  if (change.year !== 0 && change.year !== year) return [];
  const local = nthWeekday(change, year).toPlainDateTime(Temporal.PlainTime.from(change.time));
  return [local.toZonedDateTime('UTC').epochMilliseconds - offset * 60_000];
}

function nthWeekday({ month, dayOfWeek, dayOccurrence }: Change, year: number): Temporal.PlainDate {
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  const earliest = first.add({ days: (dayOfWeek - first.dayOfWeek + 7) % 7 });
  const nth = earliest.add({ weeks: dayOccurrence - 1 });
  return nth.month === month ? nth : nth.subtract({ weeks: 1 });
}

/** With the year before, whose last change may still hold when the window begins. */
function yearsAround({ from, to }: Window): number[] {
  const [first, last] = [from, to].map(
    (instant) => Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO('UTC').year,
  );
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 3 }, (_, index) => first - 1 + index);
}
