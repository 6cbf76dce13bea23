import type { Candidate, MatchingInput, MatchingProgress, MatchingResult, Suggestion } from '@tandem/core/matching';
import type { PersonId, Slot } from '@tandem/core/model';
import type { CalendarsInput, Decision, JudgedSlot, ProgrammePlan, SeriesRequest } from '@tandem/core/scheduling';
import type { FoundSlots, SlotQuestion } from './find-slots.ts';
import type { Refusal } from './refusal.ts';

/** Some of the people of a run, sent before it. */
export type People = { readonly kind: 'people'; readonly people: readonly Candidate[] };

/** What a computing thread is asked. `match`: its people came before. */
export type Task =
  | { readonly kind: 'match'; readonly input: MatchingInput }
  | {
      readonly kind: 'suggest';
      readonly input: MatchingInput;
      readonly person: PersonId;
      readonly most: number;
      readonly among: readonly PersonId[];
    }
  | {
      readonly kind: 'findSlots';
      readonly request: SeriesRequest;
      readonly calendars: CalendarsInput;
      readonly question: SlotQuestion;
    }
  | { readonly kind: 'judge'; readonly request: SeriesRequest; readonly slot: Slot; readonly calendars: CalendarsInput }
  | {
      readonly kind: 'plan';
      readonly requests: readonly SeriesRequest[];
      readonly calendars: CalendarsInput;
      readonly decisions: readonly Decision[];
    };

/** What it answers: progress any number of times, then its result. */
export type Answer =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'progress'; readonly args: Parameters<MatchingProgress> }
  | { readonly kind: 'matched'; readonly result: MatchingResult }
  | { readonly kind: 'suggested'; readonly result: readonly Suggestion[] }
  | { readonly kind: 'foundSlots'; readonly result: FoundSlots }
  | { readonly kind: 'judgedSlot'; readonly result: JudgedSlot }
  | { readonly kind: 'planned'; readonly result: ProgrammePlan };
