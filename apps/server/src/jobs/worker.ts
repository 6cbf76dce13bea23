import type { Deps } from '../deps.ts';
import { carryOutRun } from '../modules/pairing/run.ts';
import { carryOut } from './carry-out.ts';
import type { Handlers } from './queue.ts';
import { reconcileOwner } from './reconcile.ts';
import { watchOwner } from './watch.ts';

/** What this process does in the background; each job loads what it needs and can be done again. */
export const handlers = (deps: Deps): Handlers => ({
  match: ({ tenantId, proposalId }) => carryOutRun(deps, tenantId, proposalId),
  'carry-out': ({ tenantId, intentionId }) => carryOut(deps, tenantId, intentionId),
  watch: ({ tenantId, owner }) => watchOwner(deps, tenantId, owner),
  reconcile: ({ tenantId, owner }) => reconcileOwner(deps, tenantId, owner),
});
