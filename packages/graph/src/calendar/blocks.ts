import type { Window } from '@tandem/core/model';
import type { BusyBlock } from '@tandem/core/ports';

/**
 * Blocks of several answers as one list inside the window: ascending, and what overlaps or touches in one kind is one
 * block. So an event on the seam of two answers, which both of them tell of, counts once.
 */
export function joinBlocks(blocks: readonly BusyBlock[], window: Window): readonly BusyBlock[] {
  const joined: BusyBlock[] = [];
  const latest = new Map<BusyBlock['kind'], number>();
  const ordered = blocks
    .map((block) => ({ ...block, from: Math.max(block.from, window.from), to: Math.min(block.to, window.to) }))
    .filter((block) => block.from < block.to)
    .sort((one, other) => one.from - other.from || one.to - other.to);
  for (const block of ordered) {
    const index = latest.get(block.kind);
    const before = index === undefined ? undefined : joined[index];
    if (index !== undefined && before && before.to >= block.from)
      joined[index] = { ...before, to: Math.max(before.to, block.to) };
    else latest.set(block.kind, joined.push(block) - 1);
  }
  return joined;
}
