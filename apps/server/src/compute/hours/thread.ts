import { keep } from '../keeping.ts';
import { askPlan, putPlan, type HoursDesk } from './desk.ts';
import type { HoursTalk } from './question.ts';

const desk: HoursDesk = new Map();

// The entry of the thread that keeps plans of hours.
keep<HoursTalk>({
  ask: (about, question) => askPlan(desk, about, question),
  put: (about, input) => putPlan(desk, about, input),
  forget: (id) => desk.delete(id),
  idOf: ({ id }) => id,
});
