import type { MatchingInput, MatchingProgress, MatchingResult, Suggestion } from '@tandem/core/matching';
import type { PersonId, Slot } from '@tandem/core/model';
import type { CalendarsInput, JudgedSlot, ProgrammePlan, SeriesRequest } from '@tandem/core/scheduling';
import type { Between } from './between.ts';
import type { FoundSlots, SlotQuestion } from './find-slots.ts';

/** Core's heavy functions, away from the thread that answers requests. An aborted run ends with the signal's reason. */
export type Compute = {
  match(input: MatchingInput, progress: MatchingProgress, signal: AbortSignal): Promise<MatchingResult>;
  /** Several inputs about the same people, one after the other. */
  matchAll(inputs: readonly MatchingInput[]): Promise<readonly MatchingResult[]>;
  between(input: MatchingInput, a: PersonId, b: PersonId): Promise<Between>;
  /** The best partners for one person, see core's `suggestionsFor`. */
  suggest(
    input: MatchingInput,
    person: PersonId,
    most: number,
    among: readonly PersonId[],
  ): Promise<readonly Suggestion[]>;
  plan(requests: readonly SeriesRequest[], calendars: CalendarsInput): Promise<ProgrammePlan>;
  findSlots(request: SeriesRequest, calendars: CalendarsInput, question: SlotQuestion): Promise<FoundSlots>;
  judge(request: SeriesRequest, slot: Slot, calendars: CalendarsInput): Promise<JudgedSlot>;
};
