import type { Window } from '@tandem/core/model';
import type { BusyBlock } from '@tandem/core/ports';

/** What one answer tells of, and the stretch of time it was asked about. */
export type Told = { readonly items: readonly BusyBlock[]; readonly stretch: Window };

/**
 * Blocks of several answers, in the order of their stretches, as one list inside the window, ascending. Every event stays
 * a block with its own bounds, so that a check-in of ours can be told from what lies beside it. An event on the seam of
 * two answers is told by both: it counts where it begins.
 */
export const joinBlocks = (answers: readonly Told[], window: Window): readonly BusyBlock[] =>
  answers
    .flatMap(({ items, stretch }, index) => items.filter(({ from }) => index === 0 || from >= stretch.from))
    .map((block) => ({ ...block, from: Math.max(block.from, window.from), to: Math.min(block.to, window.to) }))
    .filter((block) => block.from < block.to)
    .sort((one, other) => one.from - other.from || one.to - other.to);
