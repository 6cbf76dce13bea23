import { decideOn, draftPlan, planOf, weighChoices, type Decision, type Draft } from '@tandem/core/scheduling';
import type { Instant } from '@tandem/core/model';
import type { HoursAnswer, HoursInput, HoursOf, HoursQuestion } from './question.ts';

/** A plan in memory: as it is best, and with what was decided. */
type OpenPlan = {
  readonly version: string;
  readonly readAt: Instant;
  readonly best: Draft;
  decisions: readonly Decision[];
  draft: Draft;
};

/** Plans kept in memory, the one used last at the end. */
export type HoursDesk = Map<HoursOf['id'], OpenPlan>;

/** Series kept at most, beside the newest plan. */
const mostSeries = 4000;

/** Answers from what is kept; null when the plan is not, or is of other series or of calendars too old. */
export const askPlan = (desk: HoursDesk, about: HoursOf, question: HoursQuestion): HoursAnswer | null => {
  const open = desk.get(about.id);
  desk.delete(about.id);
  if (open === undefined || open.version !== about.version || open.readAt < about.readSince) return null;
  desk.set(about.id, open);
  if (JSON.stringify(open.decisions) !== JSON.stringify(about.decisions)) {
    open.draft = decideOn(open.best, about.decisions);
    open.decisions = about.decisions;
  }
  return answerFrom(open, question);
};

/** Puts a plan on the desk; those not used for longest make room. */
export const putPlan = (
  desk: HoursDesk,
  { id, version }: HoursOf,
  { requests, calendars, readAt }: HoursInput,
): void => {
  const best = draftPlan(requests, calendars);
  desk.delete(id);
  desk.set(id, { version, readAt, best, decisions: [], draft: best });
  let series = [...desk.values()].reduce((sum, plan) => sum + plan.best.requests.length, 0);
  for (const [oldest, plan] of desk) {
    if (desk.size === 1 || series <= mostSeries) return;
    series -= plan.best.requests.length;
    desk.delete(oldest);
  }
};

const answerFrom = ({ draft, readAt }: OpenPlan, question: HoursQuestion): HoursAnswer => {
  switch (question.kind) {
    case 'plan':
      return { kind: 'plan', plan: planOf(draft), readAt };
    case 'choices':
      return { kind: 'choices', choices: weighChoices(draft, question.pairId, question.most) };
    case 'lapsed':
      return { kind: 'lapsed', lapsed: draft.lapsed };
  }
};
