import type { Caller } from '@tandem/core/access';
import type { PairView, SlotChoice } from '@tandem/core/contract';
import { AppError } from '@tandem/core/errors';
import { message } from '@tandem/core/messages';
import type { Cadence, Instant, PairId, Person, PersonId, Programme, Slot, Window } from '@tandem/core/model';
import { occurrences, restOf, type CalendarsInput, type JudgedSlot, type SeriesRequest } from '@tandem/core/scheduling';
import { Temporal } from 'temporal-polyfill';
import type { Deps } from '../../deps.ts';
import { present, requireOwnPair } from '../../identity/require.ts';
import { carryOut } from '../../jobs/carry-out.ts';
import { checkInsOf } from '../../store/check-ins.ts';
import { bookingOf, type Intention } from '../../store/intentions.ts';
import { findPair, saveUnplaced, type StoredPair } from '../../store/pairs.ts';
import { findProgramme } from '../../store/programmes.ts';
import { openSeries, seriesOfPairs, type StoredSeries } from '../../store/series.ts';
import type { Tx } from '../../store/store.ts';
import { waitingForPeople } from '../../store/waiting-for-people.ts';
import { violated } from '../../store/violations.ts';
import { readCalendars, seriesRequest } from '../pairing/plan.ts';
import { standingSeries } from '../pairing/standing.ts';
import { seriesWindow } from '../pairing/windows.ts';
import { peopleById } from '../people/directory.ts';
import { programmeMailbox } from '../programmes/mailbox.ts';
import { endBookedSeries } from './end-series.ts';
import { withRightsOf } from './own-rights.ts';
import { presentSlots } from './present-slots.ts';
import { requireSoundSlot } from './require-sound-slot.ts';
import { secondOpinion } from './second-opinion.ts';
import { startSeries } from './start-series.ts';
import { withRecentCalendars } from './with-recent-calendars.ts';
import { readPair } from './usecases.ts';

/** How many times are offered to choose from. */
const OFFERED = 6;

/** Times for the pair's whole series, and the one they have, every date judged. */
export const readSlots = async (
  world: Deps,
  caller: Caller,
  token: string,
  { pairId, again }: { readonly pairId: PairId; readonly again: boolean },
): Promise<SlotChoice> => {
  const deps = withRecentCalendars(world, caller.tenantId);
  const { now, pair } = await readPair(deps, caller, pairId);
  if (again) deps.recent.forget(caller.tenantId, [pair.me, ...pair.partners]);
  const { request, calendars, current, window, people } = await open(deps, caller, token, pairId);
  const question = { count: OFFERED, standing: current === null ? null : leftOf(current, request, now) };
  const { slots, limits, standing } = await deps.compute.findSlots(request, calendars, question);
  const offered = [...slots, ...(standing === null ? [] : [standing])].map(({ slot }) => slot);
  const opinion = await secondOpinion(deps, caller, token, { request, calendars, people, offered });
  const zone = deps.zoneTable(pair.me.zone, window);
  const readAt = deps.recent.readAt(caller.tenantId, people);
  return presentSlots({ now, readAt, pair, zone, calendars, slots, limits, opinion, standing });
};

/** Books the whole series at another time: what is left of the old one is cancelled. */
export const chooseSlot = async (
  deps: Deps,
  caller: Caller,
  token: string,
  { pairId, slot }: { readonly pairId: PairId; readonly slot: Slot },
): Promise<{ now: Instant; pair: PairView }> => {
  const { request, calendars, programme, people, isByPeople } = await open(deps, caller, token, pairId);
  // Where Tandem may not write calendars, the one who chooses has the series in their own and books it at once.
  const owner = isByPeople
    ? caller.personId
    : present((await programmeMailbox(deps, caller.tenantId, programme)) ?? request.people[0]);
  requireSoundSlot(slot, request);
  const judged = await deps.compute.judge(request, slot, calendars);
  if (judged.dates.every((date) => date.verdict === 'skipped')) {
    throw new AppError('slot.gone', 'None of the dates works any more at this time. Choose another one.');
  }
  const booking = await deps.store
    .inTenant(caller.tenantId, async (tx) => {
      // Reading calendars took a while: the pair may have ended by now.
      const { pair } = await runningPair(tx, caller, pairId);
      return replace(deps, tx, pair, { owner, cadence: request.cadence, judged });
    })
    .catch((error: unknown) => {
      if (violated(error) !== 'nobody_is_double_booked') throw error;
      throw new AppError('slot.taken', 'This time has just been taken by another check-in. Choose another one.');
    });
  deps.recent.forget(caller.tenantId, people);
  if (isByPeople && booking !== null) {
    await carryOut(withRightsOf(deps, caller.tenantId, token), caller.tenantId, booking.id);
  }
  return readPair(deps, caller, pairId);
};

