import type { Decided } from '@tandem/core/contract';
import type { MatchingInput } from '@tandem/core/matching';
import type { AuthoredDecisions } from './authored.ts';

/** What a run looked at, with what a coordinator has decided since. */
export const decidedInput = (input: MatchingInput, { objective, pins, forbids }: Decided): MatchingInput => ({
  ...input,
  objective,
  decisions: { pins, forbids },
});

/** Decisions without whose they are. */
export const decidedOf = (objective: Decided['objective'], { pins, forbids }: AuthoredDecisions): Decided => ({
  objective,
  pins: pins.map(({ people: [a, b] }) => [a, b]),
  forbids: forbids.map(({ people: [a, b] }) => [a, b]),
});
