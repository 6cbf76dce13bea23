import { isDeepStrictEqual } from 'node:util';
import type { Caller } from '@tandem/core/access';
import type { ParticipantRow, ProgrammeCard } from '@tandem/core/contract';
import { AppError } from '@tandem/core/errors';
import { ProgrammeId, type PersonId, type Programme, type ProgrammeState } from '@tandem/core/model';
import type { Deps } from '../../deps.ts';
import { freshId } from '../../ids.ts';
import { present, requireCoordinator } from '../../identity/require.ts';
import { pairsIn } from '../../store/pairs.ts';
import { listParticipants } from '../../store/participants.ts';
import { findPeople } from '../../store/people.ts';
import {
  countProgrammes,
  findProgramme,
  insertProgramme,
  listProgrammes,
  lockProgramme,
  saveProgrammeState,
  saveSettings,
} from '../../store/programmes.ts';
import type { ProgrammeSettings } from '../../store/schema/index.ts';
import { peopleById } from '../people/directory.ts';
import { closeProgramme } from './close.ts';
import { programmeMailbox } from './mailbox.ts';
import { participantRow, programmeCard } from './present.ts';

export const listAll = (
  deps: Deps,
  caller: Caller,
): Promise<{ programmes: (ProgrammeCard & { people: number; pairs: number })[] }> => {
  requireCoordinator(caller);
  return deps.store.inTenant(caller.tenantId, async (tx) => {
    const counts = await countProgrammes(tx);
    const programmes = await listProgrammes(tx);
    return {
      programmes: programmes.map((programme) => ({
        ...programmeCard(programme),
        people: counts.get(programme.id)?.people ?? 0,
        pairs: counts.get(programme.id)?.pairs ?? 0,
      })),
    };
  });
};

export const createProgramme = async (deps: Deps, caller: Caller, settings: ProgrammeSettings): Promise<Programme> => {
  requireCoordinator(caller);
  await programmeMailbox(deps, caller.tenantId, settings);
  return deps.store.inTenant(caller.tenantId, async (tx) => {
    const programme: Programme = { ...settings, id: freshId(ProgrammeId), state: 'draft' };
    await insertProgramme(tx, programme, { by: caller.personId, at: deps.clock() });
    return programme;
  });
};

export const readProgramme = (deps: Deps, caller: Caller, id: ProgrammeId): Promise<Programme> => {
  requireCoordinator(caller);
  return deps.store.inTenant(caller.tenantId, async (tx) => present(await findProgramme(tx, id)));
};

export const updateProgramme = async (
  deps: Deps,
  caller: Caller,
  id: ProgrammeId,
  settings: ProgrammeSettings,
): Promise<Programme> => {
  requireCoordinator(caller);
  await programmeMailbox(deps, caller.tenantId, settings);
  return deps.store.inTenant(caller.tenantId, async (tx) => {
    const programme = present(await lockProgramme(tx, id));
    requireOpen(programme, settings);
    await saveSettings(tx, id, settings);
    return { ...settings, id, state: programme.state };
  });
};

/** Once pairs are published only what happens to their dates can change, and it holds from the next one on. */
const requireOpen = (programme: Programme, settings: ProgrammeSettings): void => {
  if (programme.state === 'closed') {
    throw new AppError('programme.wrong_state', 'This programme is closed: its settings are fixed now.');
  }
  const { state, healing } = programme;
  if (state === 'active' && !isDeepStrictEqual({ ...programme, ...settings, healing }, programme)) {
    throw new AppError(
      'programme.wrong_state',
      'Pairs are published: only what happens to dates that do not work any more can still be changed.',
    );
  }
};

/** Steps a coordinator takes by hand; matching and publishing take the others. */
const STEPS: Readonly<Record<ProgrammeState, readonly ProgrammeState[]>> = {
  draft: ['enrolling', 'closed'],
  enrolling: ['draft', 'closed'],
  matching: ['enrolling', 'closed'],
  active: ['closed'],
  closed: [],
};

export const advanceProgramme = (
  deps: Deps,
  caller: Caller,
  id: ProgrammeId,
  to: ProgrammeState,
): Promise<Programme> => {
  requireCoordinator(caller);
  return deps.store.inTenant(caller.tenantId, async (tx) => {
    const programme = present(await lockProgramme(tx, id));
    if (programme.state === to) return programme;
    if (!STEPS[programme.state].includes(to)) {
      throw new AppError('programme.wrong_state', `A programme that is ${programme.state} cannot become ${to}.`);
    }
    if (to === 'closed') await closeProgramme(deps, tx, id);
    await saveProgrammeState(tx, id, to);
    return { ...programme, state: to };
  });
};

export const listParticipantRows = async (
  deps: Deps,
  caller: Caller,
  id: ProgrammeId,
): Promise<{ participants: ParticipantRow[] }> => {
  requireCoordinator(caller);
  const found = await deps.store.inTenant(caller.tenantId, async (tx) => {
    present(await findProgramme(tx, id));
    const participants = await listParticipants(tx, id);
    const stored = await findPeople(
      tx,
      participants.map((participant) => participant.personId),
    );
    return { participants, stored, pairs: await pairsIn(tx, id) };
  });
  const people = await peopleById(deps, caller.tenantId, [...found.stored.keys()]);
  const partnersOf = (personId: PersonId) =>
    found.pairs
      .filter((pair) => pair.state === 'active' && pair.members.some((member) => member.personId === personId))
      .flatMap((pair) => pair.members.filter((member) => member.personId !== personId))
      .flatMap((member) => people.get(member.personId) ?? []);
  return {
    participants: found.participants.flatMap((participant) => {
      const person = people.get(participant.personId);
      const calendar = found.stored.get(participant.personId)?.calendar ?? 'unknown';
      return person === undefined ? [] : [participantRow(participant, person, calendar, partnersOf(person.id))];
    }),
  };
};
