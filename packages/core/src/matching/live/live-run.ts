import { undo } from '../assignment/kept/journal.ts';
import { settledIn, settledTables, type AllSettled } from '../all-settled.ts';
import { judge, judgeAgain, type Judged, type JudgedAgain } from '../judge.ts';
import { peersOf } from '../pairing/pair-once.ts';
import { rankOf, type Chosen, type PairedUp } from '../pairing/paired-up.ts';
import { solve } from '../pairing/solve.ts';
import { solvePlaces } from '../pairing/solve-places.ts';
import type { Tables } from '../pairing/tables.ts';
import { twiceFinder } from '../pairing/twice.ts';
import { sameSettled } from '../peers/settled-peers.ts';
import { poolFor, type Pool } from '../pool/pool.ts';
import {
  cellsIn,
  circlesFor,
  pinnedAnd,
  runOf,
  solveJudged,
  standingCircles,
  type SolvedRun,
  type Standing,
} from '../solve-run.ts';
import type { MatchingInput } from '../types.ts';
import { changeTable, standAnew } from './change-table.ts';
import { withTable } from './join.ts';
import { chosenCells, hasRoom, keepTable, nodesOfAll, type KeptTable } from './kept-table.ts';
import { standingIn, type Outcome } from './outcome.ts';

/** A run that stays solved while decisions change. */
export type LiveRun = {
  outcome: Outcome;
  /** Mentors and mentees; null where a change has to be solved from scratch, see `openRun`. */
  kept: KeptTable | null;
};

/**
 * Solves a run and keeps it for changes. `standing`: who is a pair now; of all best pairings one that parts the fewest of
 * them is taken. Mentors and mentees are kept except for the objective `fairest`, whose floor moves with every change;
 * where somebody takes fewer partners in all than in their roles together; and where the best pairing would pair two
 * people twice. Peers are solved again only when something changed for them; circles change only where something asks
 * for it, and are formed anew where none stands. Throws `matching.invalid` as `match` does.
 */
export const openRun = (input: MatchingInput, standing: Standing, judged = judge(input)): LiveRun => {
  const apart = solveApart(judged, input, standing);
  if (apart !== null) {
    stand(apart);
    return apart;
  }
  const { pool, paired, circles } = solveJudged(judged, input, standing);
  return { outcome: { judged, pool, settled: settledIn(judged, pool), paired, circles }, kept: null };
};

/**
 * The run under other decisions, with people who came, went, or said something new, while `live` stays as it is. `kept`: from
 * what was kept. False when from scratch: where nothing was kept (see `openRun`), for another objective or floor, for weights,
 * rules or weeks that make everybody's points others, where more people are new than are judged alone (see `judgeAgain`), and
 * once places are twice as many as at the start, or nodes for people who come do not last.
 */
export const considered = (
  live: LiveRun,
  input: MatchingInput,
): { readonly outcome: Outcome; readonly kept: boolean } => {
  const again = judgeAgain(live.outcome.judged, input);
  const found = attempt(live, input, again);
  if (live.kept !== null) takeBack(live, live.kept);
  return found === null ? { outcome: anew(live, input, again).outcome, kept: false } : { ...found, kept: true };
};

/** Decides so. */
export const adopt = (live: LiveRun, input: MatchingInput): void => {
  const again = judgeAgain(live.outcome.judged, input);
  Object.assign(live, attempt(live, input, again) ?? anew(live, input, again));
  stand(live);
};

/** The run as it is shown: with tables in which what was decided stands. Copies both tables. */
export const solvedRun = ({ judged, pool, settled, paired, circles }: Outcome): SolvedRun =>
  runOf(judged, pool, settled, settledTables(judged, pool, settled), { paired, circles });

const anew = ({ outcome }: LiveRun, input: MatchingInput, { judged }: JudgedAgain): LiveRun =>
  openRun(input, standingIn(outcome), judged);

