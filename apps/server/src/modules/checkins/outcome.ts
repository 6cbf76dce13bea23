import { afterEvent, outcomeOf, type Concluded, type Replies } from '@tandem/core/checkins';
import type { CheckIn, CheckInId, Instant, Pulse } from '@tandem/core/model';

/** What is known of check-ins: what their people said of them, and what they had answered in Outlook. */
export type Word = {
  readonly pulses: readonly Pulse[];
  readonly replies: ReadonlyMap<CheckInId, Replies>;
};

/** Check-ins of so many people: held, missed or unknown once they are over, and from what. Never stored twice. */
export const withOutcomes = (
  checkIns: readonly CheckIn[],
  people: number,
  { pulses, replies }: Word,
  now: Instant,
): Concluded[] =>
  checkIns.map((checkIn) => {
    const answers = pulses.filter((pulse) => pulse.checkInId === checkIn.id);
    const outcome = outcomeOf(checkIn, { answers, replies: replies.get(checkIn.id) ?? null, people }, now);
    const settled = outcome && afterEvent(checkIn, { kind: 'settled', outcome: outcome.state }, now);
    return { ...(settled ?? checkIn), outcome };
  });
