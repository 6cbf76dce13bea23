import type { PersonCard } from '@tandem/core/contract';
import type { PersonId, TenantId } from '@tandem/core/model';
import type { Deps } from '../../deps.ts';
import { peopleById } from '../people/directory.ts';
import { personCard } from '../people/present.ts';

/** People as colleagues see them, by id; who is not known any more is left out. */
export const cardsOf = async (
  deps: Deps,
  tenantId: TenantId,
  ids: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, PersonCard>> => {
  const people = await peopleById(deps, tenantId, [...new Set(ids)]);
  return new Map([...people].map(([id, person]) => [id, personCard(person)]));
};
