import type { Instant, PersonId, Slot } from '@tandem/core/model';
import type { JudgedSlot, SeriesRequest } from '@tandem/core/scheduling';
import { datesMask } from '../../../packages/core/dist/scheduling/date-masks.js';
import { frameFor, type Frame } from '../../../packages/core/dist/scheduling/frame.js';
import { cellAt, cellsADay } from '../../../packages/core/dist/scheduling/grid.js';
import { firstCell } from '../../../packages/core/dist/scheduling/horizon.js';
import { judgeDays } from '../../../packages/core/dist/scheduling/judge-days.js';
import { plainDate, weekdayOf } from '../../../packages/core/dist/scheduling/plain-date.js';
import { emptyPlane, has, mark, type Plane } from '../../../packages/core/dist/scheduling/plane.js';
import { seasonAt, seriesTime, type SeriesTime } from '../../../packages/core/dist/scheduling/series-time.js';
import type { Instance } from './generate.ts';

/**
 * What usual products do: the first hour inside working hours whose first `looked` dates are free, pair after pair.
 * The dates nobody looked at get our moves, which no such product has.
 */
export const firstFree = ({ requests, calendars }: Instance, looked: number): readonly (JudgedSlot | null)[] => {
  const frame = frameFor(requests, calendars);
  const taken: Taken = new Map();
  return requests.map((request) => {
    const time = seriesTime(request, calendars, frame, ({ id }) => taken.get(id) ?? []);
    const found = firstStart(time, looked);
    if (found === null) return null;
    const judged = judgeDays(time, slotAt(request, found.firstDay, found.start), calendars.names);
    const starts = judged.dates.filter(({ verdict }) => verdict !== 'skipped').map(({ startsAt }) => startsAt);
    take(taken, frame, request, starts);
    return judged;
  });
};

const slotAt = ({ zone }: SeriesRequest, firstDay: number, start: number): Slot => ({
  zone: zone.zone,
  weekday: weekdayOf(firstDay),
  start: start * 15,
  firstDate: plainDate(firstDay),
});

type Taken = Map<PersonId, readonly [Plane]>;

const take = (taken: Taken, { horizon }: Frame, request: SeriesRequest, starts: readonly Instant[]) => {
  const cells = Math.ceil(request.cadence.minutes / 15);
  for (const id of request.people) {
    const [plane] = taken.get(id) ?? [emptyPlane(horizon)];
    taken.set(id, [plane]);
    for (const at of starts) {
      const from = cellAt(at) - firstCell(horizon);
      mark(plane, horizon, from, from + cells);
    }
  }
};

type Start = { readonly firstDay: number; readonly start: number };

/** Hours of the first two weeks in order: inside everyone's working day first, then near it. */
const firstStart = (time: SeriesTime, looked: number): Start | null => {
  let near: Start | null = null;
  for (let later = 0; later < 14; later++)
    for (let start = 24; start < 88; start += 2) {
      const firstDay = time.firstDay + later;
      const strain = strainOf(time, { firstDay, start }, looked);
      if (strain !== null && strain <= insideHours) return { firstDay, start };
      if (strain !== null) near ??= { firstDay, start };
    }
  return near;
};

const insideHours = 2; // points of the first or last half hour of work

/** Most that the hour strains anybody on the dates that are looked at; null when one of them is not free. */
const strainOf = (time: SeriesTime, { firstDay, start }: Start, looked: number): number | null => {
  const { horizon } = time.frame;
  const slot = (weekdayOf(firstDay) - 1) * cellsADay + start;
  const dates = datesMask(firstDay, time.request.cadence, horizon);
  let strain = 0;
  for (let week = 0, seen = 0; week < horizon.weeks && seen < looked; week++) {
    if ((((dates[week >> 5] ?? 0) >>> (week & 31)) & 1) === 0) continue;
    seen++;
    if (has(time.clash, horizon, slot, week) || has(time.tentative, horizon, slot, week)) return null;
    strain = Math.max(strain, ...(seasonAt(time, slot, week)?.burdens ?? []).map((burden) => burden[slot] ?? 0));
  }
  return strain;
};