/** Solves mentors with mentees, and peers, each for themselves; null where that is not the whole question. */
const solveApart = (judged: Judged, input: MatchingInput, stood: Standing): LiveRun | null => {
  const standing = cellsIn(judged, stood);
  const { objective = 'everyone', floor = 0 } = input;
  const pool = poolFor(judged.pool, input);
  const settled = settledIn(judged, pool);
  if (objective === 'fairest' || settled.limits.length > 0) return null;
  const tables = settledTables(judged, pool, settled);
  const solution = solve(tables.mentoring, objective, floor, standing.mentoring);
  const { peers } = solvePlaces(peersOf(tables), objective, floor, standing);
  const paired = pairedOnce(judged, { mentoring: solution.chosen, peers });
  if (paired === null) return null;
  const kept = keepTable(judged.table, solution, { settled: settled.mentoring, standing: standing.mentoring, floor });
  const circles = circlesFor(judged, pool, pinnedAnd(settled, paired), standingCircles(stood));
  return { outcome: { judged, pool, settled, paired, circles }, kept };
};

/** Changes what is kept; null where the answer cannot be found so. What was changed is taken back by the caller. */
const attempt = (live: LiveRun, input: MatchingInput, { judged, fresh }: JudgedAgain): LiveRun | null => {
  const { outcome } = live;
  if (live.kept === null || fresh === null || !isSameProblem(outcome.pool.input, input)) return null;
  const kept = live.kept.table === judged.table ? live.kept : withTable(live.kept, judged.table);
  const pool = poolFor(judged.pool, input);
  const settled = settledIn(judged, pool);
  if (kept === null || settled.limits.length > 0 || !hasRoom(kept, settled.mentoring)) return null;
  changeTable(kept, settled.mentoring, nodesOfAll(kept, fresh));
  const isSame =
    judged.peerTable.cells === outcome.judged.peerTable.cells && sameSettled(outcome.settled.peers, settled.peers);
  const peers = isSame ? outcome.paired.chosen.peers : peersAnew(outcome, judged, pool, settled);
  const paired = pairedOnce(judged, { mentoring: chosenCells(kept), peers });
  if (paired === null) return null;
  const stands = standingCircles(standingIn(outcome), outcome.circles);
  const circles = circlesFor(judged, pool, pinnedAnd(settled, paired), stands);
  return { outcome: { judged, pool, settled, paired, circles }, kept };
};

const peersAnew = (before: Outcome, judged: Judged, pool: Pool, settled: AllSettled): readonly number[] => {
  const { objective = 'everyone', floor = 0 } = pool.input;
  const standing = cellsIn(judged, standingIn(before));
  const tables = settledTables(judged, pool, settled);
  return solvePlaces(peersOf(tables), objective === 'total' ? 'total' : 'everyone', floor, standing).peers;
};

/** A best choice, unless it would pair two people twice. */
const pairedOnce = ({ table, peerTable }: Judged, chosen: Chosen): PairedUp | null => {
  const tables: Tables = { mentoring: table, peers: peerTable, limits: [] };
  if (twiceFinder(tables)(chosen).length > 0) return null;
  const rank = rankOf(tables, chosen);
  return { ...rank, chosen, most: rank, isBest: true, rounds: 0 };
};

const isSameProblem = (before: MatchingInput, after: MatchingInput): boolean =>
  (before.objective ?? 'everyone') === (after.objective ?? 'everyone') && (before.floor ?? 0) === (after.floor ?? 0);

const takeBack = ({ outcome }: LiveRun, kept: KeptTable): void => {
  undo(kept.kept);
  kept.settled = outcome.settled.mentoring;
};

/** What is a pair now stands from now on. */
const stand = ({ kept, outcome: { settled, paired } }: LiveRun): void => {
  if (kept !== null) standAnew(kept, [...settled.mentoring.pinned, ...paired.chosen.mentoring]);
};
