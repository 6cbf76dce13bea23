import type { Message } from '../model/message.ts';
import { checkins } from './en-checkins.ts';
import { errors } from './en-errors.ts';
import { healing } from './en-healing.ts';
import { matchingCircles } from './en-matching-circles.ts';
import { matchingShort } from './en-matching-short.ts';
import { matchingTerms } from './en-matching-terms.ts';
import { matchingForYou } from './en-matching-you.ts';
import { matching } from './en-matching.ts';
import { pairing } from './en-pairing.ts';
import { scheduling } from './en-scheduling.ts';
import { sheet } from './en-sheet.ts';

export { asYou, forReader } from './for-reader.ts';
export { forms } from './forms.ts';
export { shortly } from './shortly.ts';
export { spokenValues, type Speech } from './spoken.ts';

/** English, the language every other one is translated from. Texts are ICU message format. */
export const english = {
  /** What somebody wrote, as it is. */
  'text.plain': '{text}',
  ...matching,
  ...matchingTerms,
  ...matchingForYou,
  ...matchingShort,
  ...matchingCircles,
  ...pairing,
  ...scheduling,
  ...checkins,
  ...healing,
  ...errors,
  ...sheet,
} as const;

export type MessageKey = keyof typeof english;

/** A sentence by its key; the only way core makes one, so that no key is without a text. */
export const message = (key: MessageKey, values: Message['values'] = {}): Message => ({ key, values });
