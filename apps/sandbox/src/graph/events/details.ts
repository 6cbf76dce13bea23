import type { Details, Guest } from '../mailbox/types.ts';
import { badRequest } from '../http/fault.ts';
import type { EventInput } from './input.ts';

const most = 500;

export const defaultDetails: Details = {
  subject: '',
  body: { contentType: 'html', content: '' },
  location: '',
  importance: 'normal',
  sensitivity: 'normal',
  showAs: 'busy',
  categories: [],
  isAllDay: false,
  isReminderOn: true,
  reminderMinutesBeforeStart: 15,
  hideAttendees: false,
  allowNewTimeProposals: true,
  responseRequested: true,
  guests: [],
};

/** The details that a request says something about. A null means the default. */
export function readDetails(input: EventInput): Partial<Details> {
  const said: { [K in keyof Details]?: Details[K] | null | undefined } = {
    subject: input.subject,
    body: input.body && {
      contentType: input.body.contentType ?? 'html',
      content: input.body.content ?? '',
    },
    location: input.location && (input.location.displayName ?? ''),
    importance: input.importance,
    sensitivity: input.sensitivity,
    showAs: input.showAs,
    categories: input.categories,
    isAllDay: input.isAllDay,
    isReminderOn: input.isReminderOn,
    reminderMinutesBeforeStart: input.reminderMinutesBeforeStart,
    hideAttendees: input.hideAttendees,
    allowNewTimeProposals: input.allowNewTimeProposals,
    responseRequested: input.responseRequested,
    guests: input.attendees && guestsOf(input.attendees),
  };
  return { ...pick(said) };
}

function pick(said: { [K in keyof Details]?: Details[K] | null | undefined }): Partial<Details> {
  const entries = Object.entries(said).filter(([, value]) => value !== undefined);
  const defaults: Readonly<Record<string, unknown>> = defaultDetails;
  return Object.fromEntries(entries.map(([key, value]) => [key, value ?? defaults[key]]));
}

function guestsOf(attendees: NonNullable<EventInput['attendees']>): readonly Guest[] {
  if (attendees.length > most)
    throw badRequest('ErrorExceededMaxRecipientLimit', `An event has at most ${most} attendees.`);
  const guests = new Map<string, Guest>();
  for (const { emailAddress, type } of attendees) {
    const who = { address: emailAddress.address, name: emailAddress.name ?? emailAddress.address };
    guests.set(who.address.toLowerCase(), { who, type: type ?? 'required' });
  }
  return [...guests.values()];
}
