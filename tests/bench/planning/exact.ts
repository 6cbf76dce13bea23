import type { Highs } from 'highs';
import type { Entries } from '../../../packages/core/dist/scheduling/joint/entries.js';
import type { PlanState } from '../../../packages/core/dist/scheduling/joint/plan-state.js';

/** The exact optimum of a joint plan, by HiGHS over the same candidates. */
export type Exact = { readonly objective: number; readonly unplaced: number };

/** Null when the optimum was not proved within `seconds`. */
export const exactPlan = async (state: PlanState, seconds: number): Promise<Exact | null> => {
  const highs = await loadHighs();
  const { Status, ObjectiveValue, Columns } = highs.solve(modelOf(state), {
    output_flag: false,
    mip_rel_gap: 0,
    mip_abs_gap: 0.99,
    time_limit: seconds,
  });
  if (Status !== 'Optimal') return null;
  const unplaced = Object.entries(Columns).filter(([name, { Primal }]) => name.startsWith('y') && (Primal ?? 0) > 0.5);
  return { objective: Math.round(ObjectiveValue), unplaced: unplaced.length };
};

const loadHighs = async (): Promise<Highs> => {
  const loaded: { default: unknown } = await import('highs');
  if (!isLoader(loaded.default)) throw new TypeError('highs does not export its loader.');
  return loaded.default();
};

const isLoader = (value: unknown): value is () => Promise<Highs> => typeof value === 'function';

const mostADay = 2;
const ledger = [120, 400]; // early and late points a person carries before they cost more
const cellsADay = 96;

/** One binary a candidate and one for leaving a series out; rows for overlaps, days, weeks and the ledger. */
const modelOf = (state: PlanState): string => {
  const objective: string[] = [];
  const rows = new Set<string>();
  const binaries: string[] = [];
  for (const [index, { candidates, unplaced }] of state.series.entries()) {
    const names = Array.from({ length: candidates.count }, (_, pick) => `x${index}_${pick}`);
    objective.push(...names.map((name, pick) => `${candidates.costs[pick] ?? 0} ${name}`), `${unplaced} y${index}`);
    binaries.push(...names, `y${index}`);
    rows.add(`${[...names, `y${index}`].join(' + ')} = 1`);
  }
  for (const person of state.people.keys()) {
    const held = heldBy(state, person);
    for (const row of rowsOf(held, state.people[person]?.limits ?? { mostAWeek: 0, buffer: 0 })) rows.add(row);
    const terms = new Map(held.map(({ name, burden }) => [name, burden]));
    const burden = [...terms].flatMap(([name, points]) => (points > 0 ? [`${points} ${name}`] : []));
    if (burden.length === 0) continue;
    for (const [step, threshold] of ledger.entries()) {
      objective.push(`1 e${person}_${step}`);
      rows.add(`${burden.join(' + ')} - 1 e${person}_${step} <= ${threshold}`);
    }
  }
  return [
    'Minimize',
    `obj: ${objective.join('\n + ')}`,
    'Subject To',
    ...[...rows].map((row, at) => broken(`r${at}: ${row}`)),
    'Binary',
    ...binaries,
    'End',
  ].join('\n');
};

/** Long lines are not read by every LP reader. */
const broken = (row: string): string => row.replaceAll(/((?:[^+]*\+){30})/g, '$1\n ');

/** A stretch of a person's local week in which a candidate stands in these weeks. */
type Held = {
  readonly name: string;
  readonly series: number;
  readonly slot: number;
  readonly cells: number;
  readonly weeks: readonly number[];
  readonly burden: number;
};

const heldBy = ({ series, people }: PlanState, person: number): readonly Held[] =>
  (people[person]?.series ?? []).flatMap((index) => {
    const one = series[index];
    const member = one?.members.find((each) => each.person === person);
    if (one === undefined || member === undefined) return [];
    return Array.from({ length: one.candidates.count }, (_, pick) =>
      entriesAt(member.entries, pick, people[person]?.limits.words ?? 0).map(({ slot, weeks }) => ({
        name: `x${index}_${pick}`,
        series: index,
        slot,
        cells: one.cells,
        weeks,
        burden: member.burdens[pick] ?? 0,
      })),
    ).flat();
  });

const entriesAt = ({ data, from }: Entries, pick: number, words: number) => {
  const found: { readonly slot: number; readonly weeks: readonly number[] }[] = [];
  for (let at = from[pick] ?? 0; at < (from[pick + 1] ?? 0); at += 1 + words) {
    const weeks = Array.from({ length: words * 32 }, (_, week) => week).filter(
      (week) => (((data[at + 1 + (week >> 5)] ?? 0) >>> (week & 31)) & 1) === 1,
    );
    found.push({ slot: data[at] ?? 0, weeks });
  }
  return found;
};

/** Nobody in two check-ins at once; so many a day and a week. */
const rowsOf = (held: readonly Held[], { mostAWeek, buffer }: { mostAWeek: number; buffer: number }): Set<string> => {
  const rows = new Set<string>();
  /** A candidate counts as often as it is found: two dates of its own may lie in one week. */
  const sum = (found: readonly Held[], cap: number): void => {
    const byName = grouped(found, ({ name }) => name);
    const most = new Map<number, number>();
    for (const [one, ...more] of byName.values())
      if (one !== undefined) most.set(one.series, Math.max(most.get(one.series) ?? 0, 1 + more.length));
    if ([...most.values()].reduce((all, times) => all + times, 0) <= cap) return;
    const terms = [...byName].map(([name, times]) => (times.length === 1 ? name : `${times.length} ${name}`));
    rows.add(`${terms.sort().join(' + ')} <= ${cap}`);
  };
  const byWeek = grouped(
    held.flatMap((one) => one.weeks.map((week) => ({ one, week }))),
    ({ week }) => week,
  );
  const seen = new Set<string>();
  for (const entries of byWeek.values()) {
    const here = entries.map(({ one }) => one);
    const key = here.map(({ name, slot }) => `${name}/${slot}`).join();
    if (seen.has(key)) continue;
    seen.add(key);
    const byCell = grouped(
      here.flatMap((one) =>
        Array.from({ length: one.cells + buffer }, (_, later) => ({ one, cell: one.slot + later })),
      ),
      ({ cell }) => cell,
    );
    for (const found of byCell.values())
      sum(
        found.map(({ one }) => one),
        1,
      );
    for (const found of grouped(here, ({ slot }) => Math.floor(slot / cellsADay)).values()) sum(found, mostADay);
    sum(here, mostAWeek);
  }
  return rows;
};

const grouped = <Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]> => {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
};
