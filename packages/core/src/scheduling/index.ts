export * from './types.ts';
export { searchSlots } from './search.ts';
export { judgeSlot } from './judge.ts';
export { planProgramme } from './plan.ts';
export { daysApart, daysInTurn, isSameSlot, occurrences, toleranceDays } from './occurrences.ts';
export { restOf, rhythmsOf, type Rhythm } from './rhythms.ts';
