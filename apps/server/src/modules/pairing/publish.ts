import type { Caller } from '@tandem/core/access';
import type { Decision, Proposal } from '@tandem/core/contract';
import { AppError } from '@tandem/core/errors';
import type { Person, PersonId, Programme, ProgrammeId, ProposalId, TenantId } from '@tandem/core/model';
import type { Deps } from '../../deps.ts';
import { present, requireCoordinator } from '../../identity/require.ts';
import { changedSince } from '../../store/looked-at.ts';
import { deleteMatchingInputs } from '../../store/matching-inputs.ts';
import { insertPair, saveUnplaced } from '../../store/pairs.ts';
import { findParticipant, saveParticipant } from '../../store/participants.ts';
import { findProgramme, lockProgramme, saveProgrammeState } from '../../store/programmes.ts';
import { findProposal, lockProposal, markPublished, type StoredProposal } from '../../store/proposals.ts';
import type { StoredResult } from '../../store/schema/index.ts';
import type { Tx } from '../../store/store.ts';
import { violated } from '../../store/violations.ts';
import { writeList } from '../../write.ts';
import { startSeries } from '../checkins/start-series.ts';
import { departedAmong, peopleById } from '../people/directory.ts';
import { chosenHours } from './chosen-hours.ts';
import { planPairs, type Plan } from './plan.ts';
import { readRun } from './usecases.ts';
import { peopleIn } from './view.ts';

/** How often planning starts anew because somebody took one of its times meanwhile. */
const ATTEMPTS = 3;

/** Publishes a proposal: pairs, all series on all dates, and the intention to book them, in one transaction. */
export const publishProposal = async (deps: Deps, caller: Caller, id: ProposalId): Promise<Proposal> => {
  requireCoordinator(caller);
  for (let attempt = 1; ; attempt += 1) {
    const { programme, result, decisions, revision, left } = await deps.store.inTenant(caller.tenantId, (tx) =>
      loadDraft(tx, id),
    );
    const people = await peopleById(deps, caller.tenantId, peopleIn(result));
    refuseLeft(left, result, people);
    const chosen = chosenHours(decisions, result);
    const plan = await planPairs(deps, caller.tenantId, programme, result.pairs, people, { chosen });
    refuseLapsed(plan, result, people);
    refuseLeft(await goneAmong(deps, caller.tenantId, plan), result, people);
    try {
      await deps.store.inTenant(caller.tenantId, (tx) => save(deps, tx, id, revision, plan));
      return await readRun(deps, caller, id);
    } catch (error) {
      const constraint = violated(error);
      if (constraint === 'nobody_is_double_booked' && attempt < ATTEMPTS) continue;
      throw refused(constraint, error);
    }
  }
};

const refused = (constraint: string | null, error: unknown): unknown => {
  switch (constraint) {
    case 'nobody_is_double_booked':
      return new AppError('slot.taken', 'Somebody is booking at the same time. Publish again.', { cause: error });
    case 'one_open_pair_of_the_same_two':
      return new AppError('participant.already_paired', 'Somebody has a partner already. Match again.', {
        cause: error,
      });
    case 'capacity':
      return new AppError(
        'participant.already_paired',
        'Somebody takes fewer partners by now, or has one already. Find pairs again.',
        { cause: error },
      );
    case 'member_takes_part':
      return new AppError('participant.left', 'Somebody has left meanwhile. Look at the board, and leave them out.', {
        cause: error,
      });
    default:
      return error;
  }
};

type Loaded = {
  readonly programme: Programme;
  readonly result: StoredResult;
  readonly decisions: readonly Decision[];
  readonly revision: number;
  /** Who does not take part any more. */
  readonly left: ReadonlySet<PersonId>;
};

const loadDraft = async (tx: Tx, id: ProposalId): Promise<Loaded> => {
  const proposal = present(await findProposal(tx, id));
  const programme = present(await findProgramme(tx, proposal.programmeId));
  const decisions = proposal.decisions.map(({ decision }) => decision);
  const since = await changedSince(tx, id, programme.id);
  const left = new Set(since.flatMap(({ id: one, state }) => (state === 'left' ? [one] : [])));
  return { programme, result: draftOf(proposal), decisions, revision: proposal.revision, left };
};

