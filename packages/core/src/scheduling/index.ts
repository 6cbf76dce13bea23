export * from './types.ts';
export { searchSlots } from './search.ts';
export { judgeSlot } from './judge.ts';
export { planProgramme } from './plan.ts';
export { occurrences, toleranceDays } from './occurrences.ts';
