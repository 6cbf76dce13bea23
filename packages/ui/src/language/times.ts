import type { Instant } from '@tandem/core/model';
import type { IntlShape } from 'react-intl';

/** How instants are written. Every function takes the reader; `zone` only for somebody else's clock. */
export const clock = (reader: IntlShape, at: Instant, zone = reader.timeZone): string =>
  reader.formatTime(at, { hour: hourOf(reader.locale), minute: '2-digit', timeZone: zone });

/** A day of 24 hours is written 09:00, one of twice twelve 9:00 AM. */
const hourOf = (locale: string): 'numeric' | '2-digit' =>
  new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions().hour12 === true ? 'numeric' : '2-digit';

/** "18 Feb" */
export const shortDate = (reader: IntlShape, at: Instant): string =>
  reader.formatDate(at, { day: 'numeric', month: 'short' });

/** "2 January" */
export const longDate = (reader: IntlShape, at: Instant): string =>
  reader.formatDate(at, { day: 'numeric', month: 'long' });

/** "Wed 18 February" */
export const day = (reader: IntlShape, at: Instant, zone = reader.timeZone): string =>
  reader.formatDate(at, { weekday: 'short', day: 'numeric', month: 'long', timeZone: zone });

/** "Wednesday 18 February" */
export const longDay = (reader: IntlShape, at: Instant): string =>
  reader.formatDate(at, { weekday: 'long', day: 'numeric', month: 'long' });

/** "Thursday 5 March, 10:30" */
export const dayAndTime = (reader: IntlShape, at: Instant): string => `${longDay(reader, at)}, ${clock(reader, at)}`;

/** "2026-02-18", to compare days on one clock. */
export const dayKey = (at: Instant, zone: string | undefined): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** ISO weekday on a clock: 1 is Monday. */
export const weekdayOf = (at: Instant, zone: string | undefined): number =>
  weekdays.indexOf(new Intl.DateTimeFormat('en-US', { timeZone: zone, weekday: 'short' }).format(at)) + 1;

/** Where somebody is, for beside a time: the place in the directory, else the city of their zone. */
export const placeOf = (person: { readonly place: string | null; readonly zone: string }): string =>
  person.place ?? person.zone.split('/').at(-1)?.replaceAll('_', ' ') ?? person.zone;

/** Minutes since midnight on a clock. */
export const minuteOfDay = (at: Instant, zone: string): number => {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(at);
  const [hour = '0', minute = '0'] = parts.split(':');
  return Number(hour) * 60 + Number(minute);
};
