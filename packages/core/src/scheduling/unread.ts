import { message } from '../messages/index.ts';
import type { Message, PersonId } from '../model/index.ts';
import { UNKNOWN_ZONE } from '../ports/index.ts';
import { about } from './about.ts';
import type { CalendarsInput } from './types.ts';

/** Says of somebody that their time is not known, and what they can do where it is theirs to do something. */
export const unread = (
  key: 'limits.unreadable' | 'plan.unreadable',
  id: PersonId,
  { availability, names }: CalendarsInput,
): Message => {
  const one = availability.get(id);
  const why = one?.state === 'unreadable' && one.code === UNKNOWN_ZONE ? 'zone' : 'calendar';
  return message(key, { ...about([id], names), why });
};
