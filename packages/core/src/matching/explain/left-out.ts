import type { Matching } from '../general/graph.ts';
import type { Candidates, Prices } from '../pairing/candidates.ts';
import type { Offered } from '../pairing/solve-places.ts';
import { blocked, type Table } from '../pairing/table.ts';
import type { Tables } from '../pairing/tables.ts';
import { worthOf, type Worths } from '../pairing/worths.ts';
import { peersAsTable } from '../peers/peer-table.ts';

/**
 * What speaks against a proof that looked at the candidates only: a cell left out that would pay more than its two
 * places cost. None: the prices prove the answer the best of the whole table. O(cells).
 */
export const leftOutFaults = (
  { cells, mentors, mentorsLast, menteesLast }: Table,
  { open, floor }: Candidates,
  worths: Worths,
  { leftPrices, rightPrices }: Prices,
): readonly string[] => {
  const faults: string[] = [];
  for (const [cell, points] of cells.entries()) {
    if (open[cell] === 1 || points === blocked || points < floor) continue;
    const [row, column] = [Math.floor(cell / mentors.length), cell % mentors.length];
    const last = (menteesLast[row] ?? 0) + (mentorsLast[column] ?? 0);
    if (worthOf(worths, points, last, false) > (leftPrices[row] ?? 0) + (rightPrices[column] ?? 0))
      faults.push(`cell ${cell} would pay more`);
  }
  return faults;
};

/**
 * The same where mentors, mentees and peers hold places together: a place of somebody costs what the cheapest of their
 * nodes does, nothing where they have more places than nodes. Odd sets only make a cell dearer.
 */
export const leftOutPlaceFaults = (
  { mentoring, peers }: Tables,
  offered: Offered,
  { prices }: Matching,
): readonly string[] => {
  const { places, firstNode, worths } = offered;
  const cheapest = Float64Array.from(places, (count, holder) => {
    const [from, to] = [firstNode[holder] ?? 0, firstNode[holder + 1] ?? 0];
    return to - from < count ? 0 : Math.min(...prices.subarray(from, to)) / 2;
  });
  const mentees = mentoring.mentors.length;
  const ofPeers = cheapest.subarray(mentees + mentoring.mentees.length);
  const inMentoring = { leftPrices: cheapest.subarray(mentees), rightPrices: cheapest };
  return [
    ...leftOutFaults(mentoring, offered.mentoring, worths, inMentoring),
    ...leftOutFaults(peersAsTable(peers), eitherWay(offered.peers, peers.peers.length), worths, {
      leftPrices: ofPeers,
      rightPrices: ofPeers,
    }),
  ];
};

/** A cell of two peers is looked at when it is from either side. */
const eitherWay = ({ open, floor }: Candidates, size: number): Candidates => ({
  open: open.map((each, cell) => each | (open[(cell % size) * size + Math.floor(cell / size)] ?? 0)),
  floor,
});
