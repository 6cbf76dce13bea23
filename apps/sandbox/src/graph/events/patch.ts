import { badRequest, accessDenied } from '../http/fault.ts';
import type { Details, Exception, Item, Meeting, OwnDetails, Span } from '../mailbox/types.ts';
import type { World } from '../world.ts';
import { demandWithinNeighbours } from './boundary.ts';
import { followDateGuests, forgetNewGuests } from './date-guests.ts';
import { readDetails } from './details.ts';
import type { EventInput } from './input.ts';
import { withKnownGuests } from './known-guests.ts';
import { keepsOnlineMeeting, withOnlineMeeting } from './online-meeting.ts';
import { retime, utc } from './retime.ts';
import { changeOf, emptyDate, forgetReplies, spreadToAttendees, type Retimed } from './spread.ts';
import type { Target } from './target.ts';
import { readTiming } from './timing.ts';

/** Changes an event, a series or one date of it. The attendees' copies follow what the organizer changes. */
export function patchEvent(world: World, target: Target, input: EventInput): void {
  const { item } = target;
  if (!item.isOrganizer) {
    world.mailboxes.commit([changeOf({ ...patchOwn(target, input), modifiedAt: world.clock() })]);
    return;
  }
  const { meeting, retimed } = target.instance === null ? patchWhole(world, item, input) : patchDate(target, input);
  const properties = input.singleValueExtendedProperties ?? [];
  const kept = item.properties.filter(({ id }) => !properties.some((each) => each.id === id));
  const after = forgetReplies(
    { ...item, meeting, properties: [...kept, ...properties], modifiedAt: world.clock() },
    retimed,
  );
  const heard = meeting === item.meeting ? [] : spreadToAttendees(world, item.meeting, meeting, retimed);
  if (target.date === null || !input.attendees) {
    world.mailboxes.commit([changeOf(after), ...heard]);
    return;
  }
  const organizers = changeOf(forgetNewGuests(after, item.meeting, target.date));
  world.mailboxes.commit([organizers, ...followDateGuests(heard, item.meeting, meeting, target.date)]);
}

type Patched = { readonly meeting: Meeting; readonly retimed: Retimed };

/** A single event, or every date of a series: a series at other times forgets its exceptions, as in Outlook. */
function patchWhole(world: World, item: Item, input: EventInput): Patched {
  const { meeting } = item;
  const said = readDetails(input);
  const timed = Boolean(input.start ?? input.end) || input.recurrence !== undefined;
  if (Object.keys(said).length === 0 && !timed && input.isOnlineMeeting !== true) return { meeting, retimed: 'none' };
  const changed = withKnownGuests(world.people, { ...meeting, details: { ...meeting.details, ...said } });
  const next = online(changed, input, world.organisation.tenantId);
  return timed ? retime(next, input) : { meeting: next, retimed: 'none' };
}

/** Once a meeting is online it stays so, unless its body loses the link. */
function online(meeting: Meeting, input: EventInput, tenantId: string): Meeting {
  if (meeting.joinUrl === null) return input.isOnlineMeeting === true ? withOnlineMeeting(meeting, tenantId) : meeting;
  return keepsOnlineMeeting(meeting) ? meeting : { ...meeting, joinUrl: null };
}

function patchDate(target: Extract<Target, { date: string }>, input: EventInput): Patched {
  const { item, instance, date } = target;
  if (input.recurrence) throw badRequest('ErrorInvalidRequest', 'The recurrence can be set on the series master only.');
  const { meeting } = item;
  const details: Partial<Details> = { ...meeting.exceptions[date]?.details, ...readDetails(input) };
  const span = input.start || input.end ? movedSpan(target, input) : null;
  if (span !== null) demandWithinNeighbours(item, date, span);
  const exception: Exception = { span: span ?? meeting.exceptions[date]?.span ?? null, details };
  const moved = span !== null && (span.from !== instance.span.from || span.to !== instance.span.to);
  return {
    meeting: { ...meeting, exceptions: { ...meeting.exceptions, [date]: exception } },
    retimed: moved ? { date } : 'none',
  };
}

function movedSpan({ instance }: Extract<Target, { date: string }>, input: EventInput): Span {
  return readTiming(
    input.start ?? utc(instance.span.from),
    input.end ?? utc(instance.span.to),
    instance.details.isAllDay,
  ).span;
}

const ownNames = ['showAs', 'categories', 'isReminderOn', 'reminderMinutesBeforeStart', 'sensitivity'] as const;

/** An attendee changes what is theirs; the rest is the organizer's. */
function patchOwn({ item, date }: Target, input: EventInput): Item {
  const said = readDetails(input);
  if (
    input.start ||
    input.end ||
    input.recurrence ||
    Object.keys(said).some((key) => !ownNames.some((name) => name === key))
  )
    throw accessDenied();
  const own: Partial<OwnDetails> = said;
  if (date === null) return { ...item, own: { ...item.own, ...own } };
  const known = item.dates[date] ?? emptyDate;
  return { ...item, dates: { ...item.dates, [date]: { ...known, own: { ...known.own, ...own } } } };
}
