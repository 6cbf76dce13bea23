import type { CheckIn, Instant } from '../model/index.ts';
import { endOf } from './next-check-in.ts';

const dayMs = 86_400_000; // milliseconds
const openDays = 14;

/** The pulse opens when the check-in ends and closes two weeks later. */
export const pulseOpensAt = (checkIn: Pick<CheckIn, 'startsAt' | 'minutes'>): Instant => endOf(checkIn);

export const pulseClosesAt = (checkIn: Pick<CheckIn, 'startsAt' | 'minutes'>): Instant =>
  endOf(checkIn) + openDays * dayMs;
