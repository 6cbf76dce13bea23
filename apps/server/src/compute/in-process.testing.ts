import { match, suggestionsFor } from '@tandem/core/matching';
import { judgeSlot, planProgramme } from '@tandem/core/scheduling';
import { present } from '../identity/require.ts';
import type { Compute } from './compute.ts';
import { answerOf } from './draft/answer-of.ts';
import { ask, put, type Desk } from './draft/desk.ts';
import { findSlots } from './find-slots.ts';

/** Core's heavy functions without threads; drafts are kept as the thread keeps them. */
export const computeInProcess = (): Compute => {
  const desk: Desk = new Map();
  return {
    match: (input, progress) => Promise.resolve(match(input, progress)),
    findSlots: (request, calendars, question) => Promise.resolve(findSlots(request, calendars, question)),
    judge: (request, slot, calendars) => Promise.resolve(judgeSlot(request, slot, calendars)),
    askDraft: async (board, question, load) => {
      const kept = ask(desk, board, question);
      if (kept !== null) return answerOf(question.kind, kept);
      put(desk, board, await load());
      return answerOf(question.kind, present(ask(desk, board, question)));
    },
    forgetDraft: (proposalId) => desk.delete(proposalId),
    suggest: (input, person, most, among) => Promise.resolve(suggestionsFor(input, person, most, among)),
    plan: (requests, calendars) => Promise.resolve(planProgramme(requests, calendars)),
  };
};
