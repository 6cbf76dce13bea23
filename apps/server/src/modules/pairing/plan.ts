import {
  meetingTimesFor,
  unsaidWishes,
  type Member,
  type PairId,
  type Person,
  type PersonId,
  type Programme,
  type SeriesId,
  type Slot,
  type TenantId,
  type Window,
} from '@tandem/core/model';
import type { Availability } from '@tandem/core/ports';
import {
  restOf,
  type CalendarsInput,
  type Decision,
  type ProgrammePlan,
  type SeriesRequest,
} from '@tandem/core/scheduling';
import type { Deps } from '../../deps.ts';
import { reservedTimes } from '../../store/check-ins.ts';
import { meetingWishesIn } from '../../store/participants.ts';
import { programmeMailbox } from '../programmes/mailbox.ts';
import { standingSeries, type Standing } from './standing.ts';
import { firstDay, seriesWindow } from './windows.ts';

export type PlanPair = { readonly pairId: PairId; readonly members: readonly Member[] };
/** Series to be planned, around what, and who holds each. */
export type ToPlan = {
  readonly owners: ReadonlyMap<PairId, PersonId>;
  readonly requests: readonly SeriesRequest[];
  readonly calendars: CalendarsInput;
};
export type Plan = ProgrammePlan & ToPlan;

/** What a change of hour must be worth in points, hours that are given, and those that somebody chose in a draft. */
export type Wish = {
  readonly stay?: number;
  readonly hours?: ReadonlyMap<PairId, Slot>;
  readonly chosen?: readonly Decision[];
};

/**
 * Places all series of a programme jointly, every date checked against everyone's calendar and Tandem's own bookings.
 * A pair that has a series already keeps its hour unless another one is worth the change; what is booked of it stands
 * in nobody's way.
 */
export const planPairs = async (
  deps: Deps,
  tenantId: TenantId,
  programme: Programme,
  pairs: readonly PlanPair[],
  people: ReadonlyMap<PersonId, Person>,
  wish: Wish = {},
): Promise<Plan> => {
  const found = await toPlan(deps, tenantId, programme, pairs, people, wish);
  return { ...found, ...(await deps.compute.plan(found.requests, found.calendars, wish.chosen ?? [])) };
};

/** The series of these pairs as planning sees them, and everybody's calendar. */
export const toPlan = async (
  deps: Deps,
  tenantId: TenantId,
  programme: Programme,
  pairs: readonly PlanPair[],
  people: ReadonlyMap<PersonId, Person>,
  { stay = STAY, hours }: Pick<Wish, 'stay' | 'hours'>,
): Promise<ToPlan> => {
  const window = seriesWindow(programme.startsOn, programme.cadence, deps.clock());
  const mailbox = await programmeMailbox(deps, tenantId, programme);
  const standing = await deps.store.inTenant(tenantId, (tx) =>
    standingSeries(
      tx,
      pairs.map(({ pairId }) => pairId),
    ),
  );
  const moving = [...standing.values()].map(({ id }) => id);
  const calendars = await readCalendars(deps, tenantId, programme, [...people.values()], window, moving);
  const requests = pairs.flatMap((pair) => {
    const request = seriesRequest(deps, programme, pair, people, calendars.availability, window);
    if (request === null) return [];
    const placed = { ...request, ...whereItStands(request, standing.get(pair.pairId), stay) };
    const given = hours?.get(pair.pairId);
    return [given === undefined ? placed : { ...placed, current: { slot: given, stay: Infinity } }];
  });
  return {
    requests,
    calendars,
    owners: new Map(
      requests.flatMap(({ pairId, people: [first] }) => {
        const owner = mailbox ?? first;
        return owner === undefined ? [] : [[pairId, owner]];
      }),
    ),
  };
};

/** Points that another hour must be better by: about one and a half dates that move. */
const STAY = 150;

/** What is left of a series that has begun is planned, not what is over. */
const whereItStands = (
  { startsOn, cadence }: SeriesRequest,
  standing: Standing | undefined,
  stay: number,
): Partial<SeriesRequest> => {
  if (standing === undefined) return {};
  const rest = restOf(standing.slot, standing.cadence, startsOn);
  if (rest === null) return { standing: standing.times, cadence };
  return { standing: standing.times, cadence: rest.cadence, current: { slot: rest.slot, stay } };
};

/**
 * Everyone's calendar over a window and when check-ins suit them, and what Tandem has already booked, series that shall
 * move left out.
 */
export const readCalendars = async (
  deps: Deps,
  tenantId: TenantId,
  programme: Pick<Programme, 'id' | 'meeting'>,
  people: readonly Person[],
  window: Window,
  moving: readonly SeriesId[],
): Promise<CalendarsInput> => {
  const ids = people.map((person) => person.id);
  const availability = await deps.microsoft(tenantId).calendar.availability(people, window);
  const { reserved, wishes } = await deps.store.inTenant(tenantId, async (tx) => ({
    reserved: await reservedTimes(tx, ids, window, moving),
    wishes: await meetingWishesIn(tx, programme.id, ids),
  }));
  const now = deps.clock();
  return {
    availability,
    reserved,
    names: new Map(people.map((person) => [person.id, person.givenName])),
    places: new Map(people.flatMap(({ id, place }) => (place === null ? [] : [[id, place]]))),
    notBefore: now,
    askedAt: now,
    meetingTimes: new Map(ids.map((id) => [id, meetingTimesFor(programme.meeting, wishes.get(id) ?? unsaidWishes)])),
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
    priority: programme.priority,
  };
};

const mentorFirst = (one: Member, other: Member): number =>
  Number(other.role === 'mentor') - Number(one.role === 'mentor') || (one.personId < other.personId ? -1 : 1);
