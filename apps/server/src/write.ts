import { createIntl, createIntlCache, type IntlShape } from '@formatjs/intl';
import { english } from '@tandem/core/messages';
import type { Instant, Message } from '@tandem/core/model';

/** English with the day before the month and a clock of 24 hours: read rightly wherever the reader is. */
const LOCALE = 'en-GB';

const cache = createIntlCache();

/**
 * A sentence of core written out for where no page of ours can do it: an appointment, a mail, the activity feed.
 * Values whose name ends in `At` become day and time on the clock of `zone` (IANA). Plain text, not HTML.
 */
export const write = ({ key, values }: Message, zone = 'UTC'): string => {
  const intl = intlIn(zone);
  const spoken = Object.entries(values).map(([name, value]): [string, string | number] =>
    name.endsWith('At') && typeof value === 'number' ? [name, dayAndTime(intl, value)] : [name, value],
  );
  return intl.formatMessage({ id: key }, Object.fromEntries(spoken));
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
      onError: (error) => {
        throw error;
      },
    },
    cache,
  );

const dayAndTime = (intl: IntlShape, at: Instant): string =>
  intl.formatDate(at, { weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });
