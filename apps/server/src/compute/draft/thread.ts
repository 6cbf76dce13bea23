import { keep } from '../keeping.ts';
import { ask, put, type Desk } from './desk.ts';
import type { DraftTalk } from './question.ts';

const desk: Desk = new Map();

// The entry of the thread that keeps drafts.
keep<DraftTalk>({
  ask: (board, question) => ask(desk, board, question),
  put: (board, input) => put(desk, board, input),
  forget: (id) => desk.delete(id),
  idOf: ({ proposalId }) => proposalId,
});
