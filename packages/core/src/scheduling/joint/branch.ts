import { charge, enter, fits, leave, type Diary } from './diary.ts';
import type { Entries } from './entries.ts';
import type { Options } from './options.ts';

/** A series to be decided. */
export type Choice = {
  /** The series' place in the plan. */
  readonly index: number;
  readonly cells: number;
  readonly options: Options;
  /** Diaries that several of the choices share. */
  readonly shared: readonly Shared[];
};

export type Shared = {
  readonly diary: Diary;
  readonly entries: Entries;
  /** Of each candidate for this person. */
  readonly burdens: Uint16Array;
};

export type Branched = {
  /** Cost of the best answer; `atMost` when nothing is cheaper. */
  readonly cost: number;
  /** One pick a choice; null when nothing is cheaper. */
  readonly picks: Int32Array | null;
  /** Every answer was looked at or ruled out. */
  readonly proved: boolean;
};

/**
 * Depth-first branch and bound over a few series, in the given order. An option counts with the least it can add to
 * the ledger, which is valid because the ledger is convex. `scale` multiplies the ledger.
 */
export const branch = (choices: readonly Choice[], atMost: number, mostNodes: number, scale = 1): Branched => {
  const rest = new Float64Array(choices.length + 1);
  for (let at = choices.length - 1; at >= 0; at--)
    rest[at] = (rest[at + 1] ?? 0) + (choices[at]?.options.bounds[0] ?? 0);
  const picks = new Int32Array(choices.length);
  let best: Int32Array | null = null;
  let least = atMost;
  let nodes = 0;
  const descend = (depth: number, spent: number): void => {
    const choice = choices[depth];
    if (choice === undefined) {
      least = spent;
      best = picks.slice();
      return;
    }
    const { options, shared } = choice;
    const { picks: candidates, bounds, costs } = options;
    const later = rest[depth + 1] ?? 0;
    for (let option = 0; option < bounds.length; option++) {
      if (spent + (bounds[option] ?? 0) + later >= least) return;
      if (++nodes > mostNodes) return;
      const pick = candidates[option] ?? -1;
      const total = spent + (costs[option] ?? 0) + scale * added(shared, pick);
      if (total + later >= least || !fitsAll(choice, pick)) continue;
      picks[depth] = pick;
      enterAll(choice, pick);
      descend(depth + 1, total);
      leaveAll(choice, pick);
    }
  };
  descend(0, 0);
  return { cost: least, picks: best, proved: nodes <= mostNodes };
};

const added = (shared: readonly Shared[], pick: number): number => {
  if (pick < 0) return 0;
  let sum = 0;
  for (const { diary, burdens } of shared) sum += charge(diary, burdens[pick] ?? 0);
  return sum;
};

const fitsAll = ({ shared, cells }: Choice, pick: number): boolean => {
  if (pick >= 0) for (const { diary, entries } of shared) if (!fits(diary, entries, pick, cells)) return false;
  return true;
};

const enterAll = ({ shared, cells }: Choice, pick: number): void => {
  if (pick >= 0)
    for (const { diary, entries, burdens } of shared) enter(diary, entries, pick, cells, burdens[pick] ?? 0);
};

const leaveAll = ({ shared }: Choice, pick: number): void => {
  if (pick >= 0) for (const { diary, entries, burdens } of shared) leave(diary, entries, pick, burdens[pick] ?? 0);
};
