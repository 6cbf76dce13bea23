import type { Concluded } from '@tandem/core/checkins';
import type { CheckInId, PairId, PersonId, Pulse, Person, Programme, ProgrammeId, Profile } from '@tandem/core/model';
import type { TenantId } from '@tandem/core/model';
import type { Deps } from '../../deps.ts';
import { pointsOf, type WrittenPoint } from '../../store/agenda.ts';
import { checkInsOf } from '../../store/check-ins.ts';
import type { StoredPair } from '../../store/pairs.ts';
import { listParticipants } from '../../store/participants.ts';
import { findProgramme } from '../../store/programmes.ts';
import { pulsesOf } from '../../store/pulses.ts';
import { repliesOf } from '../../store/replies.ts';
import { openSeries, type StoredSeries } from '../../store/series.ts';
import type { Tx } from '../../store/store.ts';
import { waitingForPeople, type WaitingForPeople } from '../../store/waiting-for-people.ts';
import { peopleById } from '../people/directory.ts';
import { loadHealed, type Healed } from './healed.ts';
import { withOutcomes, type Word } from './outcome.ts';

/** Everything that showing these pairs needs. */
export type Loaded = {
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly programmes: ReadonlyMap<ProgrammeId, Programme>;
  readonly profiles: ReadonlyMap<string, Profile>;
  readonly series: ReadonlyMap<PairId, StoredSeries>;
  readonly checkIns: ReadonlyMap<string, readonly Concluded[]>;
  readonly pulses: readonly Pulse[];
  readonly points: ReadonlyMap<CheckInId, readonly WrittenPoint[]>;
  readonly healed: Healed;
  /** What Microsoft 365 lets only the people themselves do. */
  readonly waiting: ReadonlyMap<PairId, readonly WaitingForPeople[]>;
};

export const profileKey = (programmeId: ProgrammeId, personId: PersonId): string => `${programmeId}/${personId}`;

export const loadPairs = async (deps: Deps, tenantId: TenantId, pairs: readonly StoredPair[]): Promise<Loaded> => {
  const ids = [...new Set(pairs.flatMap((pair) => pair.members.map((member) => member.personId)))];
  const people = await peopleById(deps, tenantId, ids);
  return deps.store.inTenant(tenantId, async (tx) => {
    const series = await openSeries(
      tx,
      pairs.map((pair) => pair.id),
    );
    const stored = await checkInsOf(
      tx,
      [...series.values()].map((one) => one.id),
    );
    const all = [...stored.values()].flat().map((row) => row.id);
    const word = await wordOf(tx, all);
    return {
      people,
      ...(await loadProgrammes(tx, pairs)),
      series,
      checkIns: new Map(
        pairs.flatMap(({ id, members }) => {
          const own = series.get(id);
          const rows = own === undefined ? [] : (stored.get(own.id) ?? []);
          return own === undefined ? [] : [[own.id, withOutcomes(rows, members.length, word, deps.clock())] as const];
        }),
      ),
      pulses: word.pulses,
      points: byCheckIn(await pointsOf(tx, all)),
      waiting: byPair(
        await waitingForPeople(
          tx,
          pairs.map((pair) => pair.id),
        ),
      ),
      healed: await loadHealed(
        tx,
        [...series.values()].map((one) => one.id),
      ),
    };
  });
};

/** What was said of check-ins, and answered in Outlook. */
export const wordOf = async (tx: Tx, ids: readonly CheckInId[]): Promise<Word> => ({
  pulses: await pulsesOf(tx, ids),
  replies: await repliesOf(tx, ids),
});

const byPair = (waiting: readonly WaitingForPeople[]): ReadonlyMap<PairId, readonly WaitingForPeople[]> => {
  const found = new Map<PairId, WaitingForPeople[]>();
  for (const one of waiting) found.set(one.pairId, [...(found.get(one.pairId) ?? []), one]);
  return found;
};

const byCheckIn = (points: readonly WrittenPoint[]): ReadonlyMap<CheckInId, readonly WrittenPoint[]> => {
  const found = new Map<CheckInId, WrittenPoint[]>();
  for (const point of points) found.set(point.checkInId, [...(found.get(point.checkInId) ?? []), point]);
  return found;
};

const loadProgrammes = async (tx: Tx, pairs: readonly StoredPair[]) => {
  const programmes = new Map<ProgrammeId, Programme>();
  const profiles = new Map<string, Profile>();
  for (const id of new Set(pairs.map((pair) => pair.programmeId))) {
    const programme = await findProgramme(tx, id);
    if (programme !== null) programmes.set(id, programme);
    for (const one of await listParticipants(tx, id)) profiles.set(profileKey(id, one.personId), one.profile);
  }
  return { programmes, profiles };
};
