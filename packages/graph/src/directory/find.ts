import { PersonId } from '@tandem/core/model';
import type { FoundPerson } from '@tandem/core/ports';
import { z } from 'zod';
import { readBatched, type Read } from '../client/batch.ts';
import type { Graph } from '../client/graph.ts';
import { readFailure } from '../client/read-answer.ts';
import { understood } from '../client/understood.ts';

const Users = z.object({
  value: z.array(
    z.object({
      id: PersonId,
      displayName: z.string().nullish(),
      mail: z.string().nullish(),
      userPrincipalName: z.string().nullish(),
    }),
  ),
});

/** Most values an `in` takes (Graph, "Use the $filter query parameter"). */
const mostInFilter = 15;
const names = ['mail', 'userPrincipalName'] as const;

/**
 * People by their addresses, which may be mail addresses or user principal names, in lower case. Where an address is one
 * person's mail and another's principal name, it is whose principal name it is: only that is theirs alone.
 * @throws AppError of `readFailure` when Graph could not say
 */
export async function findPeople(
  graph: Graph,
  addresses: readonly string[],
): Promise<ReadonlyMap<string, FoundPerson>> {
  const wanted = new Set(addresses);
  const answers = await readBatched(
    graph,
    names.flatMap((name) => partsOf([...wanted]).map((part) => asking(name, part))),
  );
  const users = answers.flatMap((answer) => {
    if (!answer.ok) throw readFailure(answer, 'the directory');
    return understood(Users, answer.body, 'people of the directory').value;
  });
  const found = names.flatMap((name) =>
    users.map((user) => [user[name]?.toLowerCase() ?? '', { id: user.id, name: user.displayName ?? '' }] as const),
  );
  return new Map(found.filter(([address]) => wanted.has(address)));
}

const partsOf = (addresses: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(addresses.length / mostInFilter) }, (_, part) =>
    addresses.slice(part * mostInFilter, (part + 1) * mostInFilter),
  );

function asking(name: (typeof names)[number], addresses: readonly string[]): Read {
  const values = addresses.map((address) => `'${address.replaceAll("'", "''")}'`).join(',');
  const filter = encodeURIComponent(`${name} in (${values})`);
  return { method: 'GET', url: `/users?$select=id,displayName,mail,userPrincipalName&$filter=${filter}` };
}
