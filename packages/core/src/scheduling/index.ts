export * from './types.ts';
export { searchSlots } from './search.ts';
export { judgeSlot } from './judge.ts';
export { planOf, planProgramme } from './plan.ts';
export { decideOn, draftPlan } from './draft.ts';
export { weighChoices, type Choice, type Choices, type SeriesAside } from './choices.ts';
export { choicesOf, reconsider, type Decision, type Draft, type Reconsidered } from './reconsider.ts';
export { daysApart, daysInTurn, isSameSlot, occurrences, toleranceDays } from './occurrences.ts';
export { restOf, rhythmsOf, type Rhythm } from './rhythms.ts';
