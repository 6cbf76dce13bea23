import { z } from 'zod';

/** A moment: milliseconds since 1 January 1970, UTC. */
export const Instant = z.int();
export type Instant = z.infer<typeof Instant>;

/** A calendar date without a time, `2026-03-29`. */
export const PlainDate = z.iso.date();
export type PlainDate = z.infer<typeof PlainDate>;

/** Minutes since local midnight, 0..1439. */
export const MinuteOfDay = z.int().min(0).max(1439);
export type MinuteOfDay = z.infer<typeof MinuteOfDay>;

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export const Weekday = z.int().min(1).max(7);
export type Weekday = z.infer<typeof Weekday>;

/** From `from` (included) to `to` (excluded). */
export type Window = { readonly from: Instant; readonly to: Instant };

/**
 * What a time zone does over a horizon: from each instant on, local time is UTC plus `minutes`.
 * Ascending; the first entry also holds for everything before it. Read from the zone database at the edge,
 * so that core computes without it.
 */
export type ZoneTable = {
  readonly zone: string;
  readonly offsets: readonly { readonly from: Instant; readonly minutes: number }[];
};
