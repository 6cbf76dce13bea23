import type { Caller } from '@tandem/core/access';
import type { CheckInDetail } from '@tandem/core/contract';
import { AppError } from '@tandem/core/errors';
import type { CheckInId, PulseAnswer } from '@tandem/core/model';
import type { Deps } from '../../deps.ts';
import { saveCheckInState } from '../../store/check-ins.ts';
import { pulsesOf, savePulse } from '../../store/pulses.ts';
import { pulseState } from '../checkins/rules.ts';
import { ownCheckIn, readCheckIn } from '../checkins/usecases.ts';

/** Keeps how the caller found a check-in; whether it took place is known from what the two say. */
export const sayPulse = async (
  deps: Deps,
  caller: Caller,
  id: CheckInId,
  answer: PulseAnswer,
): Promise<CheckInDetail> => {
  await deps.store.inTenant(caller.tenantId, async (tx) => {
    const { checkIn } = await ownCheckIn(tx, caller, id);
    const now = deps.clock();
    const before = (await pulsesOf(tx, [id])).find((pulse) => pulse.personId === caller.personId);
    const mine = before === undefined ? null : { answer: before, sentAt: before.sentAt };
    if (pulseState(checkIn, mine, now).state !== 'open') {
      throw new AppError('pulse.not_open', 'This check-in cannot be answered now: it is not over yet, or long over.');
    }
    await savePulse(tx, { ...answer, checkInId: id, personId: caller.personId, sentAt: before?.sentAt ?? now });
    const all = await pulsesOf(tx, [id]);
    await saveCheckInState(tx, id, all.some((pulse) => pulse.met) ? 'held' : 'missed');
  });
  return readCheckIn(deps, caller, id);
};
