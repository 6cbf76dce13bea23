import type { PlainDate } from '@tandem/core/model';
import { useIntl } from 'react-intl';

/** A calendar date in words. It belongs to no zone, so none moves it to the day before. */
export const usePlainDate = (): ((date: PlainDate, weekday?: 'long') => string) => {
  const reader = useIntl();
  return (date, weekday) =>
    reader.formatDate(`${date}T00:00:00Z`, {
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
      ...(weekday === undefined ? {} : { weekday }),
    });
};
