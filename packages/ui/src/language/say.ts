import { english } from '@tandem/core/messages';
import type { Message } from '@tandem/core/model';
import { useIntl, type IntlShape } from 'react-intl';
import { clock, dayAndTime } from './times.ts';

const texts: Readonly<Record<string, string | undefined>> = english;

/**
 * A sentence from core in the reader's language and on the reader's clock. Values whose name ends in `At` are
 * instants: `{movedAt}` becomes day and time, `{theirAt}` the time on the clock of `theirZone`; `{movedAt, date, long}` or `{movedAt, time, short}` keep their own form.
 * `{language}` is a BCP 47 tag and becomes its name.
 * A key this version does not know says its plain text, if it has one.
 */
export const say = (message: Message, reader: IntlShape): string => {
  const text = texts[message.key];
  if (text === undefined) return String(message.values['text'] ?? message.key);
  const values = Object.fromEntries(
    Object.entries(message.values).map(([name, value]) => [name, spoken(name, value, text, message, reader)]),
  );
  return reader.formatMessage({ id: message.key, defaultMessage: text }, values);
};

export const useSay = (): ((message: Message) => string) => {
  const reader = useIntl();
  return (message) => say(message, reader);
};

const spoken = (
  name: string,
  value: string | number,
  text: string,
  message: Message,
  reader: IntlShape,
): string | number => {
  if (name === 'language') return nameOfLanguage(String(value), reader.locale);
  if (typeof value !== 'number' || !name.endsWith('At')) return value;
  if (name === 'theirAt') return clock(reader, value, String(message.values['theirZone']));
  const formatsItself = new RegExp(`\\{\\s*${name}\\s*,`).test(text);
  return formatsItself ? value : dayAndTime(reader, value);
};

/** A language's name in the reader's language; the tag itself where it has none. */
const nameOfLanguage = (tag: string, locale: string): string => {
  const [known] = Intl.DisplayNames.supportedLocalesOf([locale]);
  try {
    return new Intl.DisplayNames([known ?? 'en'], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag; // what a participant's profile holds need not be a well-formed tag
  }
};
