export { declinedSeries } from './declined-series.ts';
export { fellThrough } from './fell-through.ts';
export { followOutlook, type Seen } from './follow-outlook.ts';
export { heal } from './heal.ts';
export { leftAlone } from './left-alone.ts';
export { mayUndo } from './may-undo.ts';
export { rulesInWords } from './rules-in-words.ts';
export { troubleOf } from './trouble.ts';
export type { Decision, HealingQuestion, HealingSeries, Trouble } from './types.ts';
