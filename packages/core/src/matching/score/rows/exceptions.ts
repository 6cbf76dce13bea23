import type { PersonId } from '../../../model/index.ts';
import type { Entrant } from '../../pool/entrant.ts';
import type { Pool } from '../../pool/pool.ts';
import { levels } from '../distance.ts';
import { listAt, listsOf } from './lists.ts';

/**
 * Somebody's columns that have to be looked at one by one: what two people have with each other and nobody else has. Few, so
 * a column may stand in an answer more than once.
 */
export type Exceptions = {
  /** Rules and wishes that name the other: themselves, bosses, earlier and forbidden pairs, short lists. */
  readonly named: (row: number) => Int32Array;
  /** Columns with one of the two nearest managers in common. */
  readonly sharedManagers: (row: number) => readonly number[];
};

export const exceptionsOf = (pool: Pool, rows: readonly Entrant[], columns: readonly Entrant[]): Exceptions => {
  const { reportingLevels } = pool.input.rules;
  const columnOf = new Map(columns.map(({ candidate }, column) => [candidate.person.id, column]));
  const under = groups(columns, ({ candidate }) => candidate.person.managers.slice(0, reportingLevels));
  const near = groups(columns, nearManagers);
  const wishing = groups(columns, ({ candidate }) => candidate.wishes ?? []);
  const avoiding = groups(columns, ({ candidate }) => candidate.setAside ?? []);
  const apart = partnersOf(pool);
  const namedBy = ({ candidate: { person, wishes = [], setAside = [] } }: Entrant): readonly number[] => {
    const found: number[] = [];
    const add = (id: PersonId): void => {
      const column = columnOf.get(id);
      if (column !== undefined) found.push(column);
    };
    add(person.id);
    for (let level = 0; level < Math.min(reportingLevels, person.managers.length); level++)
      add(person.managers[level] ?? person.id);
    for (const ids of [wishes, setAside, apart.get(person.id) ?? []]) for (const id of ids) add(id);
    for (const group of [under, wishing, avoiding]) for (const column of group.get(person.id) ?? []) found.push(column);
    return found;
  };
  // Found for all rows now, in their order: looked up row by row, most of the time would go to waiting for memory.
  const named = listsOf(rows.map(namedBy));
  const numbers = new Map([...near.keys()].map((manager, number) => [manager, number]));
  const groupsNear = [...near.values()];
  const nearRows = listsOf(rows.map((row) => nearManagers(row).flatMap((manager) => numbers.get(manager) ?? [])));
  return {
    named: (row) => listAt(named, row),
    sharedManagers: (row) => {
      const found: number[] = [];
      for (const group of listAt(nearRows, row)) found.push(...(groupsNear[group] ?? []));
      return found;
    },
  };
};

const nearManagers = ({ candidate }: Entrant): readonly PersonId[] => candidate.person.managers.slice(0, levels);

/** Columns by somebody they name. */
const groups = (
  columns: readonly Entrant[],
  namedBy: (entrant: Entrant) => readonly PersonId[],
): ReadonlyMap<PersonId, number[]> => {
  const found = new Map<PersonId, number[]>();
  for (const [column, entrant] of columns.entries())
    for (const id of namedBy(entrant)) {
      const known = found.get(id);
      if (known === undefined) found.set(id, [column]);
      else known.push(column);
    }
  return found;
};

/** With whom somebody was a pair, or must not be one. */
const partnersOf = ({ input }: Pool): ReadonlyMap<PersonId, PersonId[]> => {
  const found = new Map<PersonId, PersonId[]>();
  const add = (one: PersonId, other: PersonId) => found.set(one, [...(found.get(one) ?? []), other]);
  for (const [one, other] of [...input.earlier, ...(input.decisions?.forbids ?? [])]) {
    add(one, other);
    add(other, one);
  }
  return found;
};
