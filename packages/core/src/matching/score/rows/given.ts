import type { Entrant } from '../../pool/entrant.ts';
import type { Order } from './kinds.ts';
import { lead, leadOnce, postingsOf } from './postings.ts';
import { levels, offersOf, skillKey } from './skill-keys.ts';
import type { Stretches } from './stretches.ts';

/** What the column at each spot gives a row; see kinds.ts and stretches.ts. */
export type Given = {
  /** Of each spot, its place in the order of kinds that the row was counted with. */
  readonly places: Uint8Array<ArrayBuffer>;
  /** Counts for one row; what was counted before is gone. */
  readonly count: (row: number, order: Order) => void;
  /** What a row asks for, as numbers, what most columns have first: rows that begin alike are counted together. */
  readonly asks: (row: number) => readonly number[];
};

/** Beginnings that are kept, so many asks long; further on, counting anew costs as little as keeping. */
const mostKept = 4;

/**
 * Spots by skill and level, and by goal, so that a row finds those that give it something and touches nobody else (term at
 * a time, as search engines score; J. Zobel and A. Moffat, "Inverted files for text search engines", 2006). The order of asks
 * does not matter to the kind a spot ends at. So a row goes on from where the row before it had counted what both ask for.
 */
export const givenBy = (
  rows: readonly Entrant[],
  columns: readonly Entrant[],
  { columnAt }: Pick<Stretches, 'columnAt'>,
  counted: { readonly skills: boolean; readonly goals: boolean },
): Given => {
  const spots = columnAt.length;
  const entrantAt = (spot: number) => columns[columnAt[spot] ?? -1];
  const skills = columns[0]?.offers.length ?? 0;
  const goalOf = new Map(rows.flatMap(({ goals }) => goals).map((each) => [each.goal, each]));
  const goals = [...columns.flatMap((each) => each.goals.map(({ goal }) => goal)), ...goalOf.keys()];
  const offering = postingsOf(skills * levels, spots, (spot) => offersOf(entrantAt(spot)));
  const writing = postingsOf(goals.reduce((most, each) => Math.max(most, each), -1) + 1, spots, (spot) => [
    ...new Set(entrantAt(spot)?.goals.map(({ goal }) => goal)),
  ]);

  const places = new Uint8Array(spots);
  /** Which goal led a spot on last, by its place among the asks, from 1. */
  const marks = new Uint16Array(spots);
  const leadOn = (ask: number, mark: number, order: Order): void => {
    const goal = goalOf.get(-1 - ask);
    if (goal === undefined) {
      for (let gap = 0; gap < order.wish.length && (ask % levels) + gap < levels; gap++)
        lead(places, order.wish[gap] ?? order.met, offering, ask + gap);
      return;
    }
    for (const skill of goal.skills)
      leadOnce(places, order.met, offering, skillKey(skill, 0), skillKey(skill, levels - 1), marks, mark);
    leadOnce(places, order.shared, writing, goal.goal, goal.goal, marks, mark);
  };

  /** How many columns are led on at most. */
  const size = (ask: number): number => {
    const having = (key: number, end: number) => (offering.start[end] ?? 0) - (offering.start[key] ?? 0);
    const goal = goalOf.get(-1 - ask);
    if (goal === undefined) return having(ask, ask - (ask % levels) + levels);
    return goal.skills.reduce((sum, skill) => sum + having(skillKey(skill, 0), skillKey(skill, levels)), 0);
  };
  const asksOf = ({ wants, goals: own }: Entrant): readonly number[] =>
    [
      ...(counted.skills ? wants.map(({ skill, level }) => skillKey(skill, level)) : []),
      ...(counted.goals ? own.map(({ goal }) => -1 - goal) : []),
    ].sort((a, b) => size(b) - size(a) || a - b);
  const asks = rows.map(asksOf);

  /** Where spots were after so many asks of the row before; none: nowhere. */
  const kept = Array.from({ length: mostKept + 1 }, () => new Uint8Array(places.length));
  let [before, beforeIn]: [readonly number[], Order | null] = [[], null];
  return {
    places,
    asks: (row) => asks[row] ?? [],
    count: (row, order) => {
      const own = asks[row] ?? [];
      let same = 0;
      if (order === beforeIn) while (same < mostKept && same < own.length && own[same] === before[same]) same++;
      [before, beforeIn] = [own, order];
      places.set(kept[same] ?? places);
      marks.fill(0);
      for (let at = same; at < own.length; at++) {
        leadOn(own[at] ?? 0, at + 1, order);
        kept[at + 1]?.set(places);
      }
    },
  };
};
