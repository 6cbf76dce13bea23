import type { Message } from '../../model/index.ts';
import { message } from '../../messages/index.ts';

/** Shared free working hours a week from which more adds nothing: an hour and a half each working day. */
const enoughHours = 8;

/** Shared free working time up to `enoughHours`; 0 when a calendar is not readable, which is never taken for free. */
export const timeValue = (hours: number | null): number => (hours === null ? 0 : Math.min(1, hours / enoughHours));

export const timeMessage = (hours: number | null, names: Message['values']): Message =>
  hours === null
    ? message('matching.time.unknown', names)
    : message('matching.time.shared', { ...names, hours: wholeTenths(hours) });

/** Hours as they are shown: tenths. */
export const wholeTenths = (hours: number): number => Math.round(hours * 10) / 10;
