import type { FreeBusyStatus, Importance, ResponseType, Sensitivity } from '@microsoft/microsoft-graph-types';
import type { Series } from '../recurrence/types.ts';

export type Address = { readonly address: string; readonly name: string };

export type Guest = { readonly who: Address; readonly type: 'required' | 'optional' | 'resource' };

/** From `from` (included) to `to` (excluded), epoch milliseconds. */
export type Span = { readonly from: number; readonly to: number };

/** What an event says; an exception of a series may say something else. */
export type Details = {
  readonly subject: string;
  readonly body: { readonly contentType: 'text' | 'html'; readonly content: string };
  readonly location: string;
  readonly importance: Importance;
  readonly sensitivity: Sensitivity;
  readonly showAs: FreeBusyStatus;
  readonly categories: readonly string[];
  readonly isAllDay: boolean;
  readonly isReminderOn: boolean;
  readonly reminderMinutesBeforeStart: number;
  readonly hideAttendees: boolean;
  readonly allowNewTimeProposals: boolean;
  readonly responseRequested: boolean;
  readonly guests: readonly Guest[];
};

/** Of the details, those that everybody keeps for themselves. */
export type OwnDetails = Pick<
  Details,
  'showAs' | 'categories' | 'isReminderOn' | 'reminderMinutesBeforeStart' | 'sensitivity'
>;

/** How one date of a series differs from the rest. */
export type Exception = { readonly span: Span | null; readonly details: Partial<Details> };

/** A meeting as its organizer has it; every copy holds the same. */
export type Meeting = {
  /** Global object id, the iCalUId of the series; each occurrence carries its date in it. */
  readonly uid: string;
  readonly organizer: Address;
  readonly createdAt: number;
  readonly details: Details;
  /** The single event, or the first date of the series. */
  readonly span: Span;
  /** Zones of start and end as the organizer named them. */
  readonly zones: { readonly start: string; readonly end: string };
  readonly series: Series | null;
  readonly joinUrl: string | null;
  /** By original date in the series' zone. */
  readonly exceptions: Readonly<Record<string, Exception>>;
  readonly cancelledDates: readonly string[];
  readonly cancelled: boolean;
};

export type Reply = { readonly response: ResponseType; readonly at: number | null };

/** Keyed by lower-case address. */
export type Replies = Readonly<Record<string, Reply>>;

/** What one mailbox keeps of its own about one date of a series. */
export type OwnDate = {
  readonly hidden: boolean;
  readonly reply: Reply | null;
  readonly replies: Replies;
  readonly own: Partial<OwnDetails>;
};

type ExtendedProperty = { readonly id: string; readonly value: string };

/** Whose mailbox it is. */
export type Owner = {
  /** Id of the person. */
  readonly mailbox: string;
  /** Their address in lower case. */
  readonly ownAddress: string;
};

/** An event in one mailbox: the organizer's, or an attendee's copy. A series is one item. */
export type Item = Owner & {
  readonly id: string;
  readonly isOrganizer: boolean;
  readonly meeting: Meeting;
  /** The owner's own answer. */
  readonly reply: Reply;
  /** What the organizer has heard. */
  readonly replies: Replies;
  readonly own: Partial<OwnDetails>;
  readonly dates: Readonly<Record<string, OwnDate>>;
  readonly properties: readonly ExtendedProperty[];
  readonly transactionId: string | null;
  readonly modifiedAt: number;
  /** Rises with every change in the store; what etag and changeKey are made of. */
  readonly revision: number;
};
