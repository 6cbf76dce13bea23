import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { json, refusal, type Arrived } from './graph-over.ts';

const Times = z.object({ start: z.object({ dateTime: z.string() }), end: z.object({ dateTime: z.string() }) });
const Created = Times.extend({
  transactionId: z.string(),
  recurrence: z.object({
    pattern: z.object({ interval: z.number() }),
    range: z.object({ numberOfOccurrences: z.number() }),
  }),
  singleValueExtendedProperties: z.array(z.object({ id: z.string(), value: z.string() })),
});

type Kept = { readonly id: string; readonly original: string; start: string; end: string };
type KeptEvent = { readonly id: string; readonly transactionId: string; readonly value: string; dates: Kept[] };

/** One mailbox with weekly events in UTC: as much of Graph as booking touches, and what it did to the attendees. */
export function memoryMailbox(answerTo: { readonly repeatedTransaction: 'same-event' | 'conflict' }) {
  const events: KeptEvent[] = [];
  /** One line for every mail that Exchange would send to the attendees. */
  const mails: string[] = [];

  const create = (body: unknown): Response => {
    const asked = Created.parse(body);
    const same = events.find(({ transactionId }) => transactionId === asked.transactionId);
    if (same && answerTo.repeatedTransaction === 'conflict') return refusal(409, 'ErrorDuplicateTransactionId');
    if (same) return json(presentEvent(same), 201);
    const id = `event-${events.length}`;
    const dates = Array.from({ length: asked.recurrence.range.numberOfOccurrences }, (_, index): Kept => {
      const later = (text: string) =>
        Temporal.PlainDateTime.from(text)
          .add({ weeks: index * asked.recurrence.pattern.interval })
          .toString();
      const start = later(asked.start.dateTime);
      return { id: `${id}.${index}`, original: start, start, end: later(asked.end.dateTime) };
    });
    const value = asked.singleValueExtendedProperties[0]?.value ?? '';
    const event = { id, transactionId: asked.transactionId, value, dates };
    events.push(event);
    mails.push(`invited to ${id}`);
    return json(presentEvent(event), 201);
  };

  const change = (id: string, body: unknown): Response => {
    const date = events.flatMap(({ dates }) => dates).find((candidate) => candidate.id === id);
    if (!date) return refusal(404, 'ErrorItemNotFound');
    const { start, end } = Times.parse(body);
    Object.assign(date, { start: start.dateTime, end: end.dateTime });
    mails.push(`moved ${id}`);
    return json({ id });
  };

  const remove = (id: string): Response => {
    const event = events.find(({ dates }) => dates.some((date) => date.id === id));
    if (!event) return refusal(404, 'ErrorItemNotFound');
    event.dates = event.dates.filter((date) => date.id !== id);
    mails.push(`removed ${id}`);
    return new Response(null, { status: 204 });
  };

  const serve = ({ method, path, body }: Arrived): Response => {
    const [, , , , id = ''] = path.replace(/\?.*/, '').split('/');
    if (method === 'POST') return create(body);
    if (method === 'PATCH') return change(id, body);
    if (method === 'DELETE') return remove(id);
    if (path.includes('/instances')) return instances(id);
    const found = events.filter((event) => (path.includes('$filter') ? isAsked(path, event.value) : event.id === id));
    return path.includes('$filter') ? json({ value: found.map(presentEvent) }) : json(found.map(presentEvent)[0]);
  };

  const instances = (id: string): Response =>
    json({ value: events.find((event) => event.id === id)?.dates.map(presentDate) ?? [] });

  return { serve, events, mails };
}

const isAsked = (path: string, value: string): boolean => decodeURIComponent(path).includes(`eq '${value}'`);

/** As Graph shows an event. */
const presentEvent = ({ id, dates }: KeptEvent): object => ({
  id,
  iCalUId: `ical-${id}`,
  onlineMeeting: dates.length > 0 ? { joinUrl: `https://teams.example/${id}` } : null,
});

const presentDate = ({ id, original, start, end }: Kept): object => ({
  id,
  originalStart: `${original}Z`,
  start: { dateTime: start, timeZone: 'UTC' },
  end: { dateTime: end, timeZone: 'UTC' },
});
