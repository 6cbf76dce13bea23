import { CalendarEvent } from './event.ts';

type Change = Partial<Omit<CalendarEvent, 'start' | 'end'>>;

/** An event between two times of UTC, `2026-11-23T09:00`, as Graph tells it. */
export const eventBetween = (start: string, end: string, change: Change = {}): CalendarEvent =>
  CalendarEvent.parse({
    id: `${start} ${end}`,
    subject: 'Check-in',
    start: { dateTime: start, timeZone: 'UTC' },
    end: { dateTime: end, timeZone: 'UTC' },
    ...change,
  });
