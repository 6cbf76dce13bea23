import type { MatchingInput, MatchingProgress, MatchingResult, Suggestion } from '@tandem/core/matching';
import type { PersonId, ProposalId, Slot } from '@tandem/core/model';
import type { CalendarsInput, Decision, JudgedSlot, ProgrammePlan, SeriesRequest } from '@tandem/core/scheduling';
import type { AnswerOf, Board, DraftKind, QuestionOf } from './draft/question.ts';
import type { FoundSlots, SlotQuestion } from './find-slots.ts';
import type { HoursAnswerOf, HoursInput, HoursKind, HoursOf, HoursQuestionOf } from './hours/question.ts';

/** Core's heavy functions, away from the thread that answers requests. An aborted run ends with the signal's reason. */
export type Compute = {
  match(input: MatchingInput, progress: MatchingProgress, signal: AbortSignal): Promise<MatchingResult>;
  /** About a draft, kept solved in memory. `load` is called for what the run looked at when it is not there yet. */
  askDraft<Kind extends DraftKind>(
    board: Board,
    question: QuestionOf<Kind>,
    load: () => Promise<MatchingInput>,
  ): Promise<AnswerOf<Kind>>;
  /** About the hours of series planned together, kept in memory. `load` is called for calendars when they are not. */
  askHours<Kind extends HoursKind>(
    about: HoursOf,
    question: HoursQuestionOf<Kind>,
    load: () => Promise<HoursInput>,
  ): Promise<HoursAnswerOf<Kind>>;
  /** Forgets a draft on which nothing can be decided any more, and its hours. */
  forgetDraft(proposalId: ProposalId): void;
  /** The best partners for one person, see core's `suggestionsFor`. */
  suggest(
    input: MatchingInput,
    person: PersonId,
    most: number,
    among: readonly PersonId[],
  ): Promise<readonly Suggestion[]>;
  plan(
    requests: readonly SeriesRequest[],
    calendars: CalendarsInput,
    decisions: readonly Decision[],
  ): Promise<ProgrammePlan>;
  findSlots(request: SeriesRequest, calendars: CalendarsInput, question: SlotQuestion): Promise<FoundSlots>;
  judge(request: SeriesRequest, slot: Slot, calendars: CalendarsInput): Promise<JudgedSlot>;
};
