export * from './types.ts';
export { searchSlots } from './search.ts';
export { judgeSlot } from './judge.ts';
export { planProgramme } from './plan.ts';
export { choicesOf, draftPlan, reconsider, type Decision, type Draft, type Reconsidered } from './reconsider.ts';
export { daysApart, daysInTurn, isSameSlot, occurrences, toleranceDays } from './occurrences.ts';
export { restOf, rhythmsOf, type Rhythm } from './rhythms.ts';
