import type { Role } from '../../model/index.ts';
import type { Entrant } from '../pool/entrant.ts';
import { placesOf, type Pool } from '../pool/pool.ts';
import { blocked, type Table } from '../pairing/table.ts';
import type { FormedCircles } from '../circles/form-circles.ts';
import { pointsOfTwo } from '../circles/table.ts';
import { partsAPoint, worthOf } from '../circles/worth.ts';
import type { PeerTable } from '../peers/peer-table.ts';

/** A run as somebody without a partner sees it: themselves, and everybody else on the other side. */
export type Side = {
  readonly pool: Pool;
  readonly role: Role;
  readonly self: Entrant;
  readonly others: readonly Other[];
  /** The only peer left over, of an odd number of places: nobody could have done better. */
  readonly isOddOneOut: boolean;
};

/** Points are null where a rule, or a decision, keeps the two apart, and where they are a pair already. */
export type Other = { readonly entrant: Entrant; readonly points: number | null; readonly hasPlace: boolean };

/** Whom somebody is a pair with, in whatever roles. */
export type PartnersOf = (self: Entrant) => ReadonlySet<Entrant>;

export const menteeSide = (
  pool: Pool,
  { mentors, cells }: Table,
  row: number,
  self: Entrant,
  takers: readonly Taker[],
  partnersOf: PartnersOf,
): Side => ({
  pool,
  role: 'mentee',
  self,
  isOddOneOut: false,
  others: othersOf(self, takers, partnersOf(self), (column) => openPoints(cells[row * mentors.length + column])),
});

export const mentorSide = (
  pool: Pool,
  { mentors, cells }: Table,
  column: number,
  self: Entrant,
  takers: readonly Taker[],
  partnersOf: PartnersOf,
): Side => ({
  pool,
  role: 'mentor',
  self,
  isOddOneOut: false,
  others: othersOf(self, takers, partnersOf(self), (row) => openPoints(cells[row * mentors.length + column])),
});

export const peerSide = (
  pool: Pool,
  { peers, places, cells }: PeerTable,
  row: number,
  self: Entrant,
  takers: readonly Taker[],
  partnersOf: PartnersOf,
): Side => ({
  pool,
  role: 'peer',
  self,
  isOddOneOut: isOdd(places) && takers.every(({ hasPlace, at }) => !hasPlace || at === row),
  others: othersOf(self, takers, partnersOf(self), (column) => openPoints(cells[row * peers.length + column])),
});

/** Who takes somebody in a role at all, where in the table, and whether there is a place left after the run. */
export type Taker = { readonly entrant: Entrant; readonly at: number; readonly hasPlace: boolean };

export const takersOf = (entrants: readonly Entrant[], role: Role, placesLeft: Int32Array): readonly Taker[] =>
  entrants.flatMap((entrant, at) =>
    placesOf(entrant, role) > 0 ? [{ entrant, at, hasPlace: (placesLeft[at] ?? 0) > 0 }] : [],
  );

/** In one pass: everybody left over is held beside everybody. */
const othersOf = (
  self: Entrant,
  takers: readonly Taker[],
  partners: ReadonlySet<Entrant>,
  pointsAt: (at: number) => number | null,
): readonly Other[] => {
  const others: Other[] = [];
  for (const { entrant, at, hasPlace } of takers)
    if (entrant !== self) others.push({ entrant, points: partners.has(entrant) ? null : pointsAt(at), hasPlace });
  return others;
};

/** The same of circles, and how each of them stands to the person. */
export type CircleSide = Side & { readonly circles: readonly NearCircle[] };

/** A circle that somebody does not sit in. */
export type NearCircle = {
  readonly people: readonly Entrant[];
  /** Those of it whom a rule or a decision keeps from the person. */
  readonly apart: readonly Entrant[];
  /** What it would be worth with the person, points; null where somebody is apart, or all would share too little time. */
  readonly points: number | null;
};

export const circleSide = (formed: FormedCircles, at: number, self: Entrant): CircleSide => ({
  pool: formed.pool,
  role: 'peer',
  self,
  isOddOneOut: false,
  others: formed.table.peers.map((entrant, other) => ({
    entrant,
    points: openPoints(pointsOfTwo(formed.table, at, other)),
    hasPlace: false,
  })),
  circles: formed.circles.map((circle) => {
    const worth = worthOf(formed, [...circle, at]);
    const apart = circle.filter((other) => pointsOfTwo(formed.table, at, other) === blocked);
    const entrants = (places: readonly number[]) => places.flatMap((place) => formed.table.peers[place] ?? []);
    return {
      people: entrants(circle),
      apart: entrants(apart),
      points: worth === null ? null : Math.floor(worth / partsAPoint),
    };
  }),
});

const isOdd = (places: Int32Array): boolean => places.reduce((sum, each) => sum + each, 0) % 2 === 1;

const openPoints = (points = blocked): number | null => (points === blocked ? null : points);
