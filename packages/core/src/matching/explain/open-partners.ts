import type { PersonId, Role } from '../../model/index.ts';
import type { Outcome } from '../live/outcome.ts';
import type { Entrant } from '../pool/entrant.ts';
import { placesOf } from '../pool/pool.ts';
import { blocked } from '../pairing/table.ts';
import type { Two } from '../types.ts';

/** Somebody whom no rule keeps from a person. `closed`: a coordinator does. */
export type Partner = {
  readonly entrant: Entrant;
  /** Mentor first; of two peers the smaller id. */
  readonly two: Two;
  readonly points: number;
  readonly closed: boolean;
};

/** Everybody on the other side whom no rule keeps from somebody, the most points first; of equal ones the first by id. */
export const openPartners = (outcome: Outcome, personId: PersonId, role: Role): readonly Partner[] => {
  const partners = role === 'peer' ? peersOf(outcome, personId) : othersOf(outcome, personId, role);
  return partners.filter(({ points }) => points !== blocked).toSorted((a, b) => b.points - a.points);
};

const othersOf = (
  { judged: { table }, pool, settled }: Outcome,
  personId: PersonId,
  role: 'mentor' | 'mentee',
): readonly Partner[] => {
  const { mentors, mentees, cells } = table;
  const [own, others] = role === 'mentor' ? [mentors, mentees] : [mentees, mentors];
  const self = placeOf(own, personId);
  const partner = role === 'mentor' ? 'mentee' : 'mentor';
  if (self < 0) return [];
  return others.flatMap((judged, at) => {
    const entrant = pool.byId.get(judged.candidate.person.id);
    if (entrant === undefined || placesOf(entrant, partner) === 0) return [];
    const { id } = entrant.candidate.person;
    const cell = role === 'mentor' ? at * mentors.length + self : self * mentors.length + at;
    const two: Two = role === 'mentor' ? [personId, id] : [id, personId];
    return [{ entrant, two, points: cells[cell] ?? blocked, closed: settled.mentoring.closed.has(cell) }];
  });
};

const peersOf = ({ judged, pool, settled }: Outcome, personId: PersonId): readonly Partner[] => {
  const { peers, cells } = judged.peerTable;
  const self = placeOf(peers, personId);
  if (self < 0) return [];
  return peers.flatMap((known, at) => {
    const entrant = pool.byId.get(known.candidate.person.id);
    if (entrant === undefined || placesOf(entrant, 'peer') === 0) return [];
    const { id } = entrant.candidate.person;
    const cell = Math.min(self, at) * peers.length + Math.max(self, at);
    const two: Two = at < self ? [id, personId] : [personId, id];
    return [{ entrant, two, points: cells[cell] ?? blocked, closed: settled.peers.closed.has(cell) }];
  });
};

const placeOf = (entrants: readonly Entrant[], id: PersonId): number =>
  entrants.findIndex(({ candidate }) => candidate.person.id === id);
