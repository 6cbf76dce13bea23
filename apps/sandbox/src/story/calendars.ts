import { z } from 'zod';
import type { Addresses } from './addresses.ts';
import { ask } from './http.ts';
import { graphToken } from './people.ts';

/** The product's mark on an event of its own, as anybody may read it in Graph. */
const mark = 'String {51e3a6bf-0980-4242-a8d4-453a24613c03} Name TandemSeries';

/** In UTC, which `Date` reads without asking for a zone's rules: whole calendars are read. */
const Time = z
  .object({ dateTime: z.string() })
  .transform(({ dateTime }) => Date.parse(`${dateTime}Z`))
  .pipe(z.int());

const Event = z.object({
  id: z.string(),
  type: z.string(),
  iCalUId: z.string(),
  seriesMasterId: z.string().nullish(),
  isCancelled: z.boolean().nullish(),
  showAs: z.string(),
  start: Time,
  end: Time,
  originalStart: z.string().nullish(),
  onlineMeeting: z.object({ joinUrl: z.string() }).nullish(),
  singleValueExtendedProperties: z.array(z.object({ value: z.string() })).nullish(),
});
export type CalendarEvent = z.infer<typeof Event>;

/** Whole calendars are read, and what is not asked for need not be written: a body is most of an event. */
const fields = '$select=id,type,iCalUId,seriesMasterId,isCancelled,showAs,start,end,originalStart,onlineMeeting';

/** What stands in one person's calendar: events as they were made, and every date from `from` to `to`. */
export type PersonCalendar = {
  readonly personId: string;
  readonly made: readonly CalendarEvent[];
  readonly dates: readonly CalendarEvent[];
};

const Page = z.object({ value: z.array(Event), '@odata.nextLink': z.string().optional() });

/** Reads a calendar from Graph as its owner does. */
export async function readCalendar(at: Addresses, personId: string, from: string, to: string): Promise<PersonCalendar> {
  const token = await graphToken(at, personId);
  const me = `${at.sandbox}/graph/v1.0/me`;
  const expand = `$expand=${encodeURIComponent(`singleValueExtendedProperties($filter=id eq '${mark}')`)}`;
  const made = await pages(`${me}/events?$top=500&${fields}&${expand}`, token);
  const dates = await pages(`${me}/calendarView?startDateTime=${from}&endDateTime=${to}&$top=1000&${fields}`, token);
  return { personId, made, dates: dates.filter((date) => date.isCancelled !== true) };
}

async function pages(first: string, token: string): Promise<CalendarEvent[]> {
  const events: CalendarEvent[] = [];
  for (let next: string | undefined = first; next !== undefined;) {
    const page: z.infer<typeof Page> = await ask(Page, next, { token });
    events.push(...page.value);
    next = page['@odata.nextLink'];
  }
  return events;
}
