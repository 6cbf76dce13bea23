import type { Window, ZoneTable } from '../../model/index.ts';
import { offsetAt } from '../../scheduling/zone-clock.ts';
import type { Entrant } from './entrant.ts';

/** For each two zones the widest difference of their clocks in a window, hours: it changes where clocks change. */
export const clockGapsOf = (entrants: readonly Entrant[], window: Window): readonly (readonly number[])[] => {
  const zones: ZoneTable[] = [];
  for (const { zone, candidate } of entrants)
    if (candidate.availability.state === 'readable') zones[zone] = candidate.availability.zone;
  return zones.map((one) => zones.map((other) => widestGap(one, other, window)));
};

const widestGap = (one: ZoneTable, other: ZoneTable, window: Window): number => {
  const changes = [...one.offsets, ...other.offsets].map(({ from }) => from);
  const moments = [window.from, ...changes.filter((from) => from > window.from && from < window.to)];
  return Math.max(...moments.map((at) => Math.abs(offsetAt(one, at) - offsetAt(other, at)))) / 60;
};
