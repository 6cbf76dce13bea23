import { openRun, standingIn, type LiveRun, type MatchingInput, type Standing } from '@tandem/core/matching';
import { decidedInput } from '../../modules/pairing/decided-input.ts';
import type { Board } from './question.ts';

/** A draft in memory: what the run looked at, and its answer, kept for changes. */
export type OpenDraft = {
  readonly input: MatchingInput;
  live: LiveRun;
  decided: Board['decided'];
  /** Revision of the board that `live` was last held against; null after a decision, which may not have been saved. */
  revision: number | null;
};

/** Solves a draft as it stands: of equally good pairings the one on the board is the only one that changes nothing. */
export const openDraft = (input: MatchingInput, { decided, pairs, revision }: Board): OpenDraft => ({
  input,
  live: openRun(decidedInput(input, decided), pairs),
  decided,
  revision,
});

/** Brings a draft to what stands on the board, where somebody else decided or a decision was not saved. */
export const bringTo = (draft: OpenDraft, board: Board): void => {
  if (draft.revision === board.revision) return;
  if (!isAlike(draft, board)) draft.live = openRun(decidedInput(draft.input, board.decided), board.pairs);
  draft.decided = board.decided;
  draft.revision = board.revision;
};

const isAlike = ({ live, decided }: OpenDraft, board: Board): boolean => {
  const here = standingIn(live.outcome);
  return (
    JSON.stringify(decided) === JSON.stringify(board.decided) &&
    sameGroups(here.mentoring, board.pairs.mentoring) &&
    sameGroups(here.peers, board.pairs.peers) &&
    sameGroups(here.circles, board.pairs.circles)
  );
};

const sameGroups = (some: Standing['circles'], others: Standing['circles']): boolean => {
  const keys = new Set(some.map((people) => people.join(' ')));
  return some.length === others.length && others.every((people) => keys.has(people.join(' ')));
};