/** What is left of a series: dates that are over, earlier today too, are not judged again. */
const leftOf = ({ slot, cadence }: StoredSeries, { startsOn, zone }: SeriesRequest, now: Instant) => {
  const left = restOf(slot, cadence, startsOn);
  const [next] = left === null ? [] : occurrences(left.slot, zone, left.cadence);
  if (next === undefined || next > now) return left;
  return restOf(slot, cadence, Temporal.PlainDate.from(startsOn).add({ days: 1 }).toString());
};

const replace = async (
  deps: Deps,
  tx: Tx,
  pair: StoredPair,
  plan: { readonly owner: PersonId; readonly cadence: Cadence; readonly judged: JudgedSlot },
): Promise<Intention | null> => {
  const old = (await openSeries(tx, [pair.id])).get(pair.id);
  if (old !== undefined) await endBookedSeries(deps, tx, old, message('cancelled.rebooked'));
  const id = await startSeries(deps, tx, pair, plan);
  await saveUnplaced(tx, pair.id, null);
  return bookingOf(tx, id);
};

type Opened = {
  readonly programme: Programme;
  readonly request: SeriesRequest;
  readonly calendars: CalendarsInput;
  readonly current: StoredSeries | null;
  readonly window: Window;
  readonly people: readonly Person[];
  /** Only its people may read or write these calendars. */
  readonly isByPeople: boolean;
};

/** The pair with its calendars read. Its own series does not stand in its own way. */
const open = async (deps: Deps, caller: Caller, token: string, pairId: PairId): Promise<Opened> => {
  const { pair, programme, current, left, standing, waiting } = await deps.store.inTenant(
    caller.tenantId,
    async (tx) => {
      const { pair, programme } = await runningPair(tx, caller, pairId);
      const current = (await openSeries(tx, [pairId])).get(pairId) ?? null;
      const left = await datesLeft(deps, tx, pair, programme);
      const waiting = await waitingForPeople(tx, [pairId]);
      const standing = (await standingSeries(tx, [pairId])).get(pairId)?.times ?? [];
      return { pair, programme, current, left, standing, waiting };
    },
  );
  const cadence = { ...programme.cadence, dates: left };
  const window = seriesWindow(programme.startsOn, cadence, deps.clock());
  const people = await peopleById(
    deps,
    caller.tenantId,
    pair.members.map((member) => member.personId),
  );
  const read = (rights: Deps) =>
    readCalendars(
      rights,
      caller.tenantId,
      programme,
      [...people.values()],
      window,
      current === null ? [] : [current.id],
    );
  const asTandem = await read(deps);
  const isShut = [...asTandem.availability.values()].every(({ state }) => state === 'unreadable');
  const calendars = isShut ? await read(withRightsOf(deps, caller.tenantId, token)) : asTandem;
  const plan = { pairId, members: pair.members };
  const request = present(seriesRequest(deps, { ...programme, cadence }, plan, people, calendars.availability, window));
  return {
    ...{ programme, calendars, current, window, people: [...people.values()] },
    request: { ...request, standing },
    isByPeople: isShut || waiting.some(({ kind }) => kind === 'book'),
  };
};

const runningPair = async (tx: Tx, caller: Caller, id: PairId) => {
  const pair = requireOwnPair(caller, await findPair(tx, id));
  const programme = present(await findProgramme(tx, pair.programmeId));
  if (pair.state !== 'active' || programme.state !== 'active') {
    throw new AppError('programme.wrong_state', 'This pair has ended; there is nothing to book.');
  }
  return { pair, programme };
};

/** How many check-ins of the programme's number the pair has not had yet; at least one. */
const datesLeft = async (deps: Deps, tx: Tx, pair: StoredPair, programme: Programme): Promise<number> => {
  const all = await seriesOfPairs(tx, [pair.id]);
  const checkIns = [
    ...(
      await checkInsOf(
        tx,
        all.map((series) => series.id),
      )
    ).values(),
  ].flat();
  const past = checkIns.filter(
    (row) => row.startsAt <= deps.clock() && row.state !== 'cancelled' && row.state !== 'skipped',
  );
  return Math.max(1, programme.cadence.dates - past.length);
};
