import { english, spokenValues, type Speech } from '@tandem/core/messages';
import type { Message } from '@tandem/core/model';
import { useIntl, type IntlShape } from 'react-intl';
import { clock, dayAndTime } from './times.ts';

const texts: Readonly<Record<string, string | undefined>> = english;

/**
 * A sentence from core in the reader's language and on the reader's clock.
 * A key this version does not know says its plain text, if it has one.
 */
export const say = (message: Message, reader: IntlShape): string => {
  const text = texts[message.key];
  if (text === undefined) return String(message.values['text'] ?? message.key);
  return reader.formatMessage(
    { id: message.key, defaultMessage: text },
    spokenValues(message, text, speechFor(reader)),
  );
};

export const useSay = (): ((message: Message) => string) => {
  const reader = useIntl();
  return (message) => say(message, reader);
};

const speechFor = (reader: IntlShape): Speech => ({
  dayAndTime: (at) => dayAndTime(reader, at),
  clock: (at, zone) => clock(reader, at, zone),
  language: (tag) => nameOfLanguage(tag, reader.locale),
});

/** A language's name in the reader's language; the tag itself where it has none. */
const nameOfLanguage = (tag: string, locale: string): string => {
  const [known] = Intl.DisplayNames.supportedLocalesOf([locale]);
  try {
    return new Intl.DisplayNames([known ?? 'en'], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag; // what a participant's profile holds need not be a well-formed tag
  }
};
