import { z } from 'zod';
import { keep } from './kept.ts';

/** The time of the sandbox's Microsoft 365: this machine's, moved by `offset` milliseconds, which a file keeps. */
export type MovableClock = {
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly offset: () => number;
  readonly move: (offset: number) => void;
};

export function openClock(file: string, real: () => number = Date.now): MovableClock {
  const kept = keep(file, z.object({ offset: z.int() }), { offset: 0 });
  return {
    now: () => real() + kept.get().offset,
    offset: () => kept.get().offset,
    move: (offset) => kept.set({ offset }),
  };
}
