import { useEffect, useState } from 'react';
import type { Temporal } from 'temporal-polyfill';
import type { CalendarEvent } from './event.ts';
import type { Mailbox } from './graph.ts';

type Loaded = {
  readonly events: readonly CalendarEvent[];
  readonly failure: string | null;
};

/** How often the calendar is looked at again, in milliseconds: others book into it. */
const pace = 10_000;

/** The events of the days on show. `version` grows when something was changed here. */
export function useWeek(mailbox: Mailbox, days: readonly Temporal.PlainDate[], zone: string, version: number): Loaded {
  const [loaded, setLoaded] = useState<Loaded>({ events: [], failure: null });
  const [first, last] = [days[0], days.at(-1)];
  const from = first?.toZonedDateTime(zone).toInstant().toString();
  const to = last?.add({ days: 1 }).toZonedDateTime(zone).toInstant().toString();
  useEffect(() => {
    if (from === undefined || to === undefined) return;
    let over = false;
    const look = () =>
      void mailbox.between(from, to).then(
        (events) => over || setLoaded({ events, failure: null }),
        (cause: unknown) => over || setLoaded({ events: [], failure: messageOf(cause) }),
      );
    look();
    const timer = setInterval(look, pace);
    return () => {
      over = true;
      clearInterval(timer);
    };
  }, [mailbox, from, to, version]);
  return loaded;
}

/** An event with its series; the one before it while it loads, so that the add-in beside it stays. */
export function useEvent(mailbox: Mailbox, id: string | null, version: number): OpenEvent | null {
  const [open, setOpen] = useState<OpenEvent | null>(null);
  useEffect(() => {
    if (id === null) return;
    let over = false;
    const look = () =>
      void readEvent(mailbox, id).then(
        (event) => over || setOpen(event),
        () => over || setOpen(null),
      );
    look();
    const timer = setInterval(look, pace);
    return () => {
      over = true;
      clearInterval(timer);
    };
  }, [mailbox, id, version]);
  return id === null ? null : open;
}

type OpenEvent = { readonly event: CalendarEvent; readonly master: CalendarEvent | null };

async function readEvent(mailbox: Mailbox, id: string): Promise<OpenEvent> {
  const event = await mailbox.event(id);
  const master = event.seriesMasterId ? await mailbox.event(event.seriesMasterId) : null;
  return { event, master };
}

const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : 'The calendar cannot be read.');
