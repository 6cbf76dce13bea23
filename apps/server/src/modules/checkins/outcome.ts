import { afterEvent, outcomeOf } from '@tandem/core/checkins';
import type { CheckIn, Instant, Pulse } from '@tandem/core/model';

/** Check-ins of so many people with what their people said of them: held, missed or unknown once they are over. Never stored twice. */
export const withOutcomes = (
  checkIns: readonly CheckIn[],
  people: number,
  pulses: readonly Pulse[],
  now: Instant,
): CheckIn[] =>
  checkIns.map((checkIn) => {
    const answers = pulses.filter((pulse) => pulse.checkInId === checkIn.id);
    const outcome = outcomeOf(checkIn, answers, people, now);
    return outcome === null ? checkIn : (afterEvent(checkIn, { kind: 'settled', outcome }, now) ?? checkIn);
  });
