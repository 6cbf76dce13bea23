import type { Caller } from '@tandem/core/access';
import type { PersonId } from '@tandem/core/model';
import type { Deps } from '../../deps.ts';
import { present } from '../../identity/require.ts';
import { findPeople } from '../../store/people.ts';

/** The picture of somebody who takes part in Tandem; for anyone else there is nothing here. */
export const readPhoto = async (deps: Deps, caller: Caller, personId: PersonId): Promise<{ photo: string | null }> => {
  present((await deps.store.inTenant(caller.tenantId, (tx) => findPeople(tx, [personId]))).get(personId));
  return { photo: await deps.microsoft(caller.tenantId).directory.photo(personId) };
};
