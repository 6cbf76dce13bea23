import type { Member, PairId, Person, PersonId, Programme, SeriesId, TenantId, Window } from '@tandem/core/model';
import type { Availability } from '@tandem/core/ports';
import type { CalendarsInput, PlannedSeries, SeriesRequest } from '@tandem/core/scheduling';
import type { Deps } from '../../deps.ts';
import { reservedTimes } from '../../store/check-ins.ts';
import { programmeMailbox } from '../programmes/mailbox.ts';
import { firstDay, NOTICE_MS, seriesWindow } from './windows.ts';

export type PlanPair = { readonly pairId: PairId; readonly members: readonly Member[] };
export type Plan = { readonly planned: readonly PlannedSeries[]; readonly owners: ReadonlyMap<PairId, PersonId> };

/** Places all series of a programme jointly, every date checked against everyone's calendar and Tandem's own bookings. */
export const planPairs = async (
  deps: Deps,
  tenantId: TenantId,
  programme: Programme,
  pairs: readonly PlanPair[],
  people: ReadonlyMap<PersonId, Person>,
): Promise<Plan> => {
  const window = seriesWindow(programme.startsOn, programme.cadence, deps.clock());
  const mailbox = await programmeMailbox(deps, tenantId, programme);
  const calendars = await readCalendars(deps, tenantId, [...people.values()], window, null);
  const requests = pairs.flatMap((pair) => {
    const request = seriesRequest(deps, programme, pair, people, calendars.availability, window);
    return request === null ? [] : [request];
  });
  const { planned } = await deps.compute.plan(requests, calendars);
  return {
    planned,
    owners: new Map(
      requests.flatMap(({ pairId, people: [first] }) => {
        const owner = mailbox ?? first;
        return owner === undefined ? [] : [[pairId, owner]];
      }),
    ),
  };
};

/** Everyone's calendar over a window, and what Tandem has already booked in it, a series that shall move left out. */
export const readCalendars = async (
  deps: Deps,
  tenantId: TenantId,
  people: readonly Person[],
  window: Window,
  moving: SeriesId | null,
): Promise<CalendarsInput> => {
  const ids = people.map((person) => person.id);
  return {
    availability: await deps.microsoft(tenantId).calendar.availability(people, window),
    reserved: await deps.store.inTenant(tenantId, (tx) => reservedTimes(tx, ids, window, moving)),
    names: new Map(people.map((person) => [person.id, person.givenName])),
    notBefore: deps.clock() + NOTICE_MS,
  };
};

/**
 * The series of a pair as planning sees it. First of its people, who also holds it unless the programme has a mailbox, is
 * the mentor, or among peers the one with the earlier id; one whose calendar can be read before all others.
 */
export const seriesRequest = (
  deps: Deps,
  programme: Programme,
  pair: PlanPair,
  people: ReadonlyMap<PersonId, Person>,
  availability: ReadonlyMap<PersonId, Availability>,
  window: Window,
): SeriesRequest | null => {
  const ids = pair.members.toSorted(mentorFirst).map((member) => member.personId);
  const readable = ids.filter((id) => availability.get(id)?.state === 'readable');
  const ordered = [...new Set([...readable, ...ids])];
  const owner = ordered.map((id) => people.get(id)).at(0);
  if (owner === undefined) return null;
  return {
    pairId: pair.pairId,
    people: ordered,
    zone: deps.zoneTable(owner.zone, window),
    cadence: programme.cadence,
    startsOn: firstDay(programme.startsOn, deps.clock()),
  };
};

const mentorFirst = (one: Member, other: Member): number =>
  Number(other.role === 'mentor') - Number(one.role === 'mentor') || (one.personId < other.personId ? -1 : 1);
