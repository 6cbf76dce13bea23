import { isDeepStrictEqual } from 'node:util';
import {
  openRun,
  standingIn,
  type Candidate,
  type LiveRun,
  type MatchingInput,
  type Standing,
} from '@tandem/core/matching';
import { decidedInput } from '../../modules/pairing/decided-input.ts';
import type { Board } from './question.ts';

/** A draft in memory: what the run looked at, and its answer, kept for changes. */
export type OpenDraft = {
  readonly input: MatchingInput;
  /** Who joined since, whether they were added or only asked about; one object for a person as long as they are the same. */
  joined: readonly Candidate[];
  live: LiveRun;
  decided: Board['decided'];
  /** Revision of the board that `live` was last held against; null after a decision, which may not have been saved. */
  revision: number | null;
};

/** Solves a draft as it stands: of equally good pairings the one on the board is the only one that changes nothing. */
export const openDraft = (input: MatchingInput, { decided, joined, pairs, revision }: Board): OpenDraft => ({
  input,
  joined,
  live: openRun(decidedInput(input, decided, joined), pairs),
  decided,
  revision,
});

/** Brings a draft to what stands on the board, where somebody else decided or a decision was not saved. */
export const bringTo = (draft: OpenDraft, board: Board): void => {
  if (draft.revision === board.revision) return;
  const before = draft.joined;
  welcome(draft, board.joined);
  if (draft.joined !== before || !isAlike(draft, board))
    draft.live = openRun(decidedInput(draft.input, board.decided, draft.joined), board.pairs);
  draft.decided = board.decided;
  draft.revision = board.revision;
};

/** Takes in who joined, each as they are now; who is known like that already stays the same object. */
export const welcome = (draft: OpenDraft, arrivals: readonly Candidate[]): void => {
  const known = new Map(draft.joined.map((one) => [one.person.id, one]));
  const fresh = arrivals.filter((one) => !isDeepStrictEqual(known.get(one.person.id), one));
  if (fresh.length === 0) return;
  const ids = new Set(fresh.map(({ person }) => person.id));
  draft.joined = [...draft.joined.filter(({ person }) => !ids.has(person.id)), ...fresh];
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
