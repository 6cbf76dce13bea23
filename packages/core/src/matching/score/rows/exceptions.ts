import type { PersonId } from '../../../model/index.ts';
import type { Entrant } from '../../pool/entrant.ts';
import type { Pool } from '../../pool/pool.ts';
import { levels } from '../distance.ts';

/** Somebody's columns that have to be looked at one by one: what two people have with each other and nobody else has. */
export type Exceptions = {
  /** Rules and wishes that name the other: themselves, bosses, earlier and forbidden pairs, short lists. */
  readonly named: (row: number) => ReadonlySet<number>;
  /** Columns with one of the two nearest managers in common, each once. */
  readonly sharedManagers: (row: number) => ReadonlySet<number>;
};

export const exceptionsOf = (pool: Pool, rows: readonly Entrant[], columns: readonly Entrant[]): Exceptions => {
  const { reportingLevels } = pool.input.rules;
  const columnOf = new Map(columns.map(({ candidate }, column) => [candidate.person.id, column]));
  const under = groups(columns, ({ candidate }) => candidate.person.managers.slice(0, reportingLevels));
  const near = groups(columns, nearManagers);
  const wishing = groups(columns, ({ candidate }) => candidate.wishes ?? []);
  const avoiding = groups(columns, ({ candidate }) => candidate.setAside ?? []);
  const apart = partnersOf(pool);
  const idsOf = ({ candidate: { person, wishes = [], setAside = [] } }: Entrant): readonly PersonId[] => [
    person.id,
    ...person.managers.slice(0, reportingLevels),
    ...wishes,
    ...setAside,
    ...(apart.get(person.id) ?? []),
  ];
  return {
    named: (at) => {
      const found = new Set<number>();
      const row = rows[at];
      if (row === undefined) return found;
      for (const id of idsOf(row)) {
        const column = columnOf.get(id);
        if (column !== undefined) found.add(column);
      }
      const { id } = row.candidate.person;
      for (const group of [under, wishing, avoiding]) for (const column of group.get(id) ?? []) found.add(column);
      return found;
    },
    sharedManagers: (at) => {
      const row = rows[at];
      return new Set(row === undefined ? [] : nearManagers(row).flatMap((manager) => near.get(manager) ?? []));
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
