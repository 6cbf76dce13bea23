import type { HealingSeries } from '@tandem/core/checkins';
import type { CheckIn, CheckInId, Person, PersonId, Programme, SeriesId, TenantId, Window } from '@tandem/core/model';
import type { Deps } from '../../deps.ts';
import { present } from '../../identity/require.ts';
import { peopleById } from '../../modules/people/directory.ts';
import { checkInsOf } from '../../store/check-ins.ts';
import { healingsOf } from '../../store/healings.ts';
import { findPair, type StoredPair } from '../../store/pairs.ts';
import { findProgramme } from '../../store/programmes.ts';
import { unsettledOf } from '../../store/redate.ts';
import { findSeries, type StoredSeries } from '../../store/series.ts';

/** A booked series with all that deciding about its dates needs, but the calendars. */
export type LoadedSeries = {
  readonly series: StoredSeries;
  readonly pair: StoredPair;
  readonly programme: Programme;
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly standing: HealingSeries;
  /** Dates that Outlook is still to follow. */
  readonly unsettled: ReadonlySet<CheckInId>;
};

/** Null when the series is not in Outlook, or its people are not known any more. */
export const loadSeries = async (deps: Deps, tenantId: TenantId, id: SeriesId): Promise<LoadedSeries | null> => {
  const stored = await deps.store.inTenant(tenantId, async (tx) => {
    const series = await findSeries(tx, id);
    const pair = series?.state === 'booked' ? await findPair(tx, series.pairId) : null;
    if (series === null || pair === null) return null;
    return {
      series,
      pair,
      programme: present(await findProgramme(tx, pair.programmeId)),
      checkIns: (await checkInsOf(tx, [id])).get(id) ?? [],
      healings: (await healingsOf(tx, [id])).get(id) ?? [],
      unsettled: await unsettledOf(tx, [id]),
    };
  });
  if (stored === null) return null;
  const { series, pair, programme, checkIns, healings, unsettled } = stored;
  const people = await peopleById(
    deps,
    tenantId,
    pair.members.map((member) => member.personId),
  );
  const ids = [...people.keys()];
  if (ids.length < pair.members.length) return null;
  // Its owner first, unless the programme's mailbox holds it.
  const inOrder = ids.toSorted((one, other) => Number(other === series.owner) - Number(one === series.owner));
  const zone = deps.zoneTable(series.slot.zone, spanOf(checkIns));
  const { cadence } = series;
  const standing = { pairId: pair.id, people: inOrder, zone, cadence, checkIns, healings };
  return { series, pair, programme, people, standing, unsettled };
};

const spanOf = (checkIns: readonly CheckIn[]): Window => {
  const times = checkIns.flatMap(({ originallyAt, startsAt }) => [originallyAt, startsAt]);
  return { from: Math.min(...times), to: Math.max(...times) + 1 };
};
