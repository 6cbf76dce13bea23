import { readCalendar, type CalendarEvent } from '@tandem/sandbox';
import { askControls, Token } from '../fixtures/controls.ts';
import type { Place } from '../fixtures/stack.ts';

/** What a person does in their own Outlook, as Outlook does it: over Graph, with their own token. */
export type Outlook = {
  /** Every date from `from` to `to` (epoch milliseconds), cancelled ones left out. */
  dates(from: number, to: number): Promise<readonly CalendarEvent[]>;
  /** Whether they organise this series of Tandem's: its mark stands on the organiser's copy alone. */
  owns(seriesId: string): Promise<boolean>;
  /** How often this series was put into the calendar and still stands. */
  copies(joinUrl: string): Promise<number>;
  decline(eventId: string): Promise<void>;
  moveTo(eventId: string, from: number, to: number): Promise<void>;
  remove(eventId: string): Promise<void>;
  add(entry: { readonly from: number; readonly to: number; readonly showAs: 'busy' | 'oof' }): Promise<void>;
};

export const outlookOf = (place: Place, personId: string): Outlook => {
  const ask = async (method: string, path: string, body?: unknown): Promise<void> => {
    const token = await askControls(place.sandbox, Token, 'host-token', { method: 'POST', body: { personId } });
    const answer = await fetch(`${place.sandbox}/graph/v1.0/me/events${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`Outlook answered ${answer.status} to ${method} ${path}: ${await answer.text()}`);
  };
  const made = async () => {
    const now = Date.now();
    const { made: all } = await readCalendar(place, personId, iso(now), iso(now + 1));
    return all.filter(({ isCancelled }) => isCancelled !== true);
  };
  return {
    dates: async (from, to) => (await readCalendar(place, personId, iso(from), iso(to))).dates,
    owns: async (seriesId) =>
      (await made()).some((event) => event.singleValueExtendedProperties?.[0]?.value === seriesId),
    copies: async (joinUrl) => (await made()).filter((event) => event.onlineMeeting?.joinUrl === joinUrl).length,
    decline: (id) => ask('POST', `/${id}/decline`, { sendResponse: true }),
    moveTo: (id, from, to) => ask('PATCH', `/${id}`, { start: utc(from), end: utc(to) }),
    remove: (id) => ask('DELETE', `/${id}`),
    add: ({ from, to, showAs }) =>
      ask('POST', '', { subject: 'Something else', start: utc(from), end: utc(to), showAs }),
  };
};

const iso = (at: number): string => new Date(at).toISOString();
const utc = (at: number) => ({ dateTime: iso(at).replace('Z', ''), timeZone: 'UTC' });
