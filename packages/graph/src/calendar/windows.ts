import type { Window } from '@tandem/core/model';

const day = 24 * 60 * 60 * 1000;
/** getSchedule takes less than 62 days at a time. */
const longest = 61 * day;

/** A window cut into stretches that one getSchedule may ask for; they meet without a gap. */
export function stretchesOf({ from, to }: Window): readonly Window[] {
  const count = Math.ceil((to - from) / longest);
  return Array.from({ length: count }, (_, index) => ({
    from: from + index * longest,
    to: Math.min(from + (index + 1) * longest, to),
  }));
}
