import type { TenantId } from '@tandem/core/model';
import type { Deps } from '../deps.ts';
import { carryOutRun } from '../modules/pairing/run.ts';
import { announcePairs } from './announce.ts';
import { auditNightly } from './audit-nightly.ts';
import { askPulses } from './ask-pulses.ts';
import { carryOut } from './carry-out.ts';
import { lookAhead } from './healing/look-ahead.ts';
import type { Handlers } from './queue.ts';
import { readReplies } from './read-replies.ts';
import { reconcileWhenQuiet } from './reconcile.ts';
import { watchOwner } from './watch.ts';

/** How often is looked for check-ins that are over, seconds. */
const ASK_EVERY = 300;

/** How often is looked for what no notification told, and how soon after a start, seconds. */
const LOOK_EVERY = 300;
const LOOK_FIRST = 60;

/** Begins to work in the background; each job loads what it needs and can be done again. */
export const startWorker = async (deps: Deps): Promise<void> => {
  await deps.queue.work(handlers(deps));
  for (const tenantId of await deps.store.tenants()) {
    await sendAskPulses(deps, tenantId, {});
    // Not at once: a process that is started again and again would do nothing else.
    await sendLookAhead(deps, tenantId, { afterSeconds: LOOK_FIRST });
  }
};

const handlers = (deps: Deps): Handlers => ({
  match: ({ tenantId, proposalId }) => carryOutRun(deps, tenantId, proposalId),
  'carry-out': ({ tenantId, intentionId }) => carryOut(deps, tenantId, intentionId),
  tell: ({ tenantId, intentionId }) => carryOut(deps, tenantId, intentionId),
  watch: ({ tenantId, owner }) => watchOwner(deps, tenantId, owner),
  reconcile: ({ tenantId, owner, eventId }) => reconcileWhenQuiet(deps, tenantId, owner, eventId),
  audit: ({ tenantId, owner }) => auditNightly(deps, tenantId, owner),
  announce: ({ tenantId, programmeId }) => announcePairs(deps, tenantId, programmeId),
  'look-ahead': async ({ tenantId }) => {
    await lookAhead(deps, tenantId);
    await sendLookAhead(deps, tenantId, { afterSeconds: LOOK_EVERY });
  },
  'ask-pulses': async ({ tenantId }) => {
    await askPulses(deps, tenantId);
    await readReplies(deps, tenantId);
    await sendAskPulses(deps, tenantId, { afterSeconds: ASK_EVERY });
  },
});

/** Of one organisation one waits, however many processes begin. */
const sendAskPulses = (deps: Deps, tenantId: TenantId, when: { readonly afterSeconds?: number }): Promise<void> =>
  deps.store.inTenant(tenantId, (tx) => deps.queue.send(tx, 'ask-pulses', { tenantId }, when));

const sendLookAhead = (deps: Deps, tenantId: TenantId, when: { readonly afterSeconds?: number }): Promise<void> =>
  deps.store.inTenant(tenantId, (tx) => deps.queue.send(tx, 'look-ahead', { tenantId }, when));
