import { PersonId } from '@tandem/core/model';
import { z } from 'zod';
import { readBatched } from '../client/batch.ts';
import type { Graph } from '../client/graph.ts';
import { readFailure, type ReadAnswer } from '../client/read-answer.ts';
import { understood } from '../client/understood.ts';

const Manager = z.object({ id: PersonId });

/** The rules look at five levels of a reporting line at most (core, `Rules.reportingLevels`). */
const levels = 5;

/**
 * Managers of each person, nearest first. Level by level, each manager looked up once however many report to them:
 * `$expand=manager($levels=5)` would read every line anew for every person.
 */
export async function managerChains(
  graph: Graph,
  people: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, PersonId[]>> {
  const managerOf = new Map<PersonId, PersonId | null>();
  let open = [...new Set(people)];
  for (let level = 1; level <= levels && open.length > 0; level++) {
    const answers = await readBatched(
      graph,
      open.map((id) => ({ method: 'GET', url: `/users/${id}/manager?$select=id` })),
    );
    open.forEach((id, index) => {
      const answer = answers[index];
      managerOf.set(id, answer ? readManager(answer) : null);
    });
    open = [...new Set(open.flatMap((id) => managerOf.get(id) ?? []))].filter((id) => !managerOf.has(id));
  }
  return new Map(people.map((id) => [id, chainOf(id, managerOf)]));
}

/** Nobody only when the directory says so: a line that could not be read must not pass for no line at all. */
function readManager(answer: ReadAnswer): PersonId | null {
  if (answer.ok) return understood(Manager, answer.body, 'a manager').id;
  if (answer.status === 404) return null;
  throw readFailure(answer, 'a manager');
}

function chainOf(id: PersonId, managerOf: ReadonlyMap<PersonId, PersonId | null>): PersonId[] {
  const chain: PersonId[] = [];
  let next = managerOf.get(id);
  // Directories may hold circles: two people who manage each other.
  while (next && chain.length < levels && !chain.includes(next) && next !== id) {
    chain.push(next);
    next = managerOf.get(next);
  }
  return chain;
}
