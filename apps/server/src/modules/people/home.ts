import { mayCoordinate, type Caller } from '@tandem/core/access';
import type { Enrolment, Home, PairView, ProgrammeCard } from '@tandem/core/contract';
import { asYou, message } from '@tandem/core/messages';
import {
  saysNothing,
  type Message,
  type Participant,
  type Programme,
  type ProgrammeId,
  type Unmatched,
} from '@tandem/core/model';
import type { Deps } from '../../deps.ts';
import { participationsOf } from '../../store/participants.ts';
import { listProgrammes } from '../../store/programmes.ts';
import { publishedProposal } from '../../store/proposals.ts';
import { pairsOf, pairsThatLost } from '../../store/pairs.ts';
import type { Tx } from '../../store/store.ts';
import { viewPairs } from '../checkins/view.ts';
import { programmeCard } from '../programmes/present.ts';
import { personById } from './directory.ts';
import { personCard } from './present.ts';

/** Where the caller stands in every programme that goes on, and which they may join. */
export const readHome = async (deps: Deps, caller: Caller): Promise<Home> => {
  const me = await personById(deps, caller.tenantId, caller.personId);
  const found = await deps.store.inTenant(caller.tenantId, async (tx) => {
    const programmes = await listProgrammes(tx);
    const mine = await participationsOf(tx, caller.personId);
    const unmatched = await unmatchedIn(tx, caller, mine);
    const lost = await pairsThatLost(tx, caller.personId);
    return { programmes, mine, unmatched, lost, pairs: await pairsOf(tx, caller.personId) };
  });
  const pairs = await viewPairs(deps, caller, found.pairs);
  const programmes = new Map(found.programmes.map((programme) => [programme.id, programme]));
  return {
    now: deps.clock(),
    me: personCard(me),
    coordinator: mayCoordinate(caller),
    enrolments: found.mine.flatMap((participant) => {
      const programme = programmes.get(participant.programmeId);
      // A closed one has nothing left to wait for.
      return programme === undefined || programme.state === 'draft' || programme.state === 'closed'
        ? []
        : [
            enrolment(participant, programme, pairs, {
              unmatched: found.unmatched.get(programme.id) ?? null,
              left: found.lost.find(({ programmeId }) => programmeId === programme.id)?.unplaced ?? null,
            }),
          ];
    }),
    open: openTo(found.programmes, found.mine),
  };
};

const openTo = (programmes: readonly Programme[], mine: readonly Participant[]): ProgrammeCard[] =>
  programmes
    .filter((programme) => programme.state === 'enrolling')
    .filter((programme) => !mine.some((participant) => participant.programmeId === programme.id))
    .map(programmeCard);

const enrolment = (
  { joinedAt, profile }: Participant,
  programme: Programme,
  pairs: readonly PairView[],
  { unmatched, left }: { readonly unmatched: Unmatched | null; readonly left: Message | null },
): Enrolment => {
  const card = programmeCard(programme);
  const own = pairs.filter((pair) => pair.programme.id === programme.id);
  if (own.length > 0) return { state: 'paired', programme: card, pairs: own };
  if (left !== null) return { state: 'left', programme: card, joinedAt, reason: left };
  // Pairs are out, found without them: they joined too late, or were left out.
  if (unmatched === null && programme.state === 'active') {
    return {
      state: 'unmatched',
      programme: card,
      joinedAt,
      reason: message('matching.unmatched.notAmong'),
      help: null,
    };
  }
  if (unmatched === null) return { state: 'waiting', programme: card, joinedAt, comesLast: saysNothing(profile) };
  return {
    state: 'unmatched',
    programme: card,
    joinedAt,
    reason: asYou(unmatched.reason),
    help: unmatched.help === null ? null : asYou(unmatched.help),
  };
};

/** Why the caller has no partner, per programme whose pairs are out. */
const unmatchedIn = async (
  tx: Tx,
  caller: Caller,
  mine: readonly Participant[],
): Promise<ReadonlyMap<ProgrammeId, Unmatched>> => {
  const found = new Map<ProgrammeId, Unmatched>();
  for (const { programmeId } of mine) {
    const proposal = await publishedProposal(tx, programmeId);
    const own = proposal?.result?.unmatched.find((entry) => entry.personId === caller.personId);
    if (own !== undefined) found.set(programmeId, own);
  }
  return found;
};
