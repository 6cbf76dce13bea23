import type { PeerTable } from '../peers/peer-table.ts';
import { mostPartnersOf, type Pool } from '../pool/pool.ts';
import type { Table } from './table.ts';

/** Somebody who takes fewer partners in all than in their roles together, by their place in each table; -1 for none. */
type Limit = { readonly mentor: number; readonly mentee: number; readonly peer: number; readonly most: number };

/** Everything pairs are chosen from: mentors with mentees, equals, and who takes fewer partners than their roles add up to. */
export type Tables = { readonly mentoring: Table; readonly peers: PeerTable; readonly limits: readonly Limit[] };

/**
 * Both tables with what each person takes in all; pinned pairs are counted already. Where a person's roles leave no
 * choice the places themselves are lowered, so that limits name those only who have one.
 */
export const tablesOf = (
  pool: Pool,
  mentoring: Table,
  peers: PeerTable,
  pinned: ReadonlyMap<string, number>,
): Tables => {
  // Who did not say how many they take has no fewer in all than in their roles together.
  const some = pool.entrants.filter(({ candidate }) => candidate.profile.mostPartners !== null);
  if (some.length === 0) return { mentoring, peers, limits: [] };
  const [mentorAt, menteeAt, peerAt] = [placeIn(mentoring.mentors), placeIn(mentoring.mentees), placeIn(peers.peers)];
  const limits = some.flatMap((entrant): readonly Limit[] => {
    const most = mostPartnersOf(entrant) - (pinned.get(entrant.candidate.person.id) ?? 0);
    const [mentor, mentee, peer] = [mentorAt(entrant), menteeAt(entrant), peerAt(entrant)];
    const held = [
      lower(mentoring.mentorPlaces, mentor, most),
      lower(mentoring.menteePlaces, mentee, most),
      lower(peers.places, peer, most),
    ];
    return held.reduce((sum, each) => sum + each, 0) > most ? [{ mentor, mentee, peer, most }] : [];
  });
  return { mentoring, peers, limits };
};

const placeIn = <T>(all: readonly T[]): ((each: T) => number) => {
  const places = new Map(all.map((each, at) => [each, at]));
  return (each) => places.get(each) ?? -1;
};

/** Leaves so many places at most; how many there are then. */
const lower = (places: Int32Array, at: number, most: number): number => {
  if (at < 0) return 0;
  places[at] = Math.min(places[at] ?? 0, most);
  return places[at] ?? 0;
};
