import { findIana, findWindows } from 'windows-iana';
import type { Person } from './sandbox.ts';
import { ianaZone } from './iana-zone.ts';

export type Locale = 'en-GB' | 'en-US';

/** Territories whose people read American dates and clocks. */
const american = ['US', 'CA'] as const;

/**
 * The language and region that the hosts are set to. They speak English to everybody, because Tandem does; the region
 * is where the person's mailbox is, so that half past one in the afternoon is 13:30 where people write it so.
 */
export const localeOf = ({ timeZone }: Pick<Person, 'timeZone'>): Locale => {
  const zone = ianaZone(timeZone ?? 'UTC');
  const isAmerican = findWindows(zone).some((windows) =>
    american.some((land) => findIana(windows, land).some((each) => each === zone)),
  );
  return isAmerican ? 'en-US' : 'en-GB';
};
