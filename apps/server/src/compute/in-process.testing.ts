import { match, suggestionsFor } from '@tandem/core/matching';
import { judgeSlot, planProgramme } from '@tandem/core/scheduling';
import { present } from '../identity/require.ts';
import { answerOf } from './answer-of.ts';
import type { Compute } from './compute.ts';
import { ask, put, type Desk } from './draft/desk.ts';
import { findSlots } from './find-slots.ts';
import { askPlan, putPlan, type HoursDesk } from './hours/desk.ts';

/** Core's heavy functions without threads; drafts are kept as the thread keeps them. */
export const computeInProcess = (): Compute => {
  const desk: Desk = new Map();
  const hours: HoursDesk = new Map();
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
    askHours: async (about, question, load) => {
      const kept = askPlan(hours, about, question);
      if (kept !== null) return answerOf(question.kind, kept);
      putPlan(hours, about, await load());
      return answerOf(question.kind, present(askPlan(hours, about, question)));
    },
    forgetDraft: (proposalId) => {
      desk.delete(proposalId);
      hours.delete(proposalId);
    },
    suggest: (input, person, most, among) => Promise.resolve(suggestionsFor(input, person, most, among)),
    plan: (requests, calendars, decisions) => Promise.resolve(planProgramme(requests, calendars, decisions)),
  };
};
