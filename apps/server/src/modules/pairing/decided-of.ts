import type { Decided } from '@tandem/core/contract';
import type { Authored } from './authored.ts';

/** Decisions without whose they are. */
export const decidedOf = (objective: Decided['objective'], decisions: readonly Authored[]): Decided => ({
  objective,
  decisions: decisions.map(({ decision }) => decision),
});
