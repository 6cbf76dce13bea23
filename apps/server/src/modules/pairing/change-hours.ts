import type { Caller } from '@tandem/core/access';
import type { Bookings } from '@tandem/core/contract';
import { AppError } from '@tandem/core/errors';
import { message } from '@tandem/core/messages';
import type { PairId, ProgrammeId, Slot } from '@tandem/core/model';
import type { Deps } from '../../deps.ts';
import { present, requireCoordinator } from '../../identity/require.ts';
import { saveUnplaced } from '../../store/pairs.ts';
import { openSeries } from '../../store/series.ts';
import type { Tx } from '../../store/store.ts';
import { violated } from '../../store/violations.ts';
import { endBookedSeries } from '../checkins/end-series.ts';
import { requireSoundSlot } from '../checkins/require-sound-slot.ts';
import { startSeries } from '../checkins/start-series.ts';
import { readBookings } from './bookings.ts';
import { peopleOfPairs, runningPairs } from './plan-again.ts';
import { planPairs } from './plan.ts';

type Change = { readonly pairId: PairId; readonly slot: Slot };

/** Gives what is left of some series other hours, every date judged once more, in one transaction. */
export const changeHours = async (
  deps: Deps,
  caller: Caller,
  programmeId: ProgrammeId,
  changes: readonly Change[],
): Promise<Bookings> => {
  requireCoordinator(caller);
  const hours = new Map(changes.map(({ pairId, slot }) => [pairId, slot]));
  const { programme, chosen } = await deps.store.inTenant(caller.tenantId, (tx) => chosenPairs(tx, programmeId, hours));
  const people = await peopleOfPairs(deps, caller, chosen);
  const asked = chosen.map(({ id, members }) => ({ pairId: id, members }));
  const plan = await planPairs(deps, caller.tenantId, programme, asked, people, { stay: Infinity, hours });
  for (const request of plan.requests) requireSoundSlot(present(hours.get(request.pairId) ?? null), request);
  await deps.store
    .inTenant(caller.tenantId, async (tx) => {
      // Reading calendars took a while: a pair may have ended by now, or chosen an hour of its own.
      await chosenPairs(tx, programmeId, hours);
      // All that ends is free before anything new is reserved: two series may change places.
      const old = await openSeries(tx, [...hours.keys()]);
      for (const series of old.values()) await endBookedSeries(deps, tx, series, message('cancelled.rebooked'));
      for (const [index, one] of plan.planned.entries()) {
        const pair = present(chosen.find(({ id }) => id === one.pairId) ?? null);
        if (one.state === 'unplaced' || one.judged.dates.every(({ verdict }) => verdict === 'skipped')) {
          throw new AppError('slot.gone', 'One of these hours does not work any more. Plan again.');
        }
        const { cadence } = present(plan.requests[index] ?? null);
        await startSeries(deps, tx, pair, { owner: present(plan.owners.get(pair.id)), cadence, judged: one.judged });
        await saveUnplaced(tx, pair.id, null);
      }
    })
    .catch((error: unknown) => {
      if (violated(error) !== 'nobody_is_double_booked') throw error;
      throw new AppError('slot.taken', 'One of these hours has just been taken by another check-in. Plan again.');
    });
  deps.recent.forget(caller.tenantId, [...people.values()]);
  return readBookings(deps, caller, programmeId);
};

/** Refuses when not every pair that is to change may do so now. */
const chosenPairs = async (tx: Tx, programmeId: ProgrammeId, hours: ReadonlyMap<PairId, Slot>) => {
  const { programme, pairs } = await runningPairs(tx, programmeId);
  const chosen = pairs.filter(({ id }) => hours.has(id));
  if (chosen.length < hours.size) {
    throw new AppError('slot.gone', 'Not all of these series can change any more. Plan again.');
  }
  return { programme, chosen };
};
