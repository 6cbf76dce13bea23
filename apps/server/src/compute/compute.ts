import type { MatchingInput, MatchingProgress, MatchingResult } from '@tandem/core/matching';
import type { CalendarsInput, PlannedSeries, SeriesRequest } from '@tandem/core/scheduling';

/** Core's heavy functions, away from the thread that answers requests. An aborted run ends with the signal's reason. */
export type Compute = {
  match(input: MatchingInput, progress: MatchingProgress, signal: AbortSignal): Promise<MatchingResult>;
  plan(requests: readonly SeriesRequest[], calendars: CalendarsInput): Promise<readonly PlannedSeries[]>;
};
