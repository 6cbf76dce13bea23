import type { Candidate } from '@tandem/core/matching';
import {
  CheckInId,
  emptyProfile,
  PairId,
  PersonId,
  ProgrammeId,
  SeriesId,
  usualHealing,
  usualMeetingTimes,
  usualWeights,
  usualYearsAhead,
  type CheckIn,
  type Member,
  type Person,
  type Role,
  type RoleCapacity,
} from '@tandem/core/model';
import { freshId } from '../ids.ts';
import { insertCheckIns } from './check-ins.ts';
import { insertPair } from './pairs.ts';
import { saveParticipant } from './participants.ts';
import { savePeople } from './people.ts';
import { insertSeries } from './series.ts';
import type { Tx } from './store.ts';
import { violated } from './violations.ts';

export const START = 1_800_000_000_000;

const person = (id: PersonId): Person => ({
  id,
  name: 'Amara Okafor',
  givenName: 'Amara',
  mail: 'amara@example.org',
  jobTitle: null,
  department: null,
  place: null,
  zone: 'Europe/Berlin',
  managers: [],
});

export const programme = {
  id: freshId(ProgrammeId),
  state: 'matching' as const,
  name: 'First leads',
  objective: 'Lead a team of five.',
  roles: ['mentor' as const, 'mentee' as const],
  cadence: { unit: 'weeks' as const, every: 2, dates: 6, minutes: 30 },
  startsOn: '2027-01-11',
  announcedOn: '2027-01-04',
  rules: {
    reportingLevels: 2,
    sameDepartment: true,
    sameTeam: true,
    sharedHours: 1,
    zoneGapHours: 9,
    commonLanguage: true,
    repeatAfterMonths: null,
  },
  weights: usualWeights,
  yearsAhead: usualYearsAhead,
  healing: usualHealing,
  meeting: usualMeetingTimes,
  priority: 'balanced' as const,
  circleSize: null,
  mailbox: null,
};

/** Somebody new, in the programme. */
export const join = async (tx: Tx, roles: RoleCapacity[]): Promise<PersonId> => {
  const id = freshId(PersonId);
  await savePeople(tx, [person(id)], START);
  const said = { roles, profile: emptyProfile, joinedAt: START, invitedBy: null };
  await saveParticipant(tx, { ...said, programmeId: programme.id, personId: id });
  return id;
};

/** The same person as a run looks at them, a mentor of one with nothing else said. */
export const lookedAtAs = (id: PersonId): Candidate => ({
  person: person(id),
  roles: [{ role: 'mentor', capacity: 1 }],
  profile: emptyProfile,
  availability: { state: 'unreadable', code: 'noAnswer' },
  wishes: [],
  setAside: [],
});

export const pairUp = (tx: Tx, mentor: PersonId, other: PersonId, role: Role = 'mentee'): Promise<PairId> =>
  together(tx, [
    { personId: mentor, role: 'mentor' },
    { personId: other, role },
  ]);

/** Peers together, in this order. */
export const circle = (tx: Tx, people: readonly PersonId[]): Promise<PairId> =>
  together(
    tx,
    people.map((personId) => ({ personId, role: 'peer' })),
  );

const together = async (tx: Tx, members: Member[]): Promise<PairId> => {
  const id = freshId(PairId);
  await insertPair(tx, {
    id,
    programmeId: programme.id,
    members,
    score: { total: 0, reasons: [] },
    state: 'active',
    pairedAt: START,
    unplaced: null,
  });
  return id;
};

/** A series of this mentor and somebody new, without dates. */
export const startSeries = async (tx: Tx, mentor: PersonId): Promise<{ id: SeriesId; people: readonly PersonId[] }> => {
  const mentee = await join(tx, [{ role: 'mentee', capacity: 1 }]);
  const pairId = await pairUp(tx, mentor, mentee);
  const id = freshId(SeriesId);
  await insertSeries(
    tx,
    {
      id,
      pairId,
      owner: mentor,
      slot: { zone: 'Europe/Berlin', weekday: 1, start: 600, firstDate: '2027-01-11' },
      cadence: programme.cadence,
      state: 'planned',
      eventId: null,
      iCalUId: null,
      joinUrl: null,
      eventInTurn: null,
      problem: null,
      free: 1,
    },
    START,
  );
  return { id, people: [mentor, mentee] };
};

export const checkInOf = (seriesId: SeriesId, number: number, startsAt: number): CheckIn => ({
  id: freshId(CheckInId),
  seriesId,
  number,
  originallyAt: startsAt,
  startsAt,
  minutes: 30,
  state: 'planned',
  note: null,
});

/** A series of a new pair with one check-in that starts at this moment. */
export const meetAt = async (tx: Tx, mentor: PersonId, startsAt: number): Promise<void> => {
  const { id, people } = await startSeries(tx, mentor);
  await insertCheckIns(tx, [checkInOf(id, 1, startsAt)], people);
};

/** Name of the constraint that refused some work, null when none did. */
export const refusal = (work: Promise<unknown>): Promise<string | null> =>
  work.then(
    () => null,
    (error: unknown) => {
      const constraint = violated(error);
      if (constraint === null) throw error;
      return constraint;
    },
  );
