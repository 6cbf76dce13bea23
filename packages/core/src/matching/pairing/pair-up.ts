import type { MatchingInput } from '../types.ts';
import { raiseLowest } from './raise-lowest.ts';
import { solve, type Solution } from './solve.ts';
import { blocked, type Table } from './table.ts';

/** The cells that were ruled out so that nobody is paired both ways are blocked in the table. */
export type PairedUp = Solution & { readonly ruledOut: readonly number[] };

/**
 * The pairs of a table for a programme's objective. Two people who are both mentor and mentee are never paired both
 * ways at once: where the best pairing does so, the direction with fewer points (of equal ones, with the greater
 * mentor id) is ruled out and the rest solved again. That step is greedy; everything else is exact. `standing`: the cells
 * that were chosen before, where as few as possible shall change (see `solve`).
 */
export const pairUp = (
  table: Table,
  { objective = 'everyone', floor = 0 }: Pick<MatchingInput, 'objective' | 'floor'>,
  standing: readonly number[] | null = null,
): PairedUp => {
  const ruledOut: number[] = [];
  for (;;) {
    const solution =
      objective === 'fairest'
        ? raiseLowest((least) => solve(table, 'everyone', least, standing), floor)
        : solve(table, objective, floor, standing);
    const worse = worseDirection(table, solution.chosen);
    if (worse === undefined) return { ...solution, ruledOut };
    ruledOut.push(worse);
    table.cells[worse] = blocked;
  }
};

/** The cell of a pair that stands both ways and has fewer points so; undefined when there is none. */
const worseDirection = ({ mentors, mentees, cells }: Table, chosen: readonly number[]): number | undefined => {
  const taken = new Set(chosen);
  const mentorAt = new Map(mentors.map((mentor, column) => [mentor, column]));
  const menteeAt = new Map(mentees.map((mentee, row) => [mentee, row]));
  for (const cell of chosen) {
    const [mentor, mentee] = [mentors[cell % mentors.length], mentees[Math.floor(cell / mentors.length)]];
    if (mentor === undefined || mentee === undefined) continue;
    const [row, column] = [menteeAt.get(mentor), mentorAt.get(mentee)];
    if (row === undefined || column === undefined) continue;
    const other = row * mentors.length + column;
    if (!taken.has(other)) continue;
    const [here, there] = [cells[cell] ?? 0, cells[other] ?? 0];
    if (here !== there) return here < there ? cell : other;
    return mentor.candidate.person.id > mentee.candidate.person.id ? cell : other;
  }
  return undefined;
};
