import type { MatchingInput } from '@tandem/core/matching';
import type { ProposalId } from '@tandem/core/model';
import { answerAbout } from './answer.ts';
import { bringTo, openDraft, type OpenDraft } from './open-draft.ts';
import type { Board, DraftAnswer, DraftQuestion } from './question.ts';

/** Drafts kept in memory, the one used last at the end. */
export type Desk = Map<ProposalId, OpenDraft>;

/** Everybody judged with everybody is a byte for each two: as many bytes as are kept at most, beside the newest draft. */
const mostBytes = 128 * 1024 * 1024;
const mostDrafts = 16;

/** Answers from what is kept; null when the draft is not, and has to be put on the desk first. */
export const ask = (desk: Desk, board: Board, question: DraftQuestion): DraftAnswer | null => {
  const draft = desk.get(board.proposalId);
  if (draft === undefined) return null;
  desk.delete(board.proposalId);
  bringTo(draft, board);
  desk.set(board.proposalId, draft);
  return answerAbout(draft, board, question);
};

/** Puts a draft on the desk; those not used for longest make room. */
export const put = (desk: Desk, board: Board, input: MatchingInput): void => {
  desk.delete(board.proposalId);
  desk.set(board.proposalId, openDraft(input, board));
  let bytes = [...desk.values()].reduce((sum, draft) => sum + bytesOf(draft), 0);
  for (const [id, draft] of desk) {
    if (desk.size === 1 || (bytes <= mostBytes && desk.size <= mostDrafts)) return;
    bytes -= bytesOf(draft);
    desk.delete(id);
  }
};

const bytesOf = ({ live }: OpenDraft): number => {
  const { table, peerTable, circleTable } = live.outcome.judged;
  // Circles are judged in two bytes a cell, and a copy says what was decided.
  return table.cells.length + peerTable.cells.length + 4 * circleTable.apart.length;
};
