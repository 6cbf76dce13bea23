import type { Instant } from '@tandem/core/model';
import { dayKey, useText } from '@tandem/ui';
import { useIntl } from 'react-intl';
import { en } from '../en.ts';

const minute = 60_000; // milliseconds
const day = 1440 * minute;

/** "Today, in 18 minutes", "Next, in 6 days", "Now". Minutes and hours are said only within the day. */
export const useUntil = (): ((startsAt: Instant, now: Instant) => string) => {
  const reader = useIntl();
  const t = useText(en);
  return (startsAt, now) => {
    if (startsAt <= now) return t('hero.now');
    const minutes = Math.ceil((startsAt - now) / minute);
    if (dayKey(startsAt, reader.timeZone) !== dayKey(now, reader.timeZone))
      return t('hero.next', {
        in: reader.formatRelativeTime(daysBetween(now, startsAt, reader.timeZone), 'day', auto),
      });
    const relative =
      minutes < 60
        ? reader.formatRelativeTime(minutes, 'minute')
        : reader.formatRelativeTime(Math.round(minutes / 60), 'hour');
    return t('hero.today', { in: relative });
  };
};

const auto = { numeric: 'auto' } as const;

/** Midnights between two moments on a clock. */
const daysBetween = (from: Instant, to: Instant, zone: string | undefined): number => {
  let days = 0;
  const last = dayKey(to, zone);
  while (days < 400 && dayKey(from + days * day, zone) < last) days += 1;
  return days;
};
