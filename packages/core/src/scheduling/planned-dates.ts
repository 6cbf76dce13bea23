import type { Instant, Message } from '../model/index.ts';
import { message } from '../messages/index.ts';
import { about, type Names } from './about.ts';
import { clashCause, tentativeBy, type ClashCause } from './clash-cause.ts';
import { cellMinutes, cellsADay, cellsAWeek } from './grid.ts';
import { cheapestStarts, moveOf, pointsAt, type Move } from './moves.ts';
import { daysTowards, type Reach, type SeriesDate } from './occurrences.ts';
import { weekdayOf, type DayNumber } from './plain-date.ts';
import { has } from './plane.ts';
import type { SeriesTime } from './series-time.ts';
import type { PlannedDate } from './types.ts';
import { instantOf } from './zone-clock.ts';

/** A date with what it costs, and the week and quarter hour where it stands before moves; null when it clashes. */
export type WeighedDate = PlannedDate & { readonly cost: number; readonly stands: Place | null };

type Place = { readonly slot: number; readonly week: number };

/** Judges each date of a series on its clock and plans what happens to those that clash. */
export const plannedDates = (time: SeriesTime, dates: readonly SeriesDate[], names: Names): readonly WeighedDate[] => {
  const { monday } = time.frame.horizon;
  const places = dates.map(({ day, minute }) => placeOf(day, minute, monday));
  const founds = dates.map(({ minute }, index) => {
    const place = places[index];
    return place === undefined ? null : foundAt(time, place, minute);
  });
  let cheapest: Int32Array | null = null;
  return dates.map(({ day, minute }, index) => {
    const originallyAt = instantOf(time.request.zone, day, minute);
    const [place, found = null] = [places[index], founds[index]];
    if (place !== undefined && found !== null) return standing(time, { originallyAt, place, ...found }, names);
    cheapest ??= cheapestStarts(time);
    const towards = (neighbour: number): number => {
      const apart = Math.abs((dates[neighbour]?.day ?? Infinity) - day);
      return daysTowards(time.request.cadence, apart, founds[neighbour] === null ? 'both' : 'alone');
    };
    const reach = { back: towards(index - 1), forward: towards(index + 1) };
    const move = moveOf(time, cheapest, { day: day - monday, start: Math.floor(minute / cellMinutes), reach });
    return clashing(time, { originallyAt, cause: clashCause(time, originallyAt), move, reach }, names);
  });
};

const placeOf = (day: DayNumber, minute: number, monday: DayNumber): Place => ({
  slot: (weekdayOf(day) - 1) * cellsADay + Math.floor(minute / cellMinutes),
  week: Math.floor((day - monday) / 7),
});

type Found = { readonly points: number; readonly tentative: boolean };

/** What is known of a start that does not clash; one between two quarter hours has to fit both. */
const foundAt = (time: SeriesTime, { slot, week }: Place, minute: number): Found | null => {
  const points = pointsAt(time, slot, week);
  if (points === null) return null;
  const tentative = has(time.tentative, time.frame.horizon, slot, week);
  if (minute % cellMinutes === 0) return { points, tentative };
  const turn = slot + 1 === cellsAWeek ? 1 : 0;
  const next = foundAt(time, { slot: slot + 1 - turn * cellsAWeek, week: week + turn }, 0);
  if (next === null) return null;
  const extra = next.tentative && !tentative ? time.weights.tentative : 0;
  return { points: points + extra, tentative: tentative || next.tentative };
};

type Standing = Found & { readonly originallyAt: Instant; readonly place: Place };

const standing = (
  time: SeriesTime,
  { originallyAt, place, points, tentative }: Standing,
  names: Names,
): WeighedDate => {
  const [unread] = time.unreadable;
  const note = tentative
    ? message('slot.date.tentative', { originallyAt, ...about(tentativeBy(time, originallyAt), names) })
    : unread === undefined
      ? null
      : message('slot.date.unknown', { originallyAt, ...about([unread], names) });
  const verdict = unread !== undefined ? 'unknown' : tentative ? 'tentative' : 'free';
  return { originallyAt, startsAt: originallyAt, verdict, note, cost: points, stands: place };
};

type Clashing = {
  readonly originallyAt: Instant;
  readonly cause: ClashCause;
  readonly move: Move | null;
  readonly reach: Reach;
};

const clashing = (time: SeriesTime, { originallyAt, cause, move, reach }: Clashing, names: Names): WeighedDate => {
  const values = { originallyAt, ...about(cause.people, names) };
  const base = { originallyAt, stands: null };
  if (move === null) {
    const note = message(`slot.date.skipped.${cause.kind}`, { ...values, days: Math.max(reach.back, reach.forward) });
    return { ...base, startsAt: originallyAt, verdict: 'skipped', note, cost: time.weights.lost };
  }
  const note: Message = message(`slot.date.moved.${cause.kind}`, { ...values, movedAt: move.startsAt });
  const verdict = time.unreadable.length > 0 ? 'unknown' : 'moved';
  return { ...base, startsAt: move.startsAt, verdict, note, cost: move.cost };
};
