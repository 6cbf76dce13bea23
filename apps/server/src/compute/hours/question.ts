import type { Instant, PairId, ProgrammeId, ProposalId } from '@tandem/core/model';
import type { CalendarsInput, Choices, Decision, ProgrammePlan, SeriesRequest } from '@tandem/core/scheduling';

/** A plan of hours: of a draft's pairs, or of a programme that runs. */
export type HoursOf = {
  readonly id: ProposalId | ProgrammeId;
  /** Which series at which rhythm: what is kept for others is of no use. */
  readonly version: string;
  /** Hours that somebody chose, in this order. */
  readonly decisions: readonly Decision[];
  /** Calendars that were read before this are read again. */
  readonly readSince: Instant;
};

export type HoursQuestion =
  | { readonly kind: 'plan' }
  | { readonly kind: 'choices'; readonly pairId: PairId; readonly most: number }
  /** Which of the chosen hours cannot be had. */
  | { readonly kind: 'lapsed' };

export type HoursAnswer =
  | { readonly kind: 'plan'; readonly plan: ProgrammePlan; readonly readAt: Instant }
  | { readonly kind: 'choices'; readonly choices: Choices | null }
  | { readonly kind: 'lapsed'; readonly lapsed: readonly PairId[] };

export type HoursInput = {
  readonly requests: readonly SeriesRequest[];
  readonly calendars: CalendarsInput;
  readonly readAt: Instant;
};

/** What the thread of hours is told and answers. */
export type HoursTalk = {
  readonly about: HoursOf;
  readonly question: HoursQuestion;
  readonly answer: HoursAnswer;
  readonly input: HoursInput;
  readonly id: HoursOf['id'];
};

export type HoursKind = HoursQuestion['kind'];
export type HoursQuestionOf<Kind extends HoursKind> = Extract<HoursQuestion, { kind: Kind }>;
export type HoursAnswerOf<Kind extends HoursKind> = Extract<HoursAnswer, { kind: Kind }>;
