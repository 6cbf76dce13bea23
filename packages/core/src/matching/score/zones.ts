import type { Message } from '../../model/index.ts';
import { message } from '../../messages/index.ts';
import { wholeTenths } from './time.ts';

/** Hours between two clocks up to which a day is shared as colleagues share it, and from which hardly any of it is. */
const near = 1;
const far = 9;

/** 1: clocks at most an hour apart. 0: nine hours or more, or a calendar that does not say where its day is. */
export const zonesValue = (gap: number | null): number =>
  gap === null ? 0 : Math.min(1, Math.max(0, (far - gap) / (far - near)));

export const zonesMessage = (gap: number | null, names: Message['values']): Message => {
  if (gap === null) return message('matching.zones.unknown', names);
  return gap === 0
    ? message('matching.zones.same', names)
    : message('matching.zones.apart', { ...names, hours: wholeTenths(gap) });
};
