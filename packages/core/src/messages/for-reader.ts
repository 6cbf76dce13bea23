import type { Message, PersonId } from '../model/index.ts';

/** The same sentence for one reader: where it is about the reader, `who` becomes `you`. */
export const forReader = (message: Message, reader: PersonId): Message =>
  message.values['person'] === reader && message.values['who'] === 'other'
    ? { ...message, values: { ...message.values, who: 'you' } }
    : message;
