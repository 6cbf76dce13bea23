import type { Message, PersonId } from '../model/index.ts';
import { matchingTerms } from './en-matching-terms.ts';
import { matchingCircles } from './en-matching-circles.ts';
import { matchingForYou } from './en-matching-you.ts';

/**
 * The same sentence for one reader: where it is about the reader, `who` becomes `you`; where it is about two people,
 * one of them the reader, the form of the sentence that speaks to them.
 */
export const forReader = (message: Message, reader: PersonId): Message => {
  const { person, who, firstId, secondId } = message.values;
  if (person === reader && who === 'other') return { ...message, values: { ...message.values, who: 'you' } };
  if (firstId === reader) return inForm(message, 'first') ?? asYou(message);
  return secondId === reader ? (inForm(message, 'second') ?? asYou(message)) : message;
};

/** A sentence as somebody reads it whom it is about; unchanged where it names nobody. */
export const asYou = (message: Message): Message => inForm(message, 'you') ?? message;

const inForm = (message: Message, form: 'first' | 'second' | 'you'): Message | null => {
  const key = `${message.key}.${form}`;
  const isThere = [matchingForYou, matchingTerms, matchingCircles].some((texts) => Object.hasOwn(texts, key));
  return isThere ? { ...message, key } : null;
};
