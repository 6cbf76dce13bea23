import type { Caller } from '@tandem/core/access';
import type { Proposal } from '@tandem/core/contract';
import { AppError } from '@tandem/core/errors';
import { ProposalId, type ProgrammeId } from '@tandem/core/model';
import type { Deps } from '../../deps.ts';
import { freshId } from '../../ids.ts';
import { present, requireCoordinator } from '../../identity/require.ts';
import { listParticipants } from '../../store/participants.ts';
import { findProgramme, lockProgramme, saveProgrammeState } from '../../store/programmes.ts';
import { deleteMatchingInputs } from '../../store/matching-inputs.ts';
import { findProposal, insertProposal, latestProposal, saveRun, type StoredProposal } from '../../store/proposals.ts';
import type { Tx } from '../../store/store.ts';
import { violated } from '../../store/violations.ts';
import { viewProposal } from './view.ts';

/** Starts a matching run in the background; enrolment rests meanwhile. */
export const startRun = async (deps: Deps, caller: Caller, programmeId: ProgrammeId): Promise<Proposal> => {
  requireCoordinator(caller);
  const id = freshId(ProposalId);
  await deps.store
    .inTenant(caller.tenantId, async (tx) => {
      const total = await prepare(tx, programmeId);
      const created = { createdBy: caller.personId, createdAt: deps.clock() };
      await insertProposal(tx, { id, programmeId, total, ...created, ...(await decidedBefore(tx, programmeId)) });
      for (const each of await deleteMatchingInputs(tx, programmeId)) deps.compute.forgetDraft(each);
      await deps.queue.send(tx, 'match', { tenantId: tx.tenantId, proposalId: id });
    })
    .catch((error: unknown) => {
      if (violated(error) !== 'one_running_proposal') throw error;
      throw new AppError('proposal.wrong_state', 'A matching run is going on already. Wait for it, or stop it.');
    });
  return readRun(deps, caller, id);
};

/** Moves the programme on to matching; answers how many people take part. */
const prepare = async (tx: Tx, programmeId: ProgrammeId): Promise<number> => {
  const programme = present(await lockProgramme(tx, programmeId));
  if (programme.state !== 'enrolling' && programme.state !== 'matching') {
    throw new AppError(
      'programme.wrong_state',
      'Pairs can be matched while people enrol, and until they are published.',
    );
  }
  const people = await listParticipants(tx, programmeId);
  if (people.length < 2) {
    throw new AppError('proposal.nobody', 'At least two people have to take part before anybody can be paired.');
  }
  await saveProgrammeState(tx, programmeId, 'matching');
  return people.length;
};

/** What was decided on the newest run, published ones aside, goes on to the next. */
const decidedBefore = async (
  tx: Tx,
  programmeId: ProgrammeId,
): Promise<Pick<StoredProposal, 'objective' | 'decisions'>> => {
  const latest = await latestProposal(tx, programmeId);
  return latest === null || latest.state === 'published'
    ? { objective: 'everyone', decisions: [] }
    : { objective: latest.objective, decisions: latest.decisions };
};

export const readRun = async (deps: Deps, caller: Caller, id: ProposalId): Promise<Proposal> => {
  requireCoordinator(caller);
  const proposal = await deps.store.inTenant(caller.tenantId, (tx) => findProposal(tx, id));
  return viewProposal(deps, caller.tenantId, present(proposal));
};

export const readLatest = async (
  deps: Deps,
  caller: Caller,
  programmeId: ProgrammeId,
): Promise<{ proposal: Proposal | null }> => {
  requireCoordinator(caller);
  const proposal = await deps.store.inTenant(caller.tenantId, async (tx) => {
    present(await findProgramme(tx, programmeId));
    return latestProposal(tx, programmeId);
  });
  return { proposal: proposal === null ? null : await viewProposal(deps, caller.tenantId, proposal) };
};

/** Stops a run; one that has ended meanwhile stays as it is. */
export const cancelRun = async (deps: Deps, caller: Caller, id: ProposalId): Promise<Proposal> => {
  requireCoordinator(caller);
  await deps.store.inTenant(caller.tenantId, async (tx) => {
    const proposal = present(await findProposal(tx, id));
    if (await saveRun(tx, id, { state: 'cancelled' })) return;
    if (proposal.state !== 'cancelled') {
      throw new AppError('proposal.wrong_state', 'This matching run is over already.');
    }
  });
  return readRun(deps, caller, id);
};
