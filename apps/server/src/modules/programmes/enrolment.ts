import type { Caller } from '@tandem/core/access';
import { AppError } from '@tandem/core/errors';
import {
  emptyProfile,
  type MeetingWishes,
  type PersonId,
  type Profile,
  type Programme,
  type ProgrammeId,
  type RoleCapacity,
} from '@tandem/core/model';
import type { Deps } from '../../deps.ts';
import { present } from '../../identity/require.ts';
import { pairsOf } from '../../store/pairs.ts';
import {
  findParticipant,
  participationsOf,
  removeParticipant,
  saveParticipant,
  skillNames,
} from '../../store/participants.ts';
import { findProgramme, lockProgramme } from '../../store/programmes.ts';
import type { Tx } from '../../store/store.ts';
import { personById } from '../people/directory.ts';
import { personCard } from '../people/present.ts';

/** My enrolment; before I join, prefilled from my latest programme. */
export const readEnrolment = async (deps: Deps, caller: Caller, programmeId: ProgrammeId) => {
  const me = await personById(deps, caller.tenantId, caller.personId);
  return deps.store.inTenant(caller.tenantId, async (tx) => {
    const programme = await openToPeople(tx, programmeId);
    const mine = await findParticipant(tx, programmeId, caller.personId);
    const [latest] = await participationsOf(tx, caller.personId);
    return {
      programme,
      me: personCard(me),
      enrolled: mine !== null,
      roles: mine?.roles ?? programme.roles.map((role) => ({ role, capacity: 1 })).slice(0, 1),
      profile: mine?.profile ?? latest?.profile ?? emptyProfile,
      skills: await skillNames(tx, caller.personId),
    };
  });
};

export const enrol = async (
  deps: Deps,
  caller: Caller,
  programmeId: ProgrammeId,
  wish: { roles: RoleCapacity[]; profile: Profile },
): Promise<{ personId: PersonId; savedAt: number }> => {
  await personById(deps, caller.tenantId, caller.personId);
  return deps.store.inTenant(caller.tenantId, async (tx) => {
    const programme = present(await lockProgramme(tx, programmeId));
    requireEnrolling(programme);
    requireKnownRoles(programme, wish.roles);
    const joinedAt = (await findParticipant(tx, programmeId, caller.personId))?.joinedAt ?? deps.clock();
    await saveParticipant(tx, { ...wish, programmeId, personId: caller.personId, joinedAt, invitedBy: null });
    return { personId: caller.personId, savedAt: deps.clock() };
  });
};

/** When I like to meet, as long as the programme goes on: series that stand stay, whatever is looked for next keeps to it. */
export const changeTimes = (
  deps: Deps,
  caller: Caller,
  programmeId: ProgrammeId,
  meeting: MeetingWishes,
): Promise<{ savedAt: number }> =>
  deps.store.inTenant(caller.tenantId, async (tx) => {
    const programme = present(await lockProgramme(tx, programmeId));
    if (programme.state === 'closed') throw new AppError('programme.wrong_state', 'This programme is over.');
    const mine = present(await findParticipant(tx, programmeId, caller.personId));
    await saveParticipant(tx, { ...mine, profile: { ...mine.profile, meeting }, invitedBy: null });
    return { savedAt: deps.clock() };
  });

export const leave = (deps: Deps, caller: Caller, programmeId: ProgrammeId): Promise<{ left: true }> =>
  deps.store.inTenant(caller.tenantId, async (tx) => {
    const programme = present(await lockProgramme(tx, programmeId));
    const paired = (await pairsOf(tx, caller.personId)).some((pair) => pair.programmeId === programmeId);
    if (paired) throw new AppError('participant.already_paired', 'You have a partner now. Talk to your coordinator.');
    requireEnrolling(programme);
    if (!(await removeParticipant(tx, programmeId, caller.personId))) present(null);
    return { left: true };
  });

/** A draft is the coordinators' own: for everybody else it does not exist. */
const openToPeople = async (tx: Tx, id: ProgrammeId): Promise<Programme> => {
  const programme = present(await findProgramme(tx, id));
  return present(programme.state === 'draft' ? null : programme);
};

export const requireEnrolling = (programme: Programme): void => {
  present(programme.state === 'draft' ? null : programme);
  if (programme.state !== 'enrolling') {
    throw new AppError('programme.wrong_state', 'Enrolment in this programme is over. Ask your coordinator.');
  }
};

const requireKnownRoles = (programme: Programme, roles: readonly RoleCapacity[]): void => {
  const unknown = roles.findIndex(({ role }) => !programme.roles.includes(role));
  const twice = roles.findIndex(({ role }, index) => roles.findIndex((other) => other.role === role) !== index);
  const wrong = Math.max(unknown, twice);
  if (wrong >= 0) {
    throw new AppError('input.invalid', 'Choose each role once, among those of the programme.', {
      field: `roles.${wrong}.role`,
    });
  }
};
