import type { Change } from '../mailbox/store.ts';
import type { Item, Meeting } from '../mailbox/types.ts';
import { changeOf, emptyDate, unanswered } from './spread.ts';

/**
 * One date's own list of attendees, as Exchange treats it: whoever is taken off loses that date, whoever is put on is
 * asked anew, also somebody who had declined it.
 */
export function followDateGuests(changes: readonly Change[], before: Meeting, after: Meeting, date: string): Change[] {
  const [stood, stands] = [guestsOn(before, date), guestsOn(after, date)];
  return changes.map((change) => {
    if (change.after === null) return change;
    const address = change.after.ownAddress;
    if (stood.has(address) === stands.has(address)) return change;
    return changeOf(withDate(change.after, date, { hidden: !stands.has(address), reply: unanswered }));
  });
}

/** The organizer's item: what somebody answered who is put on again is forgotten. */
export function forgetNewGuests(item: Item, before: Meeting, date: string): Item {
  const stood = guestsOn(before, date);
  const asked = [...guestsOn(item.meeting, date)].filter((address) => !stood.has(address));
  const replies = Object.fromEntries(asked.map((address) => [address, unanswered]));
  return withDate(item, date, { replies: { ...item.dates[date]?.replies, ...replies } });
}

const guestsOn = ({ details, exceptions }: Meeting, date: string): ReadonlySet<string> =>
  new Set((exceptions[date]?.details.guests ?? details.guests).map(({ who }) => who.address.toLowerCase()));

const withDate = (item: Item, date: string, own: Partial<Item['dates'][string]>): Item => ({
  ...item,
  dates: { ...item.dates, [date]: { ...(item.dates[date] ?? emptyDate), ...own } },
});
