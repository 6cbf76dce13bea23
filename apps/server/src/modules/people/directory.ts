import type { Person, PersonId, ProgrammeId, TenantId } from '@tandem/core/model';
import type { Deps } from '../../deps.ts';
import { present } from '../../identity/require.ts';
import { findPeople, notFetchedSince, savePeople } from '../../store/people.ts';

/** What the directory said about a person is asked again after a day, milliseconds. */
const STALE_MS = 86_400_000;

/**
 * People by id, as the directory knows them: from the store while fresh, else from Microsoft Graph. Those the directory
 * no longer has, and everybody while it cannot be reached, stay as last seen.
 */
export const peopleById = async (
  deps: Deps,
  tenantId: TenantId,
  ids: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, Person>> => {
  const stored = await deps.store.inTenant(tenantId, (tx) => findPeople(tx, ids));
  const now = deps.clock();
  const missing = ids.filter((id) => !stored.has(id));
  const stale = ids.filter((id) => (stored.get(id)?.fetchedAt ?? now) < now - STALE_MS);
  const fetched = await refresh(deps, tenantId, missing, stale);
  return new Map([...[...stored].map(([id, row]) => [id, row.person] as const), ...fetched]);
};

/** One person who has to be there. */
export const personById = async (deps: Deps, tenantId: TenantId, id: PersonId): Promise<Person> =>
  present((await peopleById(deps, tenantId, [id])).get(id));

/** Whom of these the organisation certainly has no more; nobody as long as the directory cannot say so. */
export const departedAmong = async (
  deps: Deps,
  tenantId: TenantId,
  ids: readonly PersonId[],
): Promise<ReadonlySet<PersonId>> => {
  if (ids.length === 0) return new Set();
  try {
    return await deps.microsoft(tenantId).directory.departed(ids);
  } catch (error) {
    deps.log.warn({ err: error, tenantId }, 'who has left is not known');
    return new Set();
  }
};

/** Whom of a programme's people the organisation certainly has no more; asked only of those about whom it had no answer. */
export const departedFrom = async (
  deps: Deps,
  tenantId: TenantId,
  programmeId: ProgrammeId,
): Promise<ReadonlySet<PersonId>> => {
  const unanswered = () =>
    deps.store.inTenant(tenantId, (tx) => notFetchedSince(tx, programmeId, deps.clock() - STALE_MS));
  const stale = await unanswered();
  if (stale.length === 0) return new Set();
  await peopleById(deps, tenantId, stale);
  return departedAmong(deps, tenantId, await unanswered());
};

const refresh = async (
  deps: Deps,
  tenantId: TenantId,
  missing: readonly PersonId[],
  stale: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, Person>> => {
  if (missing.length + stale.length === 0) return new Map();
  const { directory } = deps.microsoft(tenantId);
  const fetched = await directory.people([...missing, ...stale]).catch((error: unknown) => {
    if (missing.length > 0) throw error;
    deps.log.warn({ err: error, tenantId }, 'directory not reachable, people stay as last seen');
    return new Map<PersonId, Person>();
  });
  await deps.store.inTenant(tenantId, (tx) => savePeople(tx, [...fetched.values()], deps.clock()));
  return fetched;
};
