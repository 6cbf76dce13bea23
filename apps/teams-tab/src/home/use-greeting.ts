import type { PersonCard } from '@tandem/core/contract';
import type { Instant } from '@tandem/core/model';
import { minuteOfDay, useText } from '@tandem/ui';
import { en } from '../en.ts';

const noon = 12 * 60; // minutes of the day
const evening = 18 * 60;

export const useGreeting = (): ((me: PersonCard, now: Instant) => string) => {
  const t = useText(en);
  return (me, now) => {
    const minute = minuteOfDay(now, me.zone);
    const name = { name: me.givenName };
    if (minute < noon) return t('home.morning', name);
    return minute < evening ? t('home.afternoon', name) : t('home.evening', name);
  };
};
