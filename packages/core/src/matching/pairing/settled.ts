import { invalid } from '../input/check.ts';
import { isPeerPin } from '../peers/peer-pins.ts';
import type { Entrant } from '../pool/entrant.ts';
import { placesOf, type Pool } from '../pool/pool.ts';
import { allBlocks } from '../rules/blocking.ts';
import type { Two } from '../types.ts';
import { blocked, placesIn, type Table } from './table.ts';

/** What decisions leave of a table of mentors and mentees, by its cells. */
export type Settled = {
  /** Pairs by decision; what they take is gone from the places. */
  readonly pinned: readonly number[];
  /** Cells that nobody may choose any more; pinned ones, which nobody may choose again, are not among them. */
  readonly closed: ReadonlySet<number>;
  readonly mentorPlaces: Int32Array;
  readonly menteePlaces: Int32Array;
};

/**
 * Reads what was decided. `peerPins`: people who are a pair as equals, and so not in this table. Throws
 * `matching.invalid`, naming the pin, for somebody unknown, a place that is not there, or a broken rule.
 */
export const settledOf = (pool: Pool, table: Table, peerPins: readonly Two[]): Settled => {
  const { mentors, mentees } = table;
  const columns = placeOfEach(mentors);
  const rows = placeOfEach(mentees);
  const mentorPlaces = placesIn(mentors, 'mentor', mentees.length);
  const menteePlaces = placesIn(mentees, 'mentee', mentors.length);
  const pinned: number[] = [];
  const closed = new Set<number>();
  const cellOf = (mentorId: string, menteeId: string): number => {
    const [column, row] = [columns.get(mentorId), rows.get(menteeId)];
    return column === undefined || row === undefined ? -1 : row * mentors.length + column;
  };
  const close = (mentorId: string, menteeId: string): void => {
    const cell = cellOf(mentorId, menteeId);
    if (cell >= 0) closed.add(cell);
  };
  for (const [a, b] of [...(pool.input.decisions?.forbids ?? []), ...peerPins]) {
    close(a, b);
    close(b, a);
  }
  for (const [index, pin] of (pool.input.decisions?.pins ?? []).entries()) {
    if (isPeerPin(pool, pin)) continue;
    const [mentorId, menteeId] = pin;
    const field = `decisions.pins.${index}`;
    const cell = cellOf(mentorId, menteeId);
    const [mentor, mentee] = [mentors[cell % mentors.length], mentees[Math.floor(cell / mentors.length)]];
    if (mentor === undefined || mentee === undefined || !placesOf(mentor, 'mentor') || !placesOf(mentee, 'mentee'))
      throw invalid(field, 'A pinned pair needs a mentor and a mentee who take part and have a place.');
    const rules = allBlocks(pool, mentor, mentee);
    if (rules.length > 0) throw invalid(field, `A pinned pair breaks a rule: ${rules.join(', ')}.`);
    if (pinned.includes(cell) || closed.has(cell)) throw invalid(field, 'These two are pinned twice.');
    takePlace(field, mentorPlaces, cell % mentors.length);
    takePlace(field, menteePlaces, Math.floor(cell / mentors.length));
    close(menteeId, mentorId);
    pinned.push(cell);
  }
  return { pinned, closed, mentorPlaces, menteePlaces };
};

/** A copy of a table with what was decided in it. */
export const settledTable = (table: Table, { pinned, closed, mentorPlaces, menteePlaces }: Settled): Table => {
  const cells = table.cells.slice();
  for (const cell of [...pinned, ...closed]) cells[cell] = blocked;
  return { ...table, mentorPlaces, menteePlaces, cells };
};

export const placeOfEach = (entrants: readonly Entrant[]): ReadonlyMap<string, number> =>
  new Map(entrants.map(({ candidate }, at) => [candidate.person.id, at]));

const takePlace = (field: string, places: Int32Array, at: number): void => {
  const left = places[at] ?? 0;
  if (left === 0) throw invalid(field, 'More pairs are pinned than a person has places.');
  places[at] = left - 1;
};
