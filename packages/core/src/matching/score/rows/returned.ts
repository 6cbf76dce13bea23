import type { Entrant } from '../../pool/entrant.ts';
import { orderBy } from './kinds.ts';
import { leadAndNote, leadOnce, postingsOf, type Columns } from './postings.ts';
import { levels, offersOf, skillKey } from './skill-keys.ts';

/** What each column gets back from a row; see kinds.ts. */
export type Returned = {
  readonly kinds: Uint8Array;
  /** Those who get anything, each once. */
  readonly some: Columns;
  /** Counts for one row; what was counted before is gone. */
  readonly count: (row: Entrant) => void;
};

/** Kinds as they are. */
const plain = orderBy(() => 0);

/** Columns by what they want, and where goals count both ways by what their goals speak of; see given.ts. */
export const returnedTo = (
  rows: readonly Entrant[],
  columns: readonly Entrant[],
  counted: { readonly skills: boolean; readonly goals: boolean },
): Returned => {
  const skills = columns[0]?.offers.length ?? 0;
  const wanting = postingsOf(skills * levels, columns.length, (column) =>
    (columns[column]?.wants ?? []).map(({ skill, level }) => skillKey(skill, level)),
  );
  const goals = counted.goals ? goalPostings(rows, columns, skills) : [];
  const kinds = new Uint8Array(columns.length);
  const some: Columns = { columns: new Int32Array(columns.length), count: 0 };
  /** Which goal of its own led a column on last, from 1. */
  const marks = new Uint16Array(columns.length);
  const countGoals = (row: Entrant): void => {
    marks.fill(0);
    const offered = offersOf(row).map((key) => Math.floor(key / levels));
    for (const [at, { served, written }] of goals.entries()) {
      for (const skill of offered) leadOnce(kinds, plain.met, served, skill, skill, marks, at + 1);
      for (const { goal } of row.goals) leadOnce(kinds, plain.shared, written, goal, goal, marks, at + 1);
    }
    some.count = 0;
    for (let column = 0; column < kinds.length; column++) if (kinds[column] !== 0) some.columns[some.count++] = column;
  };
  return {
    kinds,
    some,
    count: (row) => {
      kinds.fill(0);
      some.count = 0;
      if (counted.skills)
        for (const key of offersOf(row))
          for (const [gap, next] of plain.wish.entries())
            if (gap < key % levels) leadAndNote(kinds, next, wanting, key - gap, some);
      if (counted.goals) countGoals(row);
    },
  };
};

/** Columns by the goals they wrote, and by the skills their goals speak of: for each place of a goal. */
const goalPostings = (rows: readonly Entrant[], columns: readonly Entrant[], skills: number) => {
  const goals = [...rows, ...columns].flatMap((each) => each.goals.map(({ goal }) => goal));
  const most = goals.reduce((all, each) => Math.max(all, each), -1);
  const places = columns.reduce((all, each) => Math.max(all, each.goals.length), 0);
  return Array.from({ length: places }, (_, at) => ({
    written: postingsOf(most + 1, columns.length, (column) => goalAt(columns[column], at).map(({ goal }) => goal)),
    served: postingsOf(skills, columns.length, (column) =>
      goalAt(columns[column], at).flatMap((each) => [...each.skills]),
    ),
  }));
};

const goalAt = (entrant: Entrant | undefined, at: number) => entrant?.goals.slice(at, at + 1) ?? [];
