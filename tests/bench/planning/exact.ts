import type { Highs } from 'highs';
import type { JointSeries, Member } from '../../../packages/core/src/scheduling/joint/joint.ts';

/** The exact optimum of a joint plan by HiGHS, over the same candidates; null when it was not proved. */
export const exactObjective = async (series: readonly JointSeries[]): Promise<number | null> => {
  const highs = await loadHighs();
  const { Status, ObjectiveValue } = highs.solve(modelOf(series), {
    output_flag: false,
    mip_rel_gap: 0,
    mip_abs_gap: 0.5,
    time_limit: 120,
  });
  return Status === 'Optimal' ? Math.round(ObjectiveValue) : null;
};

const loadHighs = async (): Promise<Highs> => {
  const loaded: { default: unknown } = await import('highs');
  if (!isLoader(loaded.default)) throw new TypeError('highs does not export its loader.');
  return loaded.default();
};

const isLoader = (value: unknown): value is () => Promise<Highs> => typeof value === 'function';

const unplaced = 40_000; // points
const mostADay = 2;
const ledger = [120, 400]; // early and late points a person carries before they cost more

/** One binary a candidate and one for leaving a series out; rows for overlaps, days and the ledger. */
const modelOf = (series: readonly JointSeries[]): string => {
  const objective: string[] = [];
  const rows = new Set<string>();
  const binaries: string[] = [];
  for (const [index, { candidates }] of series.entries()) {
    const names = [...candidates.keys()].map((pick) => `x${index}_${pick}`);
    objective.push(...candidates.map(({ cost }, pick) => `${cost} x${index}_${pick}`), `${unplaced} y${index}`);
    binaries.push(...names, `y${index}`);
    rows.add(`${[...names, `y${index}`].join(' + ')} = 1`);
  }
  const diaries = [...new Set(series.flatMap(({ members }) => members.map(({ diary }) => diary)))];
  for (const [person, diary] of diaries.entries()) {
    for (const row of clashRows(series, diary)) rows.add(row);
    const burden = burdenTerms(series, diary);
    if (burden.length === 0) continue;
    for (const [step, threshold] of ledger.entries()) {
      objective.push(`1 e${person}_${step}`);
      rows.add(`${burden.join(' + ')} - 1 e${person}_${step} <= ${threshold}`);
    }
  }
  const subjectTo = [...rows].map((row, at) => `r${at}: ${row}`);
  return [
    'Minimize',
    `obj: ${objective.join('\n + ')}`,
    'Subject To',
    ...subjectTo.map(broken),
    'Binary',
    ...binaries,
    'End',
  ].join('\n');
};

/** Long lines are not read by every LP reader. */
const broken = (row: string): string => row.replaceAll(/((?:[^+]*\+){30})/g, '$1\n ');

type Diary = Member['diary'];

/** Nobody in two check-ins at once; no more than two on a day. */
const clashRows = (series: readonly JointSeries[], diary: Diary): readonly string[] => {
  const byCell = new Map<number, Set<string>>();
  const byDay = new Map<number, Set<string>>();
  for (const [index, { time, candidates, members }] of series.entries())
    if (members.some((member) => member.diary === diary))
      for (const [pick, { cells }] of candidates.entries())
        for (const cell of cells) {
          for (let at = cell; at < cell + time.cells; at++) add(byCell, at, `x${index}_${pick}`);
          add(byDay, diary.dayOf[cell] ?? 0, `x${index}_${pick}`);
        }
  const sums = (sets: Iterable<ReadonlySet<string>>, cap: number): readonly string[] =>
    [...sets].flatMap((names) =>
      new Set([...names].map((name) => name.split('_')[0])).size > cap ? [`${[...names].join(' + ')} <= ${cap}`] : [],
    );
  return [...sums(byCell.values(), 1), ...sums(byDay.values(), mostADay)];
};

const add = (sets: Map<number, Set<string>>, key: number, name: string): void => {
  const known = sets.get(key);
  if (known === undefined) sets.set(key, new Set([name]));
  else known.add(name);
};

const burdenTerms = (series: readonly JointSeries[], diary: Diary): readonly string[] =>
  series.flatMap(({ candidates, members }, index) => {
    const at = members.find((member) => member.diary === diary)?.at;
    if (at === undefined) return [];
    return candidates.flatMap(({ burdens }, pick) =>
      (burdens[at] ?? 0) > 0 ? [`${burdens[at] ?? 0} x${index}_${pick}`] : [],
    );
  });
