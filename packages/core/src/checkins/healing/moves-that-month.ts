import type { CheckIn, Instant, ZoneTable } from '../../model/index.ts';
import { dateParts } from '../../scheduling/plain-date.ts';
import { localDay } from '../../scheduling/zone-clock.ts';
import type { HealingSeries } from './types.ts';

/**
 * How often Tandem moved dates of the same calendar month by itself, counted by their own days on the series' clock.
 * What somebody chose counts for nobody.
 */
export const movesThatMonth = (checkIn: CheckIn, { checkIns, healings, zone }: HealingSeries): number => {
  const month = monthOf(zone, checkIn.originallyAt);
  const ids = new Set(checkIns.filter((one) => monthOf(zone, one.originallyAt) === month).map((one) => one.id));
  return healings.filter(
    (one) => one.did === 'moved' && one.cause !== 'edited' && !one.undone && ids.has(one.checkInId),
  ).length;
};

const monthOf = (zone: ZoneTable, at: Instant): string => {
  const { year, month } = dateParts(localDay(zone, at));
  return `${year}-${month}`;
};
