import { AppError } from '@tandem/core/errors';
import type { CheckIn, Person, PersonId, SeriesId, TenantId } from '@tandem/core/model';
import type { SeriesBooking } from '@tandem/core/ports';
import type { Deps } from '../deps.ts';
import { peopleById } from '../modules/people/directory.ts';
import { checkInsOf } from '../store/check-ins.ts';
import type { Intention } from '../store/intentions.ts';
import { findPair, type StoredPair } from '../store/pairs.ts';
import { findProgramme } from '../store/programmes.ts';
import { findSeries, type StoredSeries } from '../store/series.ts';
import { invitation } from './invitation.ts';

export type LoadedBooking = {
  readonly series: StoredSeries;
  readonly pair: StoredPair;
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly checkIns: readonly CheckIn[];
  readonly booking: SeriesBooking;
};

/** A series as it is to be put into Outlook; the same intention always gives the same booking. */
export const loadBooking = async (
  deps: Deps,
  tenantId: TenantId,
  { id: intentionId, attempts }: Pick<Intention, 'id' | 'attempts'>,
  seriesId: SeriesId,
): Promise<LoadedBooking> => {
  const { series, pair, checkIns, programme } = await deps.store.inTenant(tenantId, async (tx) => {
    const series = found(await findSeries(tx, seriesId));
    const pair = found(await findPair(tx, series.pairId));
    const programme = found(await findProgramme(tx, pair.programmeId));
    return { series, pair, programme, checkIns: (await checkInsOf(tx, [seriesId])).get(seriesId) ?? [] };
  });
  const ids = pair.members.map((member) => member.personId);
  const people = await peopleById(deps, tenantId, ids);
  if (people.size < ids.length)
    throw new AppError('person.gone', 'Somebody of this pair is not in the organisation any more.');
  const attendees = ids.flatMap((id) => people.get(id) ?? []).map(({ id, name, mail }) => ({ id, name, mail }));
  const booking: SeriesBooking = {
    intentionId,
    seriesId,
    owner: series.owner,
    attendees,
    ...invitation(programme, [...people.values()], deps.placeLink(`pair/${pair.id}`)),
    slot: series.slot,
    cadence: series.cadence,
    moves: checkIns
      .filter((row) => row.state !== 'skipped' && row.startsAt !== row.originallyAt)
      .map(({ originallyAt, startsAt }) => ({ originallyAt, startsAt })),
    skips: checkIns.filter((row) => row.state === 'skipped').map((row) => row.originallyAt),
    again: attempts > 1,
  };
  return { series, pair, people, checkIns, booking };
};

const found = <T>(row: T | null): T => {
  if (row === null) throw new AppError('graph.not_found', 'What was to be booked does not exist any more.');
  return row;
};
