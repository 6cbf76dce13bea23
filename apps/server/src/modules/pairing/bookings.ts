import type { Caller } from '@tandem/core/access';
import type { BookingRow, Bookings } from '@tandem/core/contract';
import type { CheckIn, Instant, Person, PersonId, ProgrammeId } from '@tandem/core/model';
import type { Deps } from '../../deps.ts';
import { present, requireCoordinator } from '../../identity/require.ts';
import { checkInsOf } from '../../store/check-ins.ts';
import { pairsIn, type StoredPair } from '../../store/pairs.ts';
import { findProgramme } from '../../store/programmes.ts';
import { openSeries, type StoredSeries } from '../../store/series.ts';
import { waitingForPeople } from '../../store/waiting-for-people.ts';
import { peopleById } from '../people/directory.ts';
import { personCard } from '../people/present.ts';

/** Every series of a programme on its way into Outlook. */
export const readBookings = async (deps: Deps, caller: Caller, programmeId: ProgrammeId): Promise<Bookings> => {
  requireCoordinator(caller);
  const now = deps.clock();
  const { pairs, series, checkIns, waiting } = await deps.store.inTenant(caller.tenantId, async (tx) => {
    present(await findProgramme(tx, programmeId));
    const pairs = (await pairsIn(tx, programmeId)).filter((pair) => pair.state === 'active');
    const series = await openSeries(
      tx,
      pairs.map((pair) => pair.id),
    );
    return {
      pairs,
      series,
      waiting: await waitingForPeople(
        tx,
        pairs.map((pair) => pair.id),
      ),
      checkIns: await checkInsOf(
        tx,
        [...series.values()].map((one) => one.id),
      ),
    };
  });
  const people = await peopleById(deps, caller.tenantId, membersOf(pairs));
  const rows = pairs.map((pair) => {
    const own = series.get(pair.id) ?? null;
    return bookingRow(pair, own, own === null ? [] : (checkIns.get(own.id) ?? []), people, now);
  });
  const count = (state: BookingRow['state']) => rows.filter((row) => row.state === state).length;
  return {
    now,
    totals: {
      series: series.size,
      booked: count('booked'),
      waiting: count('planned'),
      stuck: count('stuck'),
      forTheirPeople: new Set(waiting.filter(({ kind }) => kind === 'book').map(({ pairId }) => pairId)).size,
    },
    rows,
  };
};

const membersOf = (pairs: readonly StoredPair[]): readonly PersonId[] => [
  ...new Set(pairs.flatMap((pair) => pair.members.map((member) => member.personId))),
];

const bookingRow = (
  pair: StoredPair,
  series: StoredSeries | null,
  checkIns: readonly CheckIn[],
  people: ReadonlyMap<PersonId, Person>,
  now: Instant,
): BookingRow => {
  const standing = checkIns.filter((row) => row.state === 'planned' || row.state === 'booked');
  return {
    pairId: pair.id,
    members: pair.members.flatMap((member) => people.get(member.personId) ?? []).map(personCard),
    state: series?.state ?? 'unplanned',
    problem: series === null ? pair.unplaced : series.problem,
    slot: series?.slot ?? null,
    dates: checkIns.length,
    free: series?.free ?? 0,
    moved: checkIns.filter((row) => row.state !== 'skipped' && row.startsAt !== row.originallyAt).length,
    skipped: checkIns.filter((row) => row.state === 'skipped').length,
    nextAt: standing.find((row) => row.startsAt > now)?.startsAt ?? null,
  };
};
