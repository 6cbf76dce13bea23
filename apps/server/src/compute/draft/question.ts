import type { Decided } from '@tandem/core/contract';
import type {
  Candidate,
  Change,
  CircleExplanation,
  Difference,
  Explanation,
  MatchingInput,
  MatchingObjective,
  MatchingResult,
  Proof,
  Share,
  Standing,
  Two,
  WayIn,
} from '@tandem/core/matching';
import type { PersonId, ProposalId, Role } from '@tandem/core/model';
import type { PeopleBehind } from '../../modules/pairing/stored-result.ts';
import type { Between } from '../between.ts';

/** A draft as it stands in the store. What is kept of it in memory is brought to this before anything is answered. */
export type Board = {
  readonly proposalId: ProposalId;
  readonly revision: number;
  readonly decided: Decided;
  /** Who joined since the run and was added. */
  readonly joined: readonly Candidate[];
  readonly pairs: Standing;
};

/** Decisions to try or to take, and who is added by them. */
type Wanted = { readonly wanted: Decided; readonly arrivals: readonly Candidate[] };

/** What can be asked about a draft. */
export type DraftQuestion =
  | ({ readonly kind: 'whatIf' } & Wanted)
  | ({ readonly kind: 'decide' } & Wanted)
  | { readonly kind: 'weigh' }
  | { readonly kind: 'scenarios'; readonly objectives: readonly MatchingObjective[] }
  | { readonly kind: 'explain'; readonly two: Two }
  | { readonly kind: 'explainCircle'; readonly personId: PersonId }
  | { readonly kind: 'waysIn'; readonly personId: PersonId; readonly role: Role }
  | { readonly kind: 'between'; readonly a: PersonId; readonly b: PersonId }
  | { readonly kind: 'prove' };

/** What taking each decision back would change; null where another one needs it. */
export type WithoutEach = readonly (Difference | null)[];

export type DraftAnswer =
  | { readonly kind: 'whatIf'; readonly change: Change }
  | {
      readonly kind: 'decide';
      readonly result: MatchingResult;
      readonly people: PeopleBehind;
      readonly withoutEach: WithoutEach;
    }
  | { readonly kind: 'weigh'; readonly withoutEach: WithoutEach }
  | { readonly kind: 'scenarios'; readonly scenarios: readonly ScenarioOutcome[] }
  | { readonly kind: 'explain'; readonly explanation: Explanation }
  | { readonly kind: 'explainCircle'; readonly explanation: CircleExplanation | null }
  | { readonly kind: 'waysIn'; readonly ways: readonly WayIn[] }
  | { readonly kind: 'between'; readonly between: Between }
  | { readonly kind: 'prove'; readonly proof: Proof };

/** What the thread of drafts is told and answers. */
export type DraftTalk = {
  readonly about: Board;
  readonly question: DraftQuestion;
  readonly answer: DraftAnswer;
  /** What the run looked at. */
  readonly input: MatchingInput;
  readonly id: ProposalId;
};

export type DraftKind = DraftQuestion['kind'];
export type QuestionOf<Kind extends DraftKind> = Extract<DraftQuestion, { kind: Kind }>;
export type AnswerOf<Kind extends DraftKind> = Extract<DraftAnswer, { kind: Kind }>;

export type ScenarioOutcome = {
  readonly objective: MatchingObjective;
  readonly pairs: number;
  readonly points: number;
  readonly lowest: number | null;
  /** People who meet somebody, and those who have nobody. */
  readonly placed: number;
  readonly open: number;
  readonly spread: readonly Share[];
  readonly change: Change;
};
