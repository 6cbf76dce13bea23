import type { ProgrammeId, TenantId } from '@tandem/core/model';
import type { Deps } from '../deps.ts';
import { present } from '../identity/require.ts';
import { peopleById } from '../modules/people/directory.ts';
import { pairsIn } from '../store/pairs.ts';
import { findProgramme } from '../store/programmes.ts';
import { eachWithOthers } from './each-with-others.ts';
import { pairPublishedNotice } from './notices.ts';
import { tellOnce } from './tell.ts';

/** Tells everybody whom they are paired with; whoever knows already hears nothing again. */
export const announcePairs = async (deps: Deps, tenantId: TenantId, programmeId: ProgrammeId): Promise<void> => {
  const { programme, pairs } = await deps.store.inTenant(tenantId, async (tx) => ({
    programme: present(await findProgramme(tx, programmeId)),
    pairs: (await pairsIn(tx, programmeId)).filter((pair) => pair.state === 'active'),
  }));
  const ids = pairs.flatMap((pair) => pair.members.map((member) => member.personId));
  const people = await peopleById(deps, tenantId, [...new Set(ids)]);
  // A transaction each: a large programme does not keep the database from everybody else.
  for (const pair of pairs) {
    await deps.store.inTenant(tenantId, async (tx) => {
      for (const one of eachWithOthers(pair, people))
        await tellOnce(deps, tx, pairPublishedNotice(one, programme, pair.id));
    });
  }
};
