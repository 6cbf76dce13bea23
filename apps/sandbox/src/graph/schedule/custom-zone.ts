import type { CustomTimeZone, StandardTimeZoneOffset } from '@microsoft/microsoft-graph-types';
import { Temporal } from 'temporal-polyfill';

/** Wall clock of a mailbox whose zone is written as rules instead of a name. Biases are minutes: UTC = local + bias. */
export function customLocal(instant: number, zone: CustomTimeZone): Temporal.PlainDateTime {
  const standard = utc(instant).subtract({ minutes: zone.bias ?? 0 });
  const toDaylight = transition(zone.daylightOffset, standard.year);
  const toStandard = transition(zone.standardOffset, standard.year);
  if (toDaylight === null || toStandard === null) return standard;
  const daylight = standard.subtract({ minutes: zone.daylightOffset?.daylightBias ?? -60 });
  const begun = Temporal.PlainDateTime.compare(standard, toDaylight) >= 0;
  const over = Temporal.PlainDateTime.compare(daylight, toStandard) >= 0;
  const southern = Temporal.PlainDateTime.compare(toStandard, toDaylight) < 0;
  return (southern ? begun || !over : begun && !over) ? daylight : standard;
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** When a change happens in a year, on the clock in force before it; a fifth occurrence means the last. */
function transition(rule: StandardTimeZoneOffset | null | undefined, year: number): Temporal.PlainDateTime | null {
  if (!rule || typeof rule.month !== 'number' || rule.month < 1) return null;
  const first = Temporal.PlainDate.from({ year, month: rule.month, day: 1 });
  const weekday = weekdays.indexOf(rule.dayOfWeek ?? 'sunday') + 1;
  const offset = (weekday - first.dayOfWeek + 7) % 7;
  const wanted = offset + 7 * ((rule.dayOccurrence ?? 1) - 1);
  const day = first.add({ days: wanted < first.daysInMonth ? wanted : wanted - 7 });
  return day.toPlainDateTime(Temporal.PlainTime.from((rule.time ?? '00:00:00').slice(0, 8)));
}

const utc = (instant: number): Temporal.PlainDateTime =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO('UTC').toPlainDateTime();
