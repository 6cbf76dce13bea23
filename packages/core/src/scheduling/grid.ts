import type { Instant } from '../model/index.ts';
import { dayMinutes, minuteMs } from './zone-clock.ts';

/** Every current zone is ahead of UTC by a multiple of this; a half-hour grid would be wrong in Kathmandu. */
export const cellMinutes = 15;
export const cellsADay = dayMinutes / cellMinutes;
export const cellsAWeek = cellsADay * 7;
export const cellMs = cellMinutes * minuteMs;

export const cellsIn = (minutes: number): number => Math.ceil(minutes / cellMinutes);

/** The first cell that begins at an instant or after it, counted from 1 January 1970 00:00 UTC. */
export const cellFrom = (at: Instant): number => Math.ceil(at / cellMs);

/** The cell an instant lies in, counted from 1 January 1970 00:00 UTC. */
export const cellAt = (at: Instant): number => Math.floor(at / cellMs);
