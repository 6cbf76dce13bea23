import type { Objective } from '../assignment/assign.ts';
import { solve } from './solve.ts';
import { solvePlaces } from './solve-places.ts';
import { blocked } from './table.ts';
import type { Tables } from './tables.ts';
import { beats, rankOf, type Chosen, type PairedUp, type Ranked } from './paired-up.ts';
import { twiceFinder, type Way } from './twice.ts';

/** A pairing with some ways ruled out, in which two people may still be a pair twice; nothing so ruled out is better. */
type Branch = Ranked & { readonly ruledOut: readonly Way[]; readonly chosen: Chosen };

/** Cells looked at before the search for a better pairing ends, and the least and the most solutions that is. */
const cellsLookedAt = 3e8;
const [fewest, greatest] = [24, 1500];

/**
 * The best pairing in which no two people are a pair twice (each mentoring the other, or as peers as well). Without that
 * condition it is solved exactly; with it the question is hard: already for people who each mentor one colleague and are
 * mentored by one, it asks for a cheapest cover by circles of three and more (M. Bläser and B. Manthey, "Approximating
 * maximum weight cycle covers in directed graphs", 2005). So: branch and bound. Two who are paired twice are allowed one
 * way at a time; a branch that cannot beat the best pairing known is left. The first pairing known rules out every worse
 * way at once. When the solutions allowed for are used up, what is known is given with the bound that is left.
 * Deterministic: effort is counted, not timed. `standing`: as in `solve`, in each of the solutions.
 */
export const pairOnce = (
  tables: Tables,
  objective: Objective,
  floor: number,
  standing: Chosen | null = null,
): PairedUp => {
  const { solveWithout, rounds } = solver(tables, objective, floor, standing);
  const twiceIn = twiceFinder(tables);
  const root = solveWithout([], null);
  let best = withoutWorse(root);
  const open = [root];
  const size = Math.max(1, tables.mentoring.cells.length + tables.peers.cells.length);
  for (let left = Math.min(greatest, Math.max(fewest, cellsLookedAt / size)); open.length > 0;) {
    const branch = takeBest(open);
    if (!beats(branch, best, objective)) return { ...best, most: best, isBest: true, rounds: rounds() };
    const [twice] = twiceIn(branch.chosen);
    if (twice === undefined) return { ...branch, most: branch, isBest: true, rounds: rounds() };
    if (left <= 0) return { ...best, most: branch, isBest: false, rounds: rounds() };
    for (const way of twice.ways) {
      left--;
      const without = solveWithout([...branch.ruledOut, ...twice.ways.filter((other) => other !== way)], branch);
      if (!beats(without, best, objective)) continue;
      if (twiceIn(without.chosen).length === 0) best = without;
      else open.push(without);
    }
  }
  return { ...best, most: best, isBest: true, rounds: rounds() };

  /** Rules out every worse way of those paired twice until nobody is. */
  function withoutWorse(branch: Branch): Branch {
    const all = twiceIn(branch.chosen);
    if (all.length === 0) return branch;
    const worse = all.flatMap(({ ways, best: kept }) =>
      ways.filter(({ kind, cell }) => kind !== kept.kind || cell !== kept.cell),
    );
    return withoutWorse(solveWithout([...branch.ruledOut, ...worse], branch));
  }

  /** The branch with the greatest bound; of equal ones the newest, which is nearest to an answer. */
  function takeBest(branches: Branch[]): Branch {
    let at = branches.length - 1;
    for (let other = at - 1; other >= 0; other--)
      if (beats(branches[other] ?? root, branches[at] ?? root, objective)) at = other;
    return branches.splice(at, 1)[0] ?? root;
  }
};

/** Solves with ways ruled out. Where nobody has a total, a table in which nothing new is ruled out keeps its pairs. */
const solver = (tables: Tables, objective: Objective, floor: number, standing: Chosen | null) => {
  let most = 0;
  const solved = (before: Branch | null, ruledOut: readonly Way[]): Chosen => {
    if (tables.limits.length > 0) {
      const both = solvePlaces(tables, objective, floor, standing);
      most = Math.max(most, both.rounds);
      return both;
    }
    const isNew = (kind: Way['kind']) => ruledOut.slice(before?.ruledOut.length).some((way) => way.kind === kind);
    const [mentoring, peers] = [before === null || isNew('mentoring'), before === null || isNew('peers')];
    const one = mentoring ? solve(tables.mentoring, objective, floor, standing?.mentoring) : null;
    const other = peers ? solvePlaces(peersOf(tables), objective, floor, standing) : null;
    most = Math.max(most, one?.rounds ?? 0, other?.rounds ?? 0);
    return {
      mentoring: one?.chosen ?? before?.chosen.mentoring ?? [],
      peers: other?.peers ?? before?.chosen.peers ?? [],
    };
  };
  return {
    rounds: () => most,
    solveWithout: (ruledOut: readonly Way[], before: Branch | null): Branch => {
      const kept = ruledOut.map(({ kind, cell }) => tables[kind].cells[cell] ?? blocked);
      for (const way of ruledOut) setPoints(tables, way, blocked);
      const { mentoring, peers } = solved(before, ruledOut);
      for (const [at, way] of ruledOut.entries()) setPoints(tables, way, kept[at] ?? blocked);
      return { ruledOut, chosen: { mentoring, peers }, ...rankOf(tables, { mentoring, peers }) };
    },
  };
};

/** A way of peers stands in two cells. */
const setPoints = ({ mentoring, peers }: Tables, { kind, cell }: Way, points: number): void => {
  if (kind === 'mentoring') mentoring.cells[cell] = points;
  else {
    const size = peers.peers.length;
    peers.cells[cell] = points;
    peers.cells[(cell % size) * size + Math.floor(cell / size)] = points;
  }
};

/** The peers alone. */
export const peersOf = ({ mentoring, peers }: Tables): Tables => ({
  mentoring: {
    ...mentoring,
    mentors: [],
    mentees: [],
    mentorPlaces: new Int32Array(0),
    menteePlaces: new Int32Array(0),
    mentorsLast: new Uint8Array(0),
    menteesLast: new Uint8Array(0),
    cells: new Uint8Array(0),
  },
  peers,
  limits: [],
});
