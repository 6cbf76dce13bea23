import { badRequest } from '../http/fault.ts';
import { unsupportedZone } from '../http/prefer.ts';
import type { Span } from '../mailbox/types.ts';
import { instantOf, localOf, resolveZone } from '../zones.ts';
import type { Moment } from './input.ts';

type Timing = { readonly span: Span; readonly zones: { readonly start: string; readonly end: string } };

/** Start and end of a request as moments, with the zones as they were named. */
export function readTiming(start: Moment, end: Moment, isAllDay: boolean): Timing {
  const zones = { start: zoneName(start), end: zoneName(end) };
  const span = { from: readMoment(start), to: readMoment(end) };
  if (span.to < span.from)
    throw badRequest('ErrorCalendarEndDateIsEarlierThanStartDate', 'The end of the event is before its start.');
  if (isAllDay) demandMidnights(span, zones);
  return { span, zones };
}

/** Epoch milliseconds of a dateTimeTimeZone. */
export function readMoment(moment: Moment): number {
  const zone = resolveZone(zoneName(moment));
  if (zone === null) throw unsupportedZone(zoneName(moment));
  const instant = instantOf(moment.dateTime, zone);
  if (instant === null) throw badRequest('ErrorInvalidParameter', `'${moment.dateTime}' is not a date and time.`);
  return instant;
}

const zoneName = (moment: Moment): string =>
  typeof moment.timeZone === 'string' && moment.timeZone !== '' ? moment.timeZone : 'UTC';

function demandMidnights(span: Span, zones: Timing['zones']): void {
  const zone = resolveZone(zones.start) ?? 'UTC';
  const midnight = (instant: number): boolean => localOf(instant, zone).toPlainTime().toString() === '00:00:00';
  if (zones.start !== zones.end || !midnight(span.from) || !midnight(span.to) || span.to === span.from)
    throw badRequest(
      'ErrorInvalidRequest',
      'The start and end of an all-day event have to be midnight in the same time zone.',
    );
}
