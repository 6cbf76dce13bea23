import type { Role, Unmatched } from '../../model/index.ts';
import type { Entrant } from '../pool/entrant.ts';
import { mostPartnersOf, placesOf } from '../pool/pool.ts';
import { peersAt, twoAt, type SolvedRun } from '../solve-run.ts';
import type { Why } from './open-others.ts';
import {
  circleSide,
  menteeSide,
  mentorSide,
  peerSide,
  takersOf,
  type PartnersOf,
  type CircleSide,
  type Side,
} from './side.ts';
import { whyNoCircle } from './why-no-circle.ts';
import { whyUnmatched } from './why.ts';

/**
 * Everybody with a place and no partner in that role, or in no circle, with the reason: mentees first, then mentors, then peers. Who has
 * all the partners they take in all is not among them.
 */
export const withoutPartner = (run: SolvedRun): readonly Unmatched[] => {
  const left = placesLeft(run);
  const found: Unmatched[] = [];
  // One after the other: a side speaks of everybody, and all sides at once would not fit into memory.
  for (const side of mentoringSides(run, left)) found.push(unmatched(side, whyUnmatched(side)));
  for (const side of peerSides(run, left)) found.push(unmatched(side, whyUnmatched(side)));
  for (const side of circleSides(run)) found.push(unmatched(side, whyNoCircle(side)));
  return found;
};

const unmatched = ({ self, role }: Side, why: Why): Unmatched => ({ personId: self.candidate.person.id, role, ...why });

/** Places left after the run: of each role by place in its table, and none where the total is used up. */
type Left = {
  readonly mentors: Int32Array;
  readonly mentees: Int32Array;
  readonly peers: Int32Array;
  readonly inAll: ReadonlyMap<Entrant, number>;
  readonly partnersOf: PartnersOf;
};

const placesLeft = ({ pool, tables: { mentoring, peers }, pinned, pinnedPeers, paired }: SolvedRun): Left => {
  const inAll = new Map(pool.entrants.map((each) => [each, mostPartnersOf(each)]));
  const [mentors, mentees, equals] = [
    Int32Array.from(mentoring.mentors, (each) => placesOf(each, 'mentor')),
    Int32Array.from(mentoring.mentees, (each) => placesOf(each, 'mentee')),
    Int32Array.from(peers.peers, (each) => placesOf(each, 'peer')),
  ];
  const partners = new Map<Entrant, Set<Entrant>>(pool.entrants.map((each) => [each, new Set()]));
  const take = (left: Int32Array, entrants: readonly Entrant[], at: number) => {
    left[at] = (left[at] ?? 0) - 1;
    const entrant = entrants[at];
    if (entrant !== undefined) inAll.set(entrant, (inAll.get(entrant) ?? 0) - 1);
  };
  for (const cell of [...pinned.cells, ...paired.chosen.mentoring]) {
    take(mentors, mentoring.mentors, cell % mentoring.mentors.length);
    take(mentees, mentoring.mentees, Math.floor(cell / mentoring.mentors.length));
    join(partners, twoAt(mentoring, cell));
  }
  for (const cell of [...pinnedPeers.cells, ...paired.chosen.peers]) {
    take(equals, peers.peers, Math.floor(cell / peers.peers.length));
    take(equals, peers.peers, cell % peers.peers.length);
    join(partners, peersAt(peers, cell));
  }
  const partnersOf: PartnersOf = (self) => partners.get(self) ?? new Set();
  return { mentors, mentees, peers: equals, inAll, partnersOf };
};

const join = (partners: ReadonlyMap<Entrant, Set<Entrant>>, two: readonly [Entrant, Entrant] | null): void => {
  if (two === null) return;
  partners.get(two[0])?.add(two[1]);
  partners.get(two[1])?.add(two[0]);
};

/** Those who have nobody in a role, and would still take somebody. */
const isOpen = (self: Entrant, role: Role, left = 0, { inAll }: Left): boolean =>
  left > 0 && left === placesOf(self, role) && (inAll.get(self) ?? 0) > 0;

/** Places left, none for those who have all the partners they take. */
const withinTotals = (left: Int32Array, entrants: readonly Entrant[], { inAll }: Left): Int32Array =>
  left.map((each, at) => {
    const entrant = entrants[at];
    return entrant !== undefined && (inAll.get(entrant) ?? 0) > 0 ? each : 0;
  });

function* mentoringSides({ pool, tables: { mentoring } }: SolvedRun, left: Left): Generator<Side> {
  const { mentors, mentees } = mentoring;
  const [mentorsTaking, menteesTaking] = [
    takersOf(mentors, 'mentor', withinTotals(left.mentors, mentors, left)),
    takersOf(mentees, 'mentee', withinTotals(left.mentees, mentees, left)),
  ];
  for (const [row, self] of mentees.entries())
    if (isOpen(self, 'mentee', left.mentees[row], left))
      yield menteeSide(pool, mentoring, row, self, mentorsTaking, left.partnersOf);
  for (const [column, self] of mentors.entries())
    if (isOpen(self, 'mentor', left.mentors[column], left))
      yield mentorSide(pool, mentoring, column, self, menteesTaking, left.partnersOf);
}

function* peerSides({ pool, tables: { peers } }: SolvedRun, left: Left): Generator<Side> {
  const taking = takersOf(peers.peers, 'peer', withinTotals(left.peers, peers.peers, left));
  for (const [row, self] of peers.peers.entries())
    if (isOpen(self, 'peer', left.peers[row], left)) yield peerSide(pool, peers, row, self, taking, left.partnersOf);
}

function* circleSides({ circles }: SolvedRun): Generator<CircleSide> {
  if (circles === null) return;
  const seated = new Set(circles.circles.flat());
  for (const [at, self] of circles.table.peers.entries()) if (!seated.has(at)) yield circleSide(circles, at, self);
}
