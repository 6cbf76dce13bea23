import type { Instant } from '@tandem/core/model';
import { clock } from '@tandem/ui';
import type { IntlShape } from 'react-intl';

/** "Tuesday 10:00", or two hours in turn, on the reader's clock. */
export const hoursInWords = (
  reader: IntlShape,
  starts: readonly Instant[],
  weekday: 'long' | 'short' = 'long',
): string =>
  reader.formatList(
    starts.map((at) => `${reader.formatDate(at, { weekday })} ${clock(reader, at)}`),
    { type: weekday === 'long' ? 'conjunction' : 'unit' },
  );
