import type { Context } from 'hono';
import type { Caller } from '../http/caller.ts';
import { may } from '../http/permissions.ts';
import type { Preference } from '../http/prefer.ts';
import { exceptionsOf } from '../mailbox/instances.ts';
import { presentInstance, type PresentedEvent } from '../mailbox/present.ts';
import type { Item } from '../mailbox/types.ts';
import { readFilter } from '../odata/filter.ts';
import { namesIn, option, select } from '../odata/query.ts';

/** An event reduced to what was asked for and to what the caller may see. */
export function shapeEvent(c: Context, caller: Caller, item: Item, event: PresentedEvent, zone: Preference): object {
  const names = namesIn(option(c, 'select'));
  const full = may(caller, 'events.details') ? event : withoutDetails(event);
  return {
    ...select(full, names, ['id']),
    ...(may(caller, 'events.details') ? expandProperties(c, item) : {}),
    ...(event.type === 'seriesMaster' ? seriesExtras(c, names, item, zone) : {}),
  };
}

const hidden = ['body', 'bodyPreview'];

/** Calendars.ReadBasic shows neither body nor extensions. */
const withoutDetails = (event: PresentedEvent): object =>
  Object.fromEntries(Object.entries(event).filter(([key]) => !hidden.includes(key)));

/** `$expand=singleValueExtendedProperties($filter=…)`: the only way to read them. */
function expandProperties(c: Context, item: Item): object {
  const expand = option(c, 'expand') ?? '';
  const asked = /singleValueExtendedProperties(?:\(\s*\$filter=(.*)\))?/i.exec(expand);
  if (asked === null) return {};
  const [, filter] = asked;
  const found = filter === undefined ? [] : item.properties.filter(readFilter(filter));
  return found.length === 0 ? {} : { singleValueExtendedProperties: found };
}

/** A master's cancelled dates come with `$select` only, its exceptions with `$expand`. */
function seriesExtras(c: Context, names: readonly string[] | null, item: Item, zone: Preference): object {
  const expanded = namesIn(option(c, 'expand')) ?? [];
  const cancelled = names?.includes('cancelledOccurrences') ?? false;
  const exceptions = expanded.includes('exceptionOccurrences') || (names?.includes('exceptionOccurrences') ?? false);
  return {
    ...(cancelled ? { cancelledOccurrences: item.meeting.cancelledDates.map((date) => `OID.${item.id}.${date}`) } : {}),
    ...(exceptions
      ? {
          exceptionOccurrences: exceptionsOf(item).map((each) => presentInstance(each, zone)),
        }
      : {}),
  };
}
