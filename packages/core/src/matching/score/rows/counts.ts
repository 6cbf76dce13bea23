import type { Entrant } from '../../pool/entrant.ts';
import { addTo, mark, postingsOf } from './postings.ts';
import { back, byGap, goalClass, met, oneInterest, returned, shared, wishClass } from './packed.ts';

/** Levels of skills, and none. */
const levels = 5;

/** What a row's counting leaves for each column: see packed.ts for the parts. */
export type Counts = {
  /** Skills and interests. */
  readonly skills: Int32Array;
  readonly goals: Int32Array;
  /** Class of the column's wishes, and of its goals. */
  readonly wishes: Uint8Array;
  readonly manyGoals: Uint8Array;
  /** Counts for one row; what was counted before is gone. */
  readonly count: (row: Entrant) => void;
};

/** Which of the terms are counted at all. */
export type Counted = {
  readonly skills: boolean;
  readonly goals: boolean;
  readonly goalsBack: boolean;
  readonly interests: boolean;
};

/**
 * Everybody on the other side, by skill and level, interest and goal, so that a row finds those it has something in
 * common with and touches nobody else (term at a time, as search engines score; J. Zobel and A. Moffat, "Inverted files
 * for text search engines", 2006). Columns with the same skill at the same level add the same, and stand together.
 */
export const countsOf = (rows: readonly Entrant[], columns: readonly Entrant[], counted: Counted): Counts => {
  const of = columnReader(columns);
  const most = (numbersOf: (entrant: Entrant) => Iterable<number>) =>
    [...rows, ...columns].reduce((all, entrant) => Math.max(all, ...numbersOf(entrant)), -1) + 1;
  const skills = columns[0]?.offers.length ?? 0;
  const offers = postingsOf(skills * levels, columns.length, (column) => offersOf(of(column)));
  const wants = postingsOf(skills * levels, columns.length, (column) =>
    of(column).wants.map(({ skill, level }) => skill * levels + level),
  );
  const interests = postingsOf(
    most((each) => each.interests),
    columns.length,
    (column) => of(column).interests,
  );
  const goals = goalPostings(
    columns,
    most((each) => each.goals.map(({ goal }) => goal)),
    skills,
  );
  const sums = {
    skills: new Int32Array(columns.length),
    goals: new Int32Array(columns.length),
  };
  const countSkills = (row: Entrant): void => {
    for (const { skill, level } of row.wants)
      for (let gap = 0; level + gap < levels; gap++)
        addTo(sums.skills, offers, skill * levels + level + gap, byGap[gap] ?? 0);
    for (const key of offersOf(row)) {
      const level = key % levels;
      for (let gap = 0; gap < level; gap++) addTo(sums.skills, wants, key - gap, (byGap[gap] ?? 0) * returned);
    }
  };
  const countGoals = (row: Entrant): void => {
    for (const [at, { goal, skills: serving }] of row.goals.entries()) {
      for (const skill of serving) mark(sums.goals, offers, skill * levels, skill * levels + levels - 1, met << at);
      for (const written of goals.written) mark(sums.goals, written, goal, goal, shared << at);
    }
    if (!counted.goalsBack) return;
    for (const [at, served] of goals.served.entries())
      for (const key of offersOf(row)) {
        const skill = Math.floor(key / levels);
        mark(sums.goals, served, skill, skill, (met * back) << at);
      }
    for (const [at, written] of goals.written.entries())
      for (const { goal } of row.goals) mark(sums.goals, written, goal, goal, (shared * back) << at);
  };
  return {
    ...sums,
    wishes: Uint8Array.from(columns, (each) => wishClass(each.wants.length)),
    manyGoals: Uint8Array.from(columns, (each) => goalClass(each.goals.length)),
    count: (row) => {
      sums.skills.fill(0);
      sums.goals.fill(0);
      if (counted.skills) countSkills(row);
      if (counted.interests) for (const interest of row.interests) addTo(sums.skills, interests, interest, oneInterest);
      if (counted.goals) countGoals(row);
    },
  };
};

const columnReader =
  (columns: readonly Entrant[]) =>
  (column: number): Entrant => {
    const entrant = columns[column];
    if (entrant === undefined) throw new RangeError(`There is no column ${column}.`);
    return entrant;
  };

/** Skills somebody offers, each with its level, as one number. */
const offersOf = ({ offers }: Entrant): readonly number[] => {
  const keys: number[] = [];
  for (let skill = 0; skill < offers.length; skill++) {
    const level = offers[skill] ?? 0;
    if (level > 0) keys.push(skill * levels + level);
  }
  return keys;
};

/** Columns by the goals they wrote, and by the skills their goals speak of: postings for each place of a goal. */
const goalPostings = (columns: readonly Entrant[], goals: number, skills: number) => {
  const places = columns.reduce((most, each) => Math.max(most, each.goals.length), 0);
  const perPlace = (keys: number, keysOf: (goal: Entrant['goals'][number]) => Iterable<number>) =>
    Array.from({ length: places }, (_, at) =>
      postingsOf(keys, columns.length, (column) => {
        const goal = columns[column]?.goals[at];
        return goal === undefined ? [] : keysOf(goal);
      }),
    );
  return {
    written: perPlace(goals, ({ goal }) => [goal]),
    served: perPlace(skills, (goal) => goal.skills),
  };
};
