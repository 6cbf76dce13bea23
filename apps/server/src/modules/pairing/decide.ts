import type { Caller } from '@tandem/core/access';
import type { Decided, Proposal } from '@tandem/core/contract';
import { AppError } from '@tandem/core/errors';
import type { Instant, ProposalId } from '@tandem/core/model';
import type { Deps } from '../../deps.ts';
import { requireCoordinator } from '../../identity/require.ts';
import { saveSaid } from '../../store/looked-at.ts';
import { saveJoined } from '../../store/matching-inputs.ts';
import { saveCalendarStates } from '../../store/people.ts';
import { saveDecided } from '../../store/proposals.ts';
import type { StoredDecision } from '../../store/schema/index.ts';
import type { Tx } from '../../store/store.ts';
import { arrivalsOf, type Arrivals } from './arrivals.ts';
import type { Authored } from './authored.ts';
import { calendarStates } from './candidates.ts';
import { refuseLostHours } from './draft-hours.ts';
import { loadDraft, type Draft } from './load-draft.ts';
import { refuseBrokenPins } from './refuse-broken-pins.ts';
import { storedResult } from './stored-result.ts';
import { readRun } from './usecases.ts';

/** Takes what a coordinator decided on a draft: it is solved again around that, in the fewest changes to the rest. */
export const decide = async (
  deps: Deps,
  caller: Caller,
  id: ProposalId,
  { objective, decisions, revision }: Decided & { readonly revision: number },
): Promise<Proposal> => {
  requireCoordinator(caller);
  const draft = await loadDraft(deps, caller.tenantId, id);
  if (draft.revision !== revision) throw decidedMeanwhile();
  const wanted = { objective, decisions };
  const arrivals = await arrivalsOf(deps, caller.tenantId, draft, wanted);
  const { candidates } = arrivals;
  await refuseBrokenPins(draft, wanted, candidates);
  await refuseLostHours(deps, caller, draft, decisions);
  const question = { kind: 'decide', wanted, arrivals: candidates } as const;
  const answer = await deps.compute.askDraft(draft.board, question, draft.input);
  const authored = withAuthors(wanted, draft.decisions, caller, deps.clock());
  const change = {
    objective,
    decisions: authored.map((each, at) => ({ ...each, withoutIt: answer.withoutEach[at] ?? null })),
    result: storedResult(answer.people, answer.result, draft.result.pairs),
  };
  const saved = await deps.store.inTenant(caller.tenantId, async (tx) => {
    if (!(await saveDecided(tx, id, draft.revision, change))) return false;
    await saveArrivals(tx, draft, wanted, arrivals);
    return true;
  });
  if (!saved) throw decidedMeanwhile();
  return readRun(deps, caller, id);
};

/** Those who are added belong to what the draft looks at, those who are not any more do not. */
const saveArrivals = async (
  tx: Tx,
  { id, board }: Draft,
  { decisions }: Decided,
  { candidates, said }: Arrivals,
): Promise<void> => {
  const added = new Set(decisions.flatMap((decision) => (decision.kind === 'add' ? [decision.personId] : [])));
  const staying = board.joined.filter(({ person }) => added.has(person.id));
  const gone = board.joined.filter(({ person }) => !added.has(person.id));
  if (candidates.length + gone.length === 0) return;
  await saveJoined(tx, id, [...staying, ...candidates]);
  await saveSaid(
    tx,
    id,
    said,
    gone.map(({ person }) => person.id),
  );
  await saveCalendarStates(tx, calendarStates(candidates));
};

const decidedMeanwhile = (): AppError =>
  new AppError(
    'proposal.wrong_state',
    'Somebody changed this run meanwhile. Look at it as it is now, and decide again.',
  );

/** A decision that stood before stays its author's; a new one is the caller's. */
const withAuthors = (
  { decisions }: Decided,
  before: readonly StoredDecision[],
  { personId }: Caller,
  at: Instant,
): readonly Authored[] => {
  const known = new Map(before.map((each) => [JSON.stringify(each.decision), each]));
  return decisions.map((decision) => {
    const stood = known.get(JSON.stringify(decision));
    return { decision, by: stood?.by ?? personId, at: stood?.at ?? at };
  });
};
