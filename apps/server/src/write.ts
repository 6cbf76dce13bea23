import { createIntl, createIntlCache, type IntlShape } from '@formatjs/intl';
import { english, forms, spokenValues, type Speech } from '@tandem/core/messages';
import type { Instant, Message } from '@tandem/core/model';

/** English with the day before the month and a clock of 24 hours: read rightly wherever the reader is. */
const LOCALE = 'en-GB';

const cache = createIntlCache();

const texts: Readonly<Record<string, string | undefined>> = english;

/**
 * A sentence of core written out for where no page of ours can do it: an appointment, a mail, the activity feed.
 * Its times are on the clock of `zone` (IANA). Plain text, not HTML.
 */
export const write = (sentence: Message, zone = 'UTC'): string => {
  const intl = intlIn(zone);
  const text = texts[sentence.key] ?? '';
  return intl.formatMessage({ id: sentence.key }, spokenValues(sentence, text, speechOf(intl)));
};

/** Day and time on a clock, "Tuesday 12 January at 15:30". */
export const writeTime = (at: Instant, zone: string): string => dayAndTime(intlIn(zone), at);

/** "Ada and Ben". */
export const writeList = (names: readonly string[]): string => intlIn('UTC').formatList([...names]);

const intlIn = (timeZone: string): IntlShape =>
  createIntl(
    {
      locale: LOCALE,
      messages: english,
      timeZone,
      formats: forms,
      onError: (error) => {
        throw error;
      },
    },
    cache,
  );

const speechOf = (intl: IntlShape): Speech => ({
  dayAndTime: (at) => dayAndTime(intl, at),
  clock: (at, zone) => intl.formatTime(at, { hour: '2-digit', minute: '2-digit', timeZone: zone }),
  language: (tag) => intl.formatDisplayName(tag, { type: 'language', fallback: 'code' }) ?? tag,
});

const dayAndTime = (intl: IntlShape, at: Instant): string =>
  intl.formatDate(at, { weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });
