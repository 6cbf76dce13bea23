import type { Message } from '../model/message.ts';
import { matchingCircles } from './en-matching-circles.ts';
import { matchingShort } from './en-matching-short.ts';

/** The same message in a few words, with the same values; null where there is no short form. */
export const shortly = (message: Message): Message | null => {
  const key = `${message.key.replace(/\.(?:first|second|you)$/u, '')}.short`;
  return Object.hasOwn(matchingShort, key) || Object.hasOwn(matchingCircles, key) ? { ...message, key } : null;
};
