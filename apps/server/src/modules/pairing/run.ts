import { AppError } from '@tandem/core/errors';
import type { EarlierPair, MatchingInput } from '@tandem/core/matching';
import type { Person, PersonId, ProposalId, TenantId } from '@tandem/core/model';
import type { Availability } from '@tandem/core/ports';
import type { Deps } from '../../deps.ts';
import { insertMatchingInput } from '../../store/matching-inputs.ts';
import { allPairs, type StoredPair } from '../../store/pairs.ts';
import { listParticipants } from '../../store/participants.ts';
import { saveCalendarStates } from '../../store/people.ts';
import { findProgramme } from '../../store/programmes.ts';
import { findProposal, saveRun } from '../../store/proposals.ts';
import { shortListsIn } from '../../store/short-lists.ts';
import type { StoredDecision } from '../../store/schema/index.ts';
import { waitingIn } from '../../store/waiting.ts';
import { reasonOf } from '../reason.ts';
import { peopleById } from '../people/directory.ts';
import { progressOf, RunStopped, type Progress } from './progress.ts';
import type { Authored } from './authored.ts';
import { boardOf } from './board-of.ts';
import { calendarStates, candidatesOf } from './candidates.ts';
import { decidedInput } from './decided-input.ts';
import { decidedOf } from './decided-of.ts';
import { stillPossible } from './still-possible.ts';
import { peopleBehind, storedResult } from './stored-result.ts';
import { matchingWindow } from './windows.ts';

/** Microsoft Graph answers for at most this many calendars at a time; also the step of the progress bar. */
const CALENDARS_AT_ONCE = 20;

/** Carries out a matching run: calendars, scores, assignment. Doing it again after a crash starts from the beginning. */
export const carryOutRun = async (deps: Deps, tenantId: TenantId, id: ProposalId): Promise<void> => {
  const progress = progressOf(deps, tenantId, id);
  try {
    const loaded = await load(deps, tenantId, id);
    if (loaded === null) return;
    const input = await lookAt(deps, tenantId, loaded, progress);
    const kept = stillPossible(input, loaded.decisions);
    const decided = decidedInput(input, decidedOf(loaded.objective, kept), []);
    const matched = await deps.compute.match(decided, progress.report, progress.signal);
    const result = storedResult(peopleBehind(decided), matched, []);
    const decisions = await weighed(deps, { id, objective: loaded.objective, decisions: kept, result }, input);
    await deps.store.inTenant(tenantId, async (tx) => {
      await saveCalendarStates(tx, calendarStates(input.people));
      if (await saveRun(tx, id, { state: 'draft', decisions, result })) await insertMatchingInput(tx, id, input);
    });
  } catch (error) {
    if (error instanceof RunStopped) return;
    if (!(error instanceof AppError)) deps.log.error({ err: error, tenantId, proposalId: id }, 'matching run failed');
    await deps.store.inTenant(tenantId, (tx) => saveRun(tx, id, { state: 'failed', reason: reasonOf(error) }));
  } finally {
    progress.end();
  }
};

/** What taking each decision back would change. Nothing is asked where nothing is decided. */
const weighed = async (
  deps: Deps,
  draft: Pick<Parameters<typeof boardOf>[0], 'id' | 'objective' | 'result'> & {
    readonly decisions: readonly Authored[];
  },
  input: MatchingInput,
): Promise<readonly StoredDecision[]> => {
  const { decisions } = draft;
  if (decisions.length === 0) return [];
  const board = boardOf({ ...draft, revision: 0, joined: [] });
  const { withoutEach } = await deps.compute.askDraft(board, { kind: 'weigh' }, () => Promise.resolve(input));
  return decisions.map((each, at) => ({ ...each, withoutIt: withoutEach[at] ?? null }));
};

const load = (deps: Deps, tenantId: TenantId, id: ProposalId) =>
  deps.store.inTenant(tenantId, async (tx) => {
    const proposal = await findProposal(tx, id);
    const programme = proposal === null ? null : await findProgramme(tx, proposal.programmeId);
    if (proposal?.state !== 'running' || programme === null) return null;
    return {
      programme,
      objective: proposal.objective,
      decisions: proposal.decisions,
      participants: await listParticipants(tx, programme.id),
      earlier: (await allPairs(tx)).flatMap(earlierPair),
      lists: await shortListsIn(tx, programme.id),
      waiting: await waitingIn(tx, programme.id),
    };
  });

/** Each two who were together. Those who still are have no time: no cool-down ends that. */
const earlierPair = ({ members, state, pairedAt }: StoredPair): EarlierPair[] =>
  members.flatMap(({ personId: one }, at) =>
    members
      .slice(at + 1)
      .map(({ personId: other }): EarlierPair => (state === 'active' ? [one, other] : [one, other, pairedAt])),
  );

type Loaded = NonNullable<Awaited<ReturnType<typeof load>>>;

/** Everybody who takes part and is still known, with the weeks of their calendar that count. */
const lookAt = async (
  deps: Deps,
  tenantId: TenantId,
  { programme, participants, earlier, lists, waiting }: Loaded,
  progress: Progress,
): Promise<MatchingInput> => {
  const ids = participants.map((participant) => participant.personId);
  const people = await peopleById(deps, tenantId, ids);
  const window = matchingWindow(programme, deps.clock());
  const availability = await readCalendars(deps, tenantId, [...people.values()], window, progress);
  return {
    people: candidatesOf(participants, { people, availability, lists, waiting }),
    rules: programme.rules,
    weights: programme.weights,
    yearsAhead: programme.yearsAhead,
    circleSize: programme.circleSize,
    window,
    now: deps.clock(),
    earlier,
  };
};

const readCalendars = async (
  deps: Deps,
  tenantId: TenantId,
  people: readonly Person[],
  window: { from: number; to: number },
  progress: Progress,
): Promise<ReadonlyMap<PersonId, Availability>> => {
  const { calendar } = deps.microsoft(tenantId);
  const found = new Map<PersonId, Availability>();
  for (let done = 0; done < people.length; done += CALENDARS_AT_ONCE) {
    await progress.save('calendars', done, people.length);
    const some = await calendar.availability(people.slice(done, done + CALENDARS_AT_ONCE), window);
    for (const [id, availability] of some) found.set(id, availability);
  }
  await progress.save('calendars', people.length, people.length);
  return found;
};