/** Nobody is paired with somebody who has left. */
const refuseLeft = (
  left: ReadonlySet<PersonId>,
  { pairs }: StoredResult,
  people: ReadonlyMap<PersonId, Person>,
): void => {
  const paired = new Set(pairs.flatMap(({ members }) => members.map(({ personId }) => personId)));
  const names = [...left].flatMap((one) => (paired.has(one) ? (people.get(one)?.givenName ?? []) : []));
  if (names.length === 0) return;
  throw new AppError(
    'participant.left',
    `${writeList(names)} ${names.length === 1 ? 'has' : 'have'} left. Leave them out on the board, or find pairs again.`,
  );
};

/** Who is not in the organisation any more, of those whose calendar could not be read. */
const goneAmong = (deps: Deps, tenantId: TenantId, { calendars: { availability } }: Plan) =>
  departedAmong(
    deps,
    tenantId,
    [...availability].flatMap(([one, { state }]) => (state === 'unreadable' ? [one] : [])),
  );

/** An hour that was chosen on the board is booked, or nothing is. */
const refuseLapsed = ({ lapsed }: Plan, { pairs }: StoredResult, people: ReadonlyMap<PersonId, Person>): void => {
  const pair = pairs.find(({ pairId }) => lapsed.includes(pairId));
  if (pair === undefined) return;
  const names = pair.members.flatMap(({ personId }) => people.get(personId)?.givenName ?? []);
  throw new AppError(
    'slot.gone',
    `The hour chosen for ${names.join(' and ')} cannot be had any more. Choose another one on the board, or take the choice back.`,
  );
};

const draftOf = ({ state, result }: StoredProposal): StoredResult => {
  if (state !== 'draft' || result === null) {
    throw new AppError('proposal.wrong_state', 'Only a finished run that is not published yet can be published.');
  }
  return result;
};

const save = async (deps: Deps, tx: Tx, id: ProposalId, revision: number, plan: Plan): Promise<void> => {
  const proposal = present(await lockProposal(tx, id));
  const result = draftOf(proposal);
  if (proposal.revision !== revision) {
    throw new AppError('proposal.wrong_state', 'The pairs changed meanwhile. Look at them, and publish again.');
  }
  const programme = present(await lockProgramme(tx, proposal.programmeId));
  if (programme.state !== 'matching' && programme.state !== 'enrolling') {
    throw new AppError('programme.wrong_state', 'This programme is not matching any more.');
  }
  await markPublished(tx, id);
  for (const each of await deleteMatchingInputs(tx, programme.id)) deps.compute.forgetDraft(each);
  await saveCapacities(tx, programme.id, proposal.decisions);
  await saveProgrammeState(tx, programme.id, 'active');
  const pairedAt = deps.clock();
  for (const { pairId, members, score } of result.pairs) {
    await insertPair(tx, {
      id: pairId,
      programmeId: programme.id,
      members: [...members],
      score,
      state: 'active',
      pairedAt,
      unplaced: null,
    });
  }
  await saveSeries(deps, tx, programme, result, plan);
  await deps.queue.send(tx, 'announce', { tenantId: tx.tenantId, programmeId: programme.id });
};

/** What was decided about places holds for the pairs, and stands in the profiles from now on. */
const saveCapacities = async (tx: Tx, programmeId: ProgrammeId, decisions: StoredProposal['decisions']) => {
  for (const { decision } of decisions) {
    if (decision.kind !== 'capacity') continue;
    const participant = await findParticipant(tx, programmeId, decision.personId);
    if (participant === null) continue;
    const roles = participant.roles.map(({ role, capacity }) =>
      role === decision.role ? { role, capacity: decision.capacity } : { role, capacity },
    );
    await saveParticipant(tx, { ...participant, roles });
  }
};

const saveSeries = async (
  deps: Deps,
  tx: Tx,
  programme: Programme,
  result: StoredResult,
  plan: Plan,
): Promise<void> => {
  const pairs = new Map(result.pairs.map((pair) => [pair.pairId, { id: pair.pairId, members: pair.members }]));
  for (const planned of plan.planned) {
    const pair = present(pairs.get(planned.pairId));
    if (planned.state === 'unplaced') {
      await saveUnplaced(tx, pair.id, planned.reason);
      continue;
    }
    const owner = present(plan.owners.get(pair.id));
    await startSeries(deps, tx, pair, { owner, cadence: programme.cadence, judged: planned.judged });
  }
};
