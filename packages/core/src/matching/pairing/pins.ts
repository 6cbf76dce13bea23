import { invalid } from '../input/check.ts';
import type { Pool } from '../pool/pool.ts';
import { isPeerPin } from '../peers/peer-pins.ts';
import { allBlocks } from '../rules/blocking.ts';
import { blocked, type Table } from './table.ts';

/**
 * Takes the pinned pairs of mentor and mentee out of a table: their places are gone, and these two are paired no second time. Returns their
 * cells and points. Throws `matching.invalid`, naming the pin, for somebody unknown, a place that is not there, or a broken rule.
 */
export const takePins = (
  pool: Pool,
  table: Table,
): { readonly pinned: readonly number[]; readonly pinnedPoints: number } => {
  const { mentors, mentees, cells } = table;
  const pinned: number[] = [];
  let pinnedPoints = 0;
  for (const [index, pin] of (pool.input.decisions?.pins ?? []).entries()) {
    if (isPeerPin(pool, pin)) continue;
    const [mentorId, menteeId] = pin;
    const field = `decisions.pins.${index}`;
    const column = mentors.findIndex(({ candidate }) => candidate.person.id === mentorId);
    const row = mentees.findIndex(({ candidate }) => candidate.person.id === menteeId);
    const [mentor, mentee] = [mentors[column], mentees[row]];
    if (mentor === undefined || mentee === undefined)
      throw invalid(field, 'A pinned pair needs a mentor and a mentee who take part and have a place.');
    const rules = allBlocks(pool, mentor, mentee);
    if (rules.length > 0) throw invalid(field, `A pinned pair breaks a rule: ${rules.join(', ')}.`);
    takePlace(field, table.mentorPlaces, column);
    takePlace(field, table.menteePlaces, row);
    const cell = row * mentors.length + column;
    if (cells[cell] === blocked) throw invalid(field, 'These two are pinned twice.');
    pinnedPoints += cells[cell] ?? 0;
    cells[cell] = blocked;
    const [otherRow, otherColumn] = [mentees.indexOf(mentor), mentors.indexOf(mentee)];
    if (otherRow >= 0 && otherColumn >= 0) cells[otherRow * mentors.length + otherColumn] = blocked;
    pinned.push(cell);
  }
  return { pinned, pinnedPoints };
};

const takePlace = (field: string, places: Int32Array, at: number): void => {
  const left = places[at] ?? 0;
  if (left === 0) throw invalid(field, 'More pairs are pinned than a person has places.');
  places[at] = left - 1;
};
