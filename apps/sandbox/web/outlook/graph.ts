import { z } from 'zod';
import { hostToken } from '../host/sandbox.ts';
import { CalendarEvent } from './event.ts';

const Events = z.object({ value: z.array(CalendarEvent), '@odata.nextLink': z.string().optional() });
const MailboxSettings = z.object({ timeZone: z.string() });

export type NewEvent = {
  readonly subject: string;
  readonly body: string;
  /** Local to UTC, `2026-11-23T09:00:00`. */
  readonly start: string;
  readonly end: string;
  readonly location: string;
  readonly required: readonly string[];
  readonly optional: readonly string[];
};

/** Epoch milliseconds. */
export type Span = { readonly start: number; readonly end: number };

export type Answer = 'accept' | 'tentativelyAccept' | 'decline';

/** A person's mailbox through Microsoft Graph. */
export type Mailbox = {
  readonly timeZone: () => Promise<string>;
  /** Everything between two instants of ISO 8601. */
  readonly between: (from: string, to: string) => Promise<readonly CalendarEvent[]>;
  readonly event: (id: string) => Promise<CalendarEvent>;
  readonly answer: (id: string, answer: Answer) => Promise<void>;
  readonly create: (event: NewEvent) => Promise<CalendarEvent>;
  /** To other instants; an attendee is refused. */
  readonly move: (id: string, span: Span) => Promise<void>;
  /** Off the calendar: for everybody when its organiser does it, else only one's own copy. */
  readonly remove: (id: string) => Promise<void>;
};

const me = '/graph/v1.0/me';

export function openMailbox(personId: string): Mailbox {
  let token: Promise<string> | null = null;
  const request = async (path: string, init: { method?: string; body?: object } = {}): Promise<unknown> => {
    token ??= hostToken(personId);
    const response = await fetch(path, {
      method: init.method ?? 'GET',
      headers: {
        authorization: `Bearer ${await token}`,
        'content-type': 'application/json',
        prefer: 'outlook.timezone="UTC"',
      },
      ...(init.body === undefined ? {} : { body: JSON.stringify(init.body) }),
    });
    if (response.status === 401) token = null;
    if (!response.ok) throw new Error(await refusal(response));
    return response.status === 204 || response.status === 202 ? null : response.json();
  };
  const pages = async (path: string): Promise<readonly CalendarEvent[]> => {
    const page = Events.parse(await request(path));
    const next = page['@odata.nextLink'];
    return next === undefined ? page.value : [...page.value, ...(await pages(next))];
  };
  return {
    timeZone: async () => MailboxSettings.parse(await request(`${me}/mailboxSettings`)).timeZone,
    between: (from, to) =>
      pages(
        `${me}/calendarView?${new URLSearchParams({ startDateTime: from, endDateTime: to, $top: '200' }).toString()}`,
      ),
    event: async (id) => CalendarEvent.parse(await request(`${me}/events/${encodeURIComponent(id)}`)),
    answer: async (id, answer) => {
      await request(`${me}/events/${encodeURIComponent(id)}/${answer}`, {
        method: 'POST',
        body: { sendResponse: true },
      });
    },
    create: async (event) =>
      CalendarEvent.parse(await request(`${me}/events`, { method: 'POST', body: graphEvent(event) })),
    move: async (id, { start, end }) => {
      const body = { start: utc(start), end: utc(end) };
      await request(`${me}/events/${encodeURIComponent(id)}`, { method: 'PATCH', body });
    },
    remove: async (id) => {
      await request(`${me}/events/${encodeURIComponent(id)}`, { method: 'DELETE' });
    },
  };
}

const Refusal = z.object({ error: z.object({ message: z.string() }) });

/** In Graph's own words, if it had any. */
const refusal = async (response: Response): Promise<string> => {
  const said = Refusal.safeParse(await response.json().catch(() => null));
  return `Graph answered ${response.status}${said.success ? `: ${said.data.error.message}` : '.'}`;
};

const utc = (instant: number): object => ({
  dateTime: new Date(instant).toISOString().replace('Z', ''),
  timeZone: 'UTC',
});

const graphEvent = (event: NewEvent): object => ({
  subject: event.subject,
  body: { contentType: 'html', content: event.body },
  start: { dateTime: event.start, timeZone: 'UTC' },
  end: { dateTime: event.end, timeZone: 'UTC' },
  location: { displayName: event.location },
  attendees: [
    ...event.required.map((address) => ({ type: 'required', emailAddress: { address } })),
    ...event.optional.map((address) => ({ type: 'optional', emailAddress: { address } })),
  ],
});
