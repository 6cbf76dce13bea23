import {
  CheckInId,
  emptyProfile,
  PairId,
  ProgrammeId,
  SeriesId,
  usualHealing,
  usualMeetingTimes,
  usualWeights,
  usualYearsAhead,
  type CheckIn,
  type Instant,
  type Person,
  type Programme,
  type TenantId,
} from '@tandem/core/model';
import type { TestApp } from '../app.testing.ts';
import { freshId } from '../ids.ts';
import { insertCheckIns } from '../store/check-ins.ts';
import { insertPair } from '../store/pairs.ts';
import { saveParticipant } from '../store/participants.ts';
import { savePeople } from '../store/people.ts';
import { insertProgramme } from '../store/programmes.ts';
import { insertSeries } from '../store/series.ts';
import type { Tx } from '../store/store.ts';

const programmeNamed = (name: string): Programme => ({
  id: freshId(ProgrammeId),
  state: 'active',
  name,
  objective: 'Lead a team of five.',
  roles: ['mentor', 'mentee'],
  cadence: { unit: 'weeks', every: 2, dates: 6, minutes: 30 },
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
  priority: 'balanced',
  circleSize: null,
  mailbox: null,
});

/** A pair of a new programme whose check-ins of half an hour stand in both calendars; the mentor owns the series. */
export const standingPair = (
  { deps }: Pick<TestApp, 'deps'>,
  tenantId: TenantId,
  { mentor, mentee }: { readonly mentor: Person; readonly mentee: Person },
  startsAt: readonly Instant[],
) =>
  deps.store.inTenant(tenantId, async (tx) => {
    const programme = programmeNamed('First leads');
    const now = deps.clock();
    await insertProgramme(tx, programme, { by: mentor.id, at: now });
    await savePeople(tx, [mentor, mentee], now);
    for (const [{ id: personId }, role] of [[mentor, 'mentor'] as const, [mentee, 'mentee'] as const]) {
      const roles = [{ role, capacity: 1 }];
      const said = { roles, profile: emptyProfile, joinedAt: now, invitedBy: null };
      await saveParticipant(tx, { ...said, programmeId: programme.id, personId });
    }
    const pair = {
      id: freshId(PairId),
      programmeId: programme.id,
      members: [
        { personId: mentor.id, role: 'mentor' as const },
        { personId: mentee.id, role: 'mentee' as const },
      ],
      score: { total: 0, reasons: [] },
      state: 'active' as const,
      pairedAt: now,
      unplaced: null,
    };
    await insertPair(tx, pair);
    const checkIns = await bookedSeries(tx, pair.id, { mentor, mentee, programme, startsAt, now });
    return { programme, pair, checkIns };
  });

const bookedSeries = async (
  tx: Tx,
  pairId: PairId,
  of: {
    readonly mentor: Person;
    readonly mentee: Person;
    readonly programme: Programme;
    readonly startsAt: readonly Instant[];
    readonly now: Instant;
  },
): Promise<readonly CheckIn[]> => {
  const id = freshId(SeriesId);
  const series = {
    id,
    pairId,
    owner: of.mentor.id,
    slot: { zone: of.mentor.zone, weekday: 2, start: 600, firstDate: '2027-01-12' },
    cadence: of.programme.cadence,
    state: 'booked' as const,
    eventId: id,
    iCalUId: id,
    joinUrl: null,
    eventInTurn: null,
    problem: null,
    free: of.startsAt.length,
  };
  await insertSeries(tx, series, of.now);
  const checkIns = of.startsAt.map((startsAt, index): CheckIn => {
    const times = { originallyAt: startsAt, startsAt, minutes: 30 };
    return { ...times, id: freshId(CheckInId), seriesId: id, number: index + 1, state: 'booked', note: null };
  });
  await insertCheckIns(tx, checkIns, [of.mentor.id, of.mentee.id]);
  return checkIns;
};
