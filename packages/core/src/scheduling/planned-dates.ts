import type { Instant, Message } from '../model/index.ts';
import { message } from '../messages/index.ts';
import { clashCause, tentativeBy, type ClashCause } from './clash-cause.ts';
import { cellAt, instantAt } from './grid.ts';
import { bestMoves, type Move } from './moves.ts';
import { toleranceDays } from './occurrences.ts';
import { clash, pointsMask, tentative } from './person-time.ts';
import type { DayNumber } from './plain-date.ts';
import { dayCells, type SeriesTime } from './series-time.ts';
import { about, type Names } from './about.ts';
import type { PlannedDate } from './types.ts';
import { weights } from './weights.ts';
import { instantOf } from './zone-clock.ts';

/** A date with the cell it was judged in and what it costs. */
export type WeighedDate = PlannedDate & {
  readonly cost: number;
  /** Where the date stands before moves; null when it clashes. */
  readonly keptCell: number | null;
};

/** Judges each day of a series at a minute of the series' clock and plans what happens to those that clash. */
export const plannedDates = (
  time: SeriesTime,
  days: readonly DayNumber[],
  minute: number,
  names: Names,
): readonly WeighedDate[] => {
  const { zone, cadence } = time.request;
  const tolerance = toleranceDays(cadence);
  const moves = bestMoves(time, dayCells(time), tolerance);
  return days.map((day) => {
    const originallyAt = instantOf(zone, day, minute);
    const cell = cellAt(time.grid, originallyAt);
    const found = startAt(time, originallyAt);
    if ((found & clash) === 0) return standing(time, { originallyAt, cell, found }, names);
    const cause = clashCause(time, cell);
    const move = moves.moveOf(day, Math.floor(minute / 15));
    return clashing(time, { originallyAt, cause, move, tolerance }, names);
  });
};

/** What is known of a start; one between two cells has to fit both. */
const startAt = ({ starts, grid }: SeriesTime, at: Instant): number => {
  const cell = cellAt(grid, at);
  const found = starts[cell] ?? clash;
  return instantAt(grid, cell) === at ? found : found | (starts[cell + 1] ?? clash);
};

type Standing = { readonly originallyAt: Instant; readonly cell: number; readonly found: number };

const standing = (time: SeriesTime, { originallyAt, cell, found }: Standing, names: Names): WeighedDate => {
  const isTentative = (found & tentative) !== 0;
  const [unread] = time.unreadable;
  const note = isTentative
    ? message('slot.date.tentative', { originallyAt, ...about(tentativeBy(time, cell), names) })
    : unread === undefined
      ? null
      : message('slot.date.unknown', { originallyAt, ...about([unread], names) });
  const verdict = unread !== undefined ? 'unknown' : isTentative ? 'tentative' : 'free';
  const cost = (found & pointsMask) + (isTentative ? weights.tentative : 0);
  return { originallyAt, startsAt: originallyAt, verdict, note, cost, keptCell: cell };
};

type Clashing = {
  readonly originallyAt: Instant;
  readonly cause: ClashCause;
  readonly move: Move | null;
  readonly tolerance: number;
};

const clashing = (time: SeriesTime, { originallyAt, cause, move, tolerance }: Clashing, names: Names): WeighedDate => {
  const values = { originallyAt, ...about(cause.people, names) };
  const base = { originallyAt, keptCell: null };
  if (move === null) {
    const note = message(`slot.date.skipped.${cause.kind}`, { ...values, days: tolerance });
    return { ...base, startsAt: originallyAt, verdict: 'skipped', note, cost: weights.lost };
  }
  const note: Message = message(`slot.date.moved.${cause.kind}`, { ...values, movedAt: move.startsAt });
  const verdict = time.unreadable.length > 0 ? 'unknown' : 'moved';
  return { ...base, startsAt: move.startsAt, verdict, note, cost: move.cost };
};
