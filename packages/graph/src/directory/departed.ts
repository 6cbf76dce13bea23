import type { PersonId } from '@tandem/core/model';
import { readBatched } from '../client/batch.ts';
import type { Graph } from '../client/graph.ts';
import { readFailure } from '../client/read-answer.ts';

const notFound = 404;

/**
 * Who of these people the organisation has no more. Only a plain 404 says so: a mailbox that cannot be opened, or a
 * directory that does not answer, says nothing about anybody.
 * @throws AppError of `readFailure` when the directory could not say
 */
export async function departedOf(graph: Graph, ids: readonly PersonId[]): Promise<ReadonlySet<PersonId>> {
  const wanted = [...new Set(ids)];
  const answers = await readBatched(
    graph,
    wanted.map((id) => ({ method: 'GET', url: `/users/${id}?$select=id` })),
  );
  return new Set(
    wanted.filter((_, index) => {
      const answer = answers[index];
      if (answer === undefined || answer.ok) return false;
      if (answer.status !== notFound) throw readFailure(answer, 'the directory');
      return true;
    }),
  );
}
