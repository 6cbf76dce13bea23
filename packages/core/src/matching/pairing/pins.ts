import { invalid } from '../input/check.ts';
import { mostPartnersOf, type Pool } from '../pool/pool.ts';
import { isPeerPin } from '../peers/peer-pins.ts';
import { allBlocks } from '../rules/blocking.ts';
import { blocked, type Table } from './table.ts';

/**
 * Takes the pinned pairs of mentor and mentee out of a table: their places are gone, and these two are paired no second time. Returns their
 * cells and points. Throws `matching.invalid`, naming the pin, for somebody unknown, a place that is not there, or a broken rule.
 */
export const takePins = (pool: Pool, table: Table): { readonly cells: readonly number[]; readonly points: number } => {
  const { mentors, mentees, cells } = table;
  const pinned: number[] = [];
  let points = 0;
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
    points += cells[cell] ?? 0;
    cells[cell] = blocked;
    const [otherRow, otherColumn] = [mentees.indexOf(mentor), mentors.indexOf(mentee)];
    if (otherRow >= 0 && otherColumn >= 0) cells[otherRow * mentors.length + otherColumn] = blocked;
    pinned.push(cell);
  }
  return { cells: pinned, points };
};

/** How many partners are pinned to each person, by id. Throws `matching.invalid`, naming the pin, where they take fewer in all. */
export const checkTotals = ({ entrants, input }: Pool): ReadonlyMap<string, number> => {
  const most = new Map(entrants.map((each) => [each.candidate.person.id, mostPartnersOf(each)]));
  const pinned = new Map<string, number>();
  for (const [index, pin] of (input.decisions?.pins ?? []).entries())
    for (const id of pin) {
      const count = (pinned.get(id) ?? 0) + 1;
      if (count > (most.get(id) ?? 0))
        throw invalid(`decisions.pins.${index}`, 'More pairs are pinned than a person takes in all.');
      pinned.set(id, count);
    }
  return pinned;
};

const takePlace = (field: string, places: Int32Array, at: number): void => {
  const left = places[at] ?? 0;
  if (left === 0) throw invalid(field, 'More pairs are pinned than a person has places.');
  places[at] = left - 1;
};
