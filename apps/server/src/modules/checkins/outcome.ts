import { afterEvent, outcomeOf } from '@tandem/core/checkins';
import type { CheckIn, Instant, Pulse } from '@tandem/core/model';

/** People of a pair. */
const TWO = 2;

/** Check-ins with what their people said of them: held, missed or unknown once they are over. Never stored twice. */
export const withOutcomes = (checkIns: readonly CheckIn[], pulses: readonly Pulse[], now: Instant): CheckIn[] =>
  checkIns.map((checkIn) => {
    const answers = pulses.filter((pulse) => pulse.checkInId === checkIn.id);
    const outcome = outcomeOf(checkIn, answers, TWO, now);
    return outcome === null ? checkIn : (afterEvent(checkIn, { kind: 'settled', outcome }, now) ?? checkIn);
  });
