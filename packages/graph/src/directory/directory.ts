import type { Person, PersonId } from '@tandem/core/model';
import type { Directory } from '@tandem/core/ports';
import { readBatched } from '../client/batch.ts';
import type { Graph } from '../client/graph.ts';
import { departedOf } from './departed.ts';
import { findPeople } from './find.ts';
import { managerChains } from './managers.ts';
import { readPerson } from './person.ts';
import { photoOf } from './photo.ts';

/** The organisation's people as Microsoft Entra and their mailboxes know them. */
export const graphDirectory = (graph: Graph): Directory => ({
  people: (ids) => people(graph, ids),
  departed: (ids) => departedOf(graph, ids),
  find: (addresses) => findPeople(graph, addresses),
  photo: (id) => photoOf(graph, id),
});

const fields = 'id,displayName,givenName,mail,jobTitle,department,city,officeLocation';

async function people(graph: Graph, ids: readonly PersonId[]): Promise<ReadonlyMap<PersonId, Person>> {
  const wanted = [...new Set(ids)];
  const answers = await readBatched(
    graph,
    wanted.flatMap((id) => [
      { method: 'GET', url: `/users/${id}?$select=${fields}` },
      { method: 'GET', url: `/users/${id}/mailboxSettings` },
    ]),
  );
  const found = wanted.flatMap((id, index) => {
    const [user, settings] = answers.slice(2 * index);
    const person = user && settings ? readPerson(id, user, settings) : null;
    return person ? [person] : [];
  });
  const chains = await managerChains(
    graph,
    found.map(({ id }) => id),
  );
  return new Map(found.map((person) => [person.id, { ...person, managers: chains.get(person.id) ?? [] }]));
}
