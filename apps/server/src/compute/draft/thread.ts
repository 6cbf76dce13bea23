import { parentPort } from 'node:worker_threads';
import type { MatchingInput } from '@tandem/core/matching';
import type { ProposalId } from '@tandem/core/model';
import { refusalIn, type Refusal } from '../refusal.ts';
import { ask, put, type Desk } from './desk.ts';
import type { Board, DraftAnswer, DraftQuestion } from './question.ts';

/** What the thread is sent. `input` comes when it said that it does not have the draft. */
export type Asked =
  | {
      readonly kind: 'ask';
      readonly number: number;
      readonly board: Board;
      readonly question: DraftQuestion;
      readonly input: MatchingInput | null;
    }
  | { readonly kind: 'forget'; readonly proposalId: ProposalId };

export type Told = { readonly number: number } & (
  | { readonly kind: 'answer'; readonly answer: DraftAnswer }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'failed'; readonly error: unknown }
);

const desk: Desk = new Map();

// The entry of the thread that keeps drafts: one question after the other.
parentPort?.on('message', (asked: Asked) => {
  if (asked.kind === 'forget') desk.delete(asked.proposalId);
  else parentPort?.postMessage(answerTo(asked));
});

const answerTo = ({ number, board, question, input }: Extract<Asked, { kind: 'ask' }>): Told => {
  try {
    if (input !== null) put(desk, board, input);
    const answer = ask(desk, board, question);
    return answer === null ? { number, kind: 'unknown' } : { number, kind: 'answer', answer };
  } catch (error) {
    const refusal = refusalIn(error);
    if (refusal !== null) return { number, kind: 'refused', refusal };
    // What was being changed may be half changed.
    desk.delete(board.proposalId);
    return { number, kind: 'failed', error };
  }
};
