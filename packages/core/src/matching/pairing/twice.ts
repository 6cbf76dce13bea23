import { blocked } from './table.ts';
import type { Chosen } from './paired-up.ts';
import type { Tables } from './tables.ts';

/** One way in which two people could be a pair: a cell of one of the tables. */
export type Way = { readonly kind: keyof Chosen; readonly cell: number };

/** Two people who came out as a pair in more than one way. */
export type Twice = {
  /** All ways in which they could be one. */
  readonly ways: readonly Way[];
  /** The way with the most points among those chosen; of equal ones that with the smaller mentor id, then that of peers. */
  readonly best: Way;
};

/** Finds who is paired twice in a choice, by id ascending: nobody where nobody is in two lists. O(pairs). */
export const twiceFinder = (tables: Tables): ((chosen: Chosen) => readonly Twice[]) => {
  const { mentors, mentees } = tables.mentoring;
  if (idsOf(tables).size === mentors.length + mentees.length + tables.peers.peers.length) return () => [];
  const numbers = new Map([...idsOf(tables)].sort().map((id, number) => [id, number]));
  const twoOf = twoReader(tables, numbers);
  return (chosen) => {
    const found = new Map<number, Way[]>();
    for (const kind of ['mentoring', 'peers'] as const)
      for (const cell of chosen[kind]) {
        const [one, other] = twoOf({ kind, cell });
        const key = Math.min(one, other) * numbers.size + Math.max(one, other);
        found.set(key, [...(found.get(key) ?? []), { kind, cell }]);
      }
    return [...found]
      .filter(([, ways]) => ways.length > 1)
      .sort(([a], [b]) => a - b)
      .map(([, ways]) => ({ ways: allWays(tables, ways), best: bestOf(tables, ways) }));
  };
};

const idsOf = ({ mentoring: { mentors, mentees }, peers }: Tables): ReadonlySet<string> =>
  new Set([...mentors, ...mentees, ...peers.peers].map(({ candidate }) => candidate.person.id));

/** The two people of a way, by number. */
const twoReader = ({ mentoring, peers }: Tables, numbers: ReadonlyMap<string, number>) => {
  const numbersOf = (entrants: Tables['peers']['peers']) =>
    Int32Array.from(entrants, ({ candidate }) => numbers.get(candidate.person.id) ?? -1);
  const [mentors, mentees, equals] = [mentoring.mentors, mentoring.mentees, peers.peers].map(numbersOf);
  return ({ kind, cell }: Way): readonly [number, number] => {
    const [columns, rows] = kind === 'peers' ? [equals, equals] : [mentors, mentees];
    const width = columns?.length ?? 1;
    return [columns?.[cell % width] ?? -1, rows?.[Math.floor(cell / width)] ?? -1];
  };
};

const pointsOf = (tables: Tables, { kind, cell }: Way): number => tables[kind].cells[cell] ?? 0;

const bestOf = (tables: Tables, ways: readonly Way[]): Way => {
  const mentorOf = ({ kind, cell }: Way) =>
    kind === 'peers' ? Infinity : cell % Math.max(1, tables.mentoring.mentors.length);
  const [best] = ways.toSorted((a, b) => pointsOf(tables, b) - pointsOf(tables, a) || mentorOf(a) - mentorOf(b));
  if (best === undefined) throw new RangeError('Nobody is paired in no way at all.');
  return best;
};

/** Both directions of mentoring and equals, where no rule, place or decision is in the way. */
const allWays = (tables: Tables, [some]: readonly Way[]): readonly Way[] => {
  if (some === undefined) return [];
  const { mentoring, peers } = tables;
  const { mentors, mentees } = mentoring;
  const [a, b] =
    some.kind === 'peers'
      ? [peers.peers[Math.floor(some.cell / peers.peers.length)], peers.peers[some.cell % peers.peers.length]]
      : [mentors[some.cell % mentors.length], mentees[Math.floor(some.cell / mentors.length)]];
  if (a === undefined || b === undefined) return [];
  const mentoringWay = (mentor: typeof a, mentee: typeof a): readonly Way[] => {
    const [column, row] = [mentors.indexOf(mentor), mentees.indexOf(mentee)];
    return column < 0 || row < 0 ? [] : [{ kind: 'mentoring', cell: row * mentors.length + column }];
  };
  const [one, other] = [peers.peers.indexOf(a), peers.peers.indexOf(b)].sort((x, y) => x - y);
  const asPeers: readonly Way[] =
    one === undefined || other === undefined || one < 0
      ? []
      : [{ kind: 'peers', cell: one * peers.peers.length + other }];
  return [...mentoringWay(a, b), ...mentoringWay(b, a), ...asPeers].filter(
    ({ kind, cell }) => tables[kind].cells[cell] !== blocked,
  );
};
