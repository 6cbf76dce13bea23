import { createHash } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';

/** 24 bytes of the event, 4 of the date: an occurrence's id tells its series, and is the same whenever it is asked for. */
const eventBytes = 24;

/** Id of a meeting's item in one mailbox; the organizer's and an attendee's differ. */
export function itemId(mailbox: string, uid: string): string {
  const event = createHash('sha256').update(`${mailbox} ${uid}`).digest().subarray(0, eventBytes);
  return encode(Buffer.concat([event, Buffer.alloc(4)]));
}

export function occurrenceId(seriesId: string, date: string): string {
  const bytes = decode(seriesId);
  bytes.writeUInt32BE(Math.max(1, dayNumber(date)), eventBytes);
  return encode(bytes);
}

/** The item that an id belongs to, and the date if it is an occurrence's; null for what is no id of ours. */
export function readId(id: string): { readonly itemId: string; readonly date: string | null } | null {
  const bytes = decode(id);
  if (bytes.length !== eventBytes + 4 || encode(bytes) !== id) return null;
  const day = bytes.readUInt32BE(eventBytes);
  bytes.writeUInt32BE(0, eventBytes);
  const date = day === 0 ? null : Temporal.PlainDate.from('1970-01-01').add({ days: day }).toString();
  return { itemId: encode(bytes), date };
}

const prefix = 'AAMkAG';

const encode = (bytes: Buffer): string => `${prefix}${bytes.toString('base64url')}AAA=`;

const decode = (id: string): Buffer =>
  id.startsWith(prefix) && id.endsWith('AAA=')
    ? Buffer.from(id.slice(prefix.length, -4), 'base64url')
    : Buffer.alloc(0);

const dayNumber = (date: string): number =>
  Temporal.PlainDate.from('1970-01-01').until(Temporal.PlainDate.from(date), { largestUnit: 'day' }).days;

/**
 * A global object id ([MS-OXOCAL] 2.2.1.27): a fixed class id, the date of an occurrence, and what is unique of the meeting.
 */
const globalObjectClass = '040000008200E00074C5B7101A82E008';

/** iCalUId of a new meeting. `seed` makes it: the same seed, the same id. */
export function meetingUid(seed: string): string {
  const unique = createHash('sha256').update(seed).digest('hex').toUpperCase();
  return `${globalObjectClass}00000000${unique.slice(0, 16)}000000000000000010000000${unique.slice(16, 48)}`;
}

/** iCalUId of one date of a series. */
export function occurrenceUid(uid: string, date: string): string {
  const day = Temporal.PlainDate.from(date);
  const hex = (value: number, digits: number): string => value.toString(16).toUpperCase().padStart(digits, '0');
  return uid.slice(0, 32) + hex(day.year, 4) + hex(day.month, 2) + hex(day.day, 2) + uid.slice(40);
}
