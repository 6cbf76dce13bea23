import type { Caller } from '@tandem/core/access';
import type { CheckInDetail } from '@tandem/core/contract';
import { AppError } from '@tandem/core/errors';
import { pulseState } from '@tandem/core/feedback';
import type { CheckInId, PulseAnswer } from '@tandem/core/model';
import type { Deps } from '../../deps.ts';
import { pulsesOf, savePulse } from '../../store/pulses.ts';
import { ownCheckIn } from '../checkins/own-check-in.ts';
import { readCheckIn } from '../checkins/usecases.ts';

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
    if (pulseState(checkIn, now, before ?? null, before?.sentAt ?? null).state !== 'open') {
      throw new AppError('pulse.not_open', 'This check-in cannot be answered now: it is not over yet, or long over.');
    }
    await savePulse(tx, { ...answer, checkInId: id, personId: caller.personId, sentAt: before?.sentAt ?? now });
  });
  return readCheckIn(deps, caller, id);
};
