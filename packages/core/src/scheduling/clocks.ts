import type { ZoneTable } from '../model/index.ts';
import { cellsAWeek } from './grid.ts';
import type { Horizon } from './horizon.ts';
import { emptyPlane, markLong, type Plane } from './plane.ts';
import { shiftsBetween, type Shift, type Span } from './shifts.ts';

/** A time in which several clocks keep their distances from the first: a plane on the first, one shift a clock. */
export type Season = Span & { readonly shifts: readonly number[]; readonly weeks: Plane };

/** What the clocks of a question do to each other, computed when it is asked for and only once. */
export type Clocks = {
  shifts(one: ZoneTable, other: ZoneTable): readonly Shift[];
  /** Seasons of several clocks, seen from one. */
  seasons(one: ZoneTable, others: readonly ZoneTable[]): readonly Season[];
};

export const clocksOver = (horizon: Horizon): Clocks => {
  const shifts = once(
    (one: ZoneTable, other: ZoneTable) => `${one.zone} ${other.zone}`,
    (one, other) => shiftsBetween(one, other, horizon),
  );
  const seasons = once(
    (one: ZoneTable, others: readonly ZoneTable[]) => `${one.zone} ${others.map(({ zone }) => zone).join(' ')}`,
    (one, others) =>
      others.reduce<readonly Season[]>(
        (found, other) => found.flatMap((season) => cut(season, shifts(one, other), horizon)),
        [always(horizon)],
      ),
  );
  return { shifts, seasons };
};

const once = <Args extends readonly unknown[], Result>(
  keyOf: (...args: Args) => string,
  compute: (...args: Args) => Result,
): ((...args: Args) => Result) => {
  const known = new Map<string, Result>();
  return (...args) => {
    const key = keyOf(...args);
    const before = known.get(key);
    if (before !== undefined) return before;
    const result = compute(...args);
    known.set(key, result);
    return result;
  };
};

const always = (horizon: Horizon): Season => {
  const weeks = emptyPlane(horizon);
  markLong(weeks, horizon, 0, horizon.weeks * cellsAWeek);
  return { shifts: [], weeks, from: 0, to: cellsAWeek };
};

const cut = (season: Season, others: readonly Shift[], horizon: Horizon): readonly Season[] => {
  const [only, another] = others;
  if (only !== undefined && another === undefined) return [{ ...season, shifts: [...season.shifts, only.cells] }];
  return others.flatMap((shift) => {
    const from = Math.max(season.from, shift.from);
    const to = Math.min(season.to, shift.to);
    if (from >= to) return [];
    const weeks = emptyPlane(horizon);
    let any = 0;
    for (let at = from * horizon.words; at < to * horizon.words; at++)
      any |= weeks[at] = (season.weeks[at] ?? 0) & (shift.weeks[at] ?? 0);
    return any === 0 ? [] : [{ shifts: [...season.shifts, shift.cells], weeks, from, to }];
  });
};
