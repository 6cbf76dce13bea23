import type { PersonId } from '../../model/index.ts';
import { invalid } from '../input/check.ts';
import { pairUp } from '../pairing/pair-up.ts';
import { blocked, type Table } from '../pairing/table.ts';
import type { Entrant } from '../pool/entrant.ts';
import { pairPoints } from '../score/points.ts';
import { solveRun, type SolvedRun } from '../solve-run.ts';
import type { MatchingInput } from '../types.ts';
import { explainPeers } from './explain-peers.ts';
import type { Alternative, Explanation } from './explanation.ts';

/** Explains a mentor and a mentee of a run, or two of its peers. Throws `matching.invalid` when one takes no part in that role, or as `match` does. */
export const explain = (input: MatchingInput, mentorId: PersonId, menteeId: PersonId): Explanation => {
  const run = solveRun(input, () => undefined);
  const { table, pinned, solution } = run;
  const column = table.mentors.findIndex(({ candidate }) => candidate.person.id === mentorId);
  const row = table.mentees.findIndex(({ candidate }) => candidate.person.id === menteeId);
  const [mentor, mentee] = [table.mentors[column], table.mentees[row]];
  if (mentor === undefined || mentee === undefined) {
    const [one, other] = [mentorId, menteeId].map((id) =>
      run.peers.table.peers.findIndex(({ candidate }) => candidate.person.id === id),
    );
    if (one === undefined || other === undefined || one < 0 || other < 0 || one === other)
      throw invalid('pair', 'A mentor and a mentee, or two peers, who take part and have a place are needed.');
    return explainPeers(run, input, one, other);
  }
  const width = table.mentors.length;
  const cell = row * width + column;
  const isPinned = pinned.includes(cell);
  const isChosen = solution.chosen.includes(cell);
  const points = isPinned ? pairPoints(run.pool, mentor, mentee) : pointsAt(table, cell);
  const pairs = new Set([cell, ...pinned, ...solution.chosen]);
  return {
    points,
    isPair: isPinned || isChosen,
    nextForMentor: best(table.mentees, (at) => at * width + column, table, pairs),
    nextForMentee: best(table.mentors, (at) => row * width + at, table, pairs),
    loss: isPinned || isChosen ? lossWithout(run, input, cell, isPinned ? points : null) : { pairs: 0, points: 0 },
    cost: isPinned || isChosen || points === null ? null : costOf(run, input, cell, points),
  };
};

const pointsAt = ({ cells }: Table, cell: number): number | null => {
  const points = cells[cell] ?? blocked;
  return points === blocked ? null : points;
};

/** The best of the others who are not a pair already; of equal ones the first by id. */
const best = (
  others: readonly Entrant[],
  cellOf: (at: number) => number,
  table: Table,
  pairs: ReadonlySet<number>,
): Alternative | null => {
  let found: Alternative | null = null;
  for (const [at, { candidate }] of others.entries()) {
    const points = pairs.has(cellOf(at)) ? null : pointsAt(table, cellOf(at));
    if (points !== null && points > (found?.points ?? -1)) found = { personId: candidate.person.id, points };
  }
  return found;
};

type Loss = Explanation['loss'];

/** Solves again with a pair ruled out; a pinned one (points given) hands its two places back first. */
const lossWithout = (
  { table, solution }: SolvedRun,
  input: MatchingInput,
  cell: number,
  pinned: number | null,
): Loss => {
  const after = pairUp(withoutCell(table, cell, pinned === null ? 0 : 1), input);
  return {
    pairs: solution.chosen.length + (pinned === null ? 0 : 1) - after.chosen.length,
    points: solution.points + (pinned ?? 0) - after.points,
  };
};

/** Solves the rest again with a pair made. */
const costOf = ({ table, solution }: SolvedRun, input: MatchingInput, cell: number, points: number): Loss | null => {
  const rest = withoutCell(table, cell, -1);
  if (rest.mentorPlaces.includes(-1) || rest.menteePlaces.includes(-1)) return null;
  const after = pairUp(rest, input);
  return {
    pairs: solution.chosen.length - after.chosen.length - 1,
    points: solution.points - after.points - points,
  };
};

/** The table with two people kept apart, and their places changed by so many. */
const withoutCell = (table: Table, cell: number, change: number): Table => {
  const column = cell % table.mentors.length;
  const row = Math.floor(cell / table.mentors.length);
  return {
    ...table,
    cells: table.cells.with(cell, blocked),
    mentorPlaces: table.mentorPlaces.with(column, (table.mentorPlaces[column] ?? 0) + change),
    menteePlaces: table.menteePlaces.with(row, (table.menteePlaces[row] ?? 0) + change),
  };
};
