export * from './types.ts';
export { match, resultOf } from './match.ts';
export { shortLists, type MentorList } from './short-lists.ts';
export { suggestionsFor, type Suggestion } from './suggestions.ts';
export { blockedBy, type Block } from './explain/blocked-by.ts';
export { explainPair, changeWith, type Alternative, type Explanation } from './explain/explain-pair.ts';
export {
  explainCircle,
  explainTogether,
  type CircleExplanation,
  type Elsewhere,
  type Together,
} from './explain/explain-circle.ts';
export { possible } from './explain/possible.ts';
export { changeBetween, type Change, type Difference } from './explain/difference.ts';
export { pinClash, type PinClash } from './circles/pins-fit.ts';
export type { WayIn } from './explain/way-in.ts';
export { waysIn } from './explain/ways-in.ts';
export { spreadOf, type Share } from './explain/spread.ts';
export { prove, type Proof } from './explain/prove.ts';
export { withForbid, withPin, without, withCapacity } from './explain/decided.ts';
export { adopt, considered, openRun, solvedRun, type LiveRun } from './live/live-run.ts';
export { circleBoundIn, groupsIn, standingIn, type Outcome, type ScoredGroup } from './live/outcome.ts';
export type { Standing } from './solve-run.ts';
export { assign, type Objective } from './assignment/assign.ts';
export { certificateFaults } from './assignment/certificate.ts';
export type { Assignment, Network } from './assignment/network.ts';
export { addEdges } from './assignment/kept/add-edges.ts';
export { pin, setPlaces, setWorth } from './assignment/kept/change.ts';
export { keptFaults } from './assignment/kept/faults.ts';
export { undo } from './assignment/kept/journal.ts';
export { keep } from './assignment/kept/keep.ts';
export { withSpare } from './assignment/kept/spare.ts';
export { assignTable } from './assignment/table/assign-table.ts';
export { tableFaults } from './assignment/table/faults.ts';
export type { Table, TableAssignment } from './assignment/table/table.ts';
export { bestMatching } from './general/best-matching.ts';
export { matchingFaults } from './general/certificate.ts';
export type { Graph, Matching } from './general/graph.ts';
