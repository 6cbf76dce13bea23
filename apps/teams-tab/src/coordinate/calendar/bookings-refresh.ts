import type { Bookings } from '@tandem/core/contract';

const soon = 1_500; // milliseconds, while bookings arrive
const later = 30_000;

/** How soon to ask again: often while something is on its way, seldom once all is there. */
export const bookingsRefresh = (bookings: Bookings | undefined): number =>
  bookings === undefined || bookings.totals.waiting > 0 ? soon : later;
