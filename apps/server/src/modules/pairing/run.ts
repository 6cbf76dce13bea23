import { AppError } from '@tandem/core/errors';
import type { Candidate, MatchingInput, MatchingResult } from '@tandem/core/matching';
import {
  PairId,
  type Participant,
  type Person,
  type PersonId,
  type ProposalId,
  type TenantId,
} from '@tandem/core/model';
import type { Availability } from '@tandem/core/ports';
import type { Deps } from '../../deps.ts';
import { freshId } from '../../ids.ts';
import { allPairs } from '../../store/pairs.ts';
import { listParticipants } from '../../store/participants.ts';
import { saveCalendarStates } from '../../store/people.ts';
import { findProgramme } from '../../store/programmes.ts';
import { findProposal, saveRun } from '../../store/proposals.ts';
import type { StoredResult } from '../../store/schema/index.ts';
import { reasonOf } from '../reason.ts';
import { peopleById } from '../people/directory.ts';
import { progressOf, RunStopped, type Progress } from './progress.ts';
import { matchingWindow } from './windows.ts';

/** Microsoft Graph answers for at most this many calendars at a time; also the step of the progress bar. */
const CALENDARS_AT_ONCE = 20;

/** Carries out a matching run: calendars, scores, assignment. Doing it again after a crash starts from the beginning. */
export const carryOutRun = async (deps: Deps, tenantId: TenantId, id: ProposalId): Promise<void> => {
  const progress = progressOf(deps, tenantId, id);
  try {
    const loaded = await load(deps, tenantId, id);
    if (loaded === null) return;
    const people = await peopleById(
      deps,
      tenantId,
      loaded.participants.map((participant) => participant.personId),
    );
    const present = loaded.participants.filter((participant) => people.has(participant.personId));
    const window = matchingWindow(loaded.programme, deps.clock());
    const availability = await readCalendars(deps, tenantId, [...people.values()], window, progress);
    const input: MatchingInput = {
      people: present.flatMap((participant) => candidate(participant, people, availability)),
      rules: loaded.programme.rules,
      weights: loaded.programme.weights,
      window,
      now: deps.clock(),
      earlier: loaded.earlier,
    };
    const result = await deps.compute.match(input, progress.report, progress.signal);
    await deps.store.inTenant(tenantId, async (tx) => {
      await saveCalendarStates(tx, states(availability));
      await saveRun(tx, id, { state: 'draft', result: withIds(result, present, availability) });
    });
  } catch (error) {
    if (error instanceof RunStopped) return;
    if (!(error instanceof AppError)) deps.log.error({ err: error, tenantId, proposalId: id }, 'matching run failed');
    await deps.store.inTenant(tenantId, (tx) => saveRun(tx, id, { state: 'failed', reason: reasonOf(error) }));
  } finally {
    progress.end();
  }
};

const load = (deps: Deps, tenantId: TenantId, id: ProposalId) =>
  deps.store.inTenant(tenantId, async (tx) => {
    const proposal = await findProposal(tx, id);
    const programme = proposal === null ? null : await findProgramme(tx, proposal.programmeId);
    if (proposal?.state !== 'running' || programme === null) return null;
    const earlier = (await allPairs(tx)).map((pair) => pair.members.map((member) => member.personId));
    return {
      programme,
      participants: await listParticipants(tx, programme.id),
      earlier: earlier.flatMap(([a, b]) => (a === undefined || b === undefined ? [] : [[a, b] as const])),
    };
  });

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

const UNKNOWN: Availability = { state: 'unreadable', code: 'noAnswer' };

const candidate = (
  { personId, roles, profile }: Participant,
  people: ReadonlyMap<PersonId, Person>,
  availability: ReadonlyMap<PersonId, Availability>,
): Candidate[] => {
  const person = people.get(personId);
  return person === undefined ? [] : [{ person, roles, profile, availability: availability.get(personId) ?? UNKNOWN }];
};

const states = (availability: ReadonlyMap<PersonId, Availability>) =>
  new Map([...availability].map(([id, { state }]) => [id, state]));

const withIds = (
  result: MatchingResult,
  participants: readonly Participant[],
  availability: ReadonlyMap<PersonId, Availability>,
): StoredResult => {
  const readable = [...availability.values()].filter(({ state }) => state === 'readable').length;
  // A pair takes one place of its first member: the mentor's, or one of the two peers'.
  const places = participants
    .flatMap((participant) => participant.roles)
    .filter(({ role }) => role !== 'mentee')
    .reduce((sum, { role, capacity }) => sum + (role === 'peer' ? capacity / 2 : capacity), 0);
  return {
    pairs: result.pairs.map((pair) => ({ ...pair, pairId: freshId(PairId) })),
    unmatched: result.unmatched,
    openPlaces: Math.max(0, Math.floor(places) - result.pairs.length),
    calendars: { readable, unreadable: participants.length - readable },
  };
};
