import type { Calendar, Clock } from '@tandem/core/ports';
import type { Graph } from '../client/graph.ts';
import { availability } from './availability.ts';
import { book } from './book.ts';
import { cancel } from './cancel.ts';
import { changesSince } from './changes-since.ts';
import { eventOf } from './event-of.ts';
import { identify } from './identify.ts';
import { occurrences } from './occurrences.ts';
import { seriesEvents } from './series-events.ts';
import { permitted } from './permitted.ts';
import { settleDate } from './settle-date.ts';
import { uninvite } from './uninvite.ts';
import { watch } from './watch.ts';

type Access = {
  /** With the app's own rights. */
  readonly graph: Graph;
  /** With the rights of the person whose token it is. */
  readonly onBehalfOf: (assertion: string) => Graph;
  readonly clock: Clock;
};

/** Outlook calendars through Microsoft Graph. */
export const graphCalendar = ({ graph, onBehalfOf, clock }: Access): Calendar => ({
  availability: (people, window) => availability(graph, people, window),
  book: (booking) => book(graph, booking),
  cancel: (owner, eventId, comment) => permitted(cancel(graph, { owner, eventId, comment, now: clock() })),
  uninvite: (owner, eventId, mail) => permitted(uninvite(graph, { owner, eventId, mail, now: clock() })),
  occurrences: (owner, eventId, window) => occurrences(graph, owner, eventId, window),
  settleDate: (owner, eventId, change) => permitted(settleDate(graph, owner, eventId, change)),
  changesSince: (owner, mark, window) => changesSince(graph, owner, mark, window),
  eventOf: (owner, id) => eventOf(graph, owner, id),
  seriesEvents: (owner) => seriesEvents(graph, owner),
  identify: (assertion, itemId) => identify(onBehalfOf(assertion), itemId),
  watch: (owner, hook, subscription) => watch(graph, { owner, hook, subscription, now: clock() }),
});
