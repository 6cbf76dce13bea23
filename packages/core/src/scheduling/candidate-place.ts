import type { Slot } from '../model/index.ts';
import { cellMinutes } from './grid.ts';
import { daysInTurn } from './occurrences.ts';
import { dayNumber, type DayNumber } from './plain-date.ts';
import { noTurn } from './weigh.ts';

/** First day and cells of a slot, as a candidate has them. */
export type CandidatePlace = {
  readonly firstDay: DayNumber;
  readonly start: number;
  readonly startInTurn: number;
  readonly days: number;
};

export const placeOf = (slot: Slot): CandidatePlace => ({
  firstDay: dayNumber(slot.firstDate),
  start: Math.floor(slot.start / cellMinutes),
  startInTurn: slot.inTurn === undefined ? noTurn : Math.floor(slot.inTurn.start / cellMinutes),
  days: daysInTurn(slot),
});
