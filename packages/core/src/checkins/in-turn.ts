import type { CheckIn, Series } from '../model/index.ts';

type Events = Pick<Series, 'eventId' | 'eventInTurn'>;

/** Whether a date belongs to the second of two hours that take turns. */
const isSecondHour = ({ number }: Pick<CheckIn, 'number'>): boolean => number % 2 === 0;

/** The event in Outlook that a date belongs to; null when there is none yet. */
export const eventOf = ({ eventId, eventInTurn }: Events, checkIn: Pick<CheckIn, 'number'>): string | null =>
  eventInTurn !== null && isSecondHour(checkIn) ? eventInTurn.eventId : eventId;

/** Every event of a series in Outlook. */
export const eventsOf = ({ eventId, eventInTurn }: Events): readonly string[] =>
  [eventId, eventInTurn?.eventId ?? null].flatMap((id) => id ?? []);

/** The Teams link of a date; null until Outlook has given one. */
export const joinUrlOf = (
  series: { readonly joinUrl: string | null; readonly joinUrlInTurn: string | null },
  checkIn: Pick<CheckIn, 'number'>,
): string | null => (series.joinUrlInTurn !== null && isSecondHour(checkIn) ? series.joinUrlInTurn : series.joinUrl);
