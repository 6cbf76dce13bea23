import type { PersonId } from '../../model/index.ts';
import { invalid } from '../input/check.ts';
import { blocked, type Table } from '../pairing/table.ts';
import type { Entrant } from '../pool/entrant.ts';
import { pairPoints } from '../score/points.ts';
import { solveRun } from '../solve-run.ts';
import type { MatchingInput } from '../types.ts';
import { costOf, lossWithout } from './decided-otherwise.ts';
import { explainPeers } from './explain-peers.ts';
import type { Alternative, Explanation } from './explanation.ts';

/** Explains a mentor and a mentee of a run, or two of its peers. Throws `matching.invalid` when one takes no part in that role, or as `match` does. */
export const explain = (input: MatchingInput, mentorId: PersonId, menteeId: PersonId): Explanation => {
  const run = solveRun(input, () => undefined);
  const { mentoring: table, peers } = run.tables;
  const column = table.mentors.findIndex(({ candidate }) => candidate.person.id === mentorId);
  const row = table.mentees.findIndex(({ candidate }) => candidate.person.id === menteeId);
  const [mentor, mentee] = [table.mentors[column], table.mentees[row]];
  if (mentor === undefined || mentee === undefined) {
    const [one, other] = [mentorId, menteeId].map((id) =>
      peers.peers.findIndex(({ candidate }) => candidate.person.id === id),
    );
    if (one === undefined || other === undefined || one < 0 || other < 0 || one === other)
      throw invalid('pair', 'A mentor and a mentee, or two peers, who take part and have a place are needed.');
    return explainPeers(run, input, one, other);
  }
  const width = table.mentors.length;
  const cell = row * width + column;
  const isPinned = run.pinned.cells.includes(cell);
  const isChosen = run.paired.chosen.mentoring.includes(cell);
  const points = isPinned ? pairPoints(run.pool, mentor, mentee) : pointsAt(table, cell);
  const haveRoom = (table.mentorPlaces[column] ?? 0) > 0 && (table.menteePlaces[row] ?? 0) > 0;
  const pairs = new Set([cell, ...run.pinned.cells, ...run.paired.chosen.mentoring]);
  return {
    points,
    isPair: isPinned || isChosen,
    nextForMentor: best(table.mentees, (at) => at * width + column, table, pairs),
    nextForMentee: best(table.mentors, (at) => row * width + at, table, pairs),
    loss: isPinned || isChosen ? lossWithout(run, input, mentorId, menteeId) : { pairs: 0, points: 0 },
    cost: isPinned || isChosen || points === null || !haveRoom ? null : costOf(run, input, mentorId, menteeId),
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
