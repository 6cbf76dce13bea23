import type { CustomTimeZone, DayOfWeek, MailboxSettings } from '@microsoft/microsoft-graph-types';
import type { Place } from './places.ts';
import { randomOf } from './random.ts';
import { customClock } from './roster.ts';

/** Working hours on the clock of the person's place, minutes since midnight. */
export type Hours = { readonly start: number; readonly end: number; readonly days: readonly DayOfWeek[] };

/** When somebody works: 8 to 9 o'clock, for eight and a half or nine hours. */
export function hoursOf(name: string, place: Place): Hours {
  const random = randomOf(`hours/${name}`);
  const start = random.pick([480, 480, 510, 510, 540]);
  return { start, end: start + random.pick([510, 540]), days: place.workdays };
}

/** Settings of a mailbox: most carry Windows' names of zones, some IANA's, one its own rules. */
export function mailboxOf(name: string, place: Place, language: string): MailboxSettings {
  const hours = hoursOf(name, place);
  const zone = randomOf(`zone/${name}`).chance(0.3) ? place.zone : place.windowsZone;
  return {
    timeZone: zone,
    language: { locale: language, displayName: language },
    dateFormat: 'yyyy-MM-dd',
    timeFormat: 'HH:mm',
    workingHours: {
      daysOfWeek: [...hours.days],
      startTime: clockTime(hours.start),
      endTime: clockTime(hours.end),
      timeZone: name === customClock ? newfoundlandRules : { name: zone },
    },
  };
}

/** `09:30:00.0000000`, as Graph writes a time of day. */
const clockTime = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}:00.0000000`;

/** Newfoundland's clock as rules: UTC is local time plus 210 minutes, an hour less in summer. */
const newfoundlandRules: CustomTimeZone & { readonly '@odata.type': '#microsoft.graph.customTimeZone' } = {
  '@odata.type': '#microsoft.graph.customTimeZone',
  name: 'Customized Time Zone',
  bias: 210,
  standardOffset: { time: '02:00:00.0000000', dayOccurrence: 1, dayOfWeek: 'sunday', month: 11, year: 0 },
  daylightOffset: {
    daylightBias: -60,
    time: '02:00:00.0000000',
    dayOccurrence: 2,
    dayOfWeek: 'sunday',
    month: 3,
    year: 0,
  },
};
