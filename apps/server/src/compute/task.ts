import type { MatchingInput, MatchingProgress, MatchingResult } from '@tandem/core/matching';
import type { CalendarsInput, PlannedSeries, SeriesRequest } from '@tandem/core/scheduling';

/** What a computing thread is asked. */
export type Task =
  | { readonly kind: 'match'; readonly input: MatchingInput }
  | { readonly kind: 'plan'; readonly requests: readonly SeriesRequest[]; readonly calendars: CalendarsInput };

/** What it answers: progress any number of times, then its result. */
export type Answer =
  | { readonly kind: 'progress'; readonly args: Parameters<MatchingProgress> }
  | { readonly kind: 'matched'; readonly result: MatchingResult }
  | { readonly kind: 'planned'; readonly result: readonly PlannedSeries[] };
