import type { PersonId, Slot } from '../../model/index.ts';
import { placeOf, type CandidatePlace } from '../candidate-place.ts';
import { candidateAt, candidatesOf, type Candidates, type Surcharge } from '../candidates.ts';
import { cellsIn } from '../grid.ts';
import type { SeriesTime } from '../series-time.ts';
import type { SeriesRequest } from '../types.ts';
import type { Room } from '../weigh.ts';
import { ledgerCost } from '../weights.ts';
import type { Limits } from './diary.ts';
import { ownEntries, shiftedEntries, type Entries } from './entries.ts';

/** A series in a joint plan with its best candidates, cheapest first. */
export type JointSeries = {
  readonly request: SeriesRequest;
  /** Length in cells. */
  readonly cells: number;
  /** Points when it is left out. */
  readonly unplaced: number;
  /** Costs hold all that does not depend on other series. */
  readonly candidates: Candidates;
  /** When the dates of each candidate stand, on the series' own clock. */
  readonly entries: Entries;
  /** Those of its people who have other series too: only they couple series to each other. */
  readonly members: readonly Member[];
  /** The candidate it has now; -1 when there is none. */
  readonly current: number;
  /** It stays there. */
  readonly pinned: boolean;
};

/** `person` is a place among the plan's people; `burdens` are their early and late points by candidate. */
type Member = { readonly person: number; readonly burdens: Uint16Array; readonly entries: Entries };

/** Somebody with several series; by place the series they are in. */
export type JointPerson = { readonly id: PersonId; readonly series: readonly number[]; readonly limits: Limits };

/**
 * Best candidates of each series that a joint plan chooses from at first, and that a pair is offered: of 64, a quarter of
 * 400 pairs have none on some weekday that is possible, of 96 one in thirty. Plans cost the same with either.
 */
const usualCandidates = 96;

/** A series with its candidates; `places` are those of the plan's people. */
export const jointSeries = (
  time: SeriesTime,
  places: ReadonlyMap<PersonId, number>,
  most = usualCandidates,
): JointSeries => {
  const { request, weights } = time;
  const { clocks, horizon } = time.frame;
  const candidates = choose(time, places, most);
  const own = ownEntries(time, candidates);
  const onClock = new Map<string, Entries>(); // people on one clock share their entries
  if (!opensInSkippedHour(time)) onClock.set(request.zone.zone, own);
  const members: Member[] = [];
  for (const [at, { id, zone }] of time.people.entries()) {
    const person = places.get(id);
    if (person === undefined) continue;
    const entries = onClock.get(zone.zone) ?? shiftedEntries(own, clocks.shifts(request.zone, zone), horizon.words);
    onClock.set(zone.zone, entries);
    members.push({ person, burdens: burdensOf(candidates, at, time.people.length), entries });
  }
  const cells = cellsIn(request.cadence.minutes);
  const current = currentOf(request, candidates);
  const pinned = request.current?.stay === Infinity;
  return { request, cells, unplaced: weights.unplaced, candidates, entries: own, members, current, pinned };
};

/** Whether a start may lie in an hour that the series' own clock skips: it is at another hour then. */
const opensInSkippedHour = ({ frame: { clocks }, request: { zone }, open }: SeriesTime): boolean =>
  clocks
    .shifts(zone, zone)
    .some(({ cells, from, to }) => cells !== 0 && open.some((span) => span.from < to && span.to > from));

/** Early and late points of one of the people, by candidate. */
const burdensOf = ({ count, burdens }: Candidates, at: number, people: number): Uint16Array => {
  const own = new Uint16Array(count);
  for (let pick = 0; pick < count; pick++) own[pick] = burdens[pick * people + at] ?? 0;
  return own;
};

const choose = (time: SeriesTime, places: ReadonlyMap<PersonId, number>, most: number): Candidates => {
  const { current } = time.request;
  if (current?.stay === Infinity) return candidateAt(time, current.slot);
  return candidatesOf(time, most, surcharge(time, places));
};

/** The ledger of people who have no other series, and the price for leaving the present slot. */
const surcharge = (time: SeriesTime, places: ReadonlyMap<PersonId, number>): Surcharge => {
  const { people, request } = time;
  const alone = people.flatMap(({ id }, at) => (places.has(id) ? [] : [at]));
  const { current } = request;
  const now = current === undefined ? null : placeOf(current.slot);
  return (found, at) => {
    let cost = current === undefined || (now !== null && isAt(found, at, now)) ? 0 : current.stay;
    for (const person of alone) cost += ledgerCost(found.burdens[at * people.length + person] ?? 0);
    return cost;
  };
};

const isAt = (found: Room, at: number, { firstDay, start, startInTurn, days }: CandidatePlace): boolean =>
  found.firstDays[at] === firstDay &&
  found.starts[at] === start &&
  found.startsInTurn[at] === startInTurn &&
  found.daysInTurn[at] === days;

const currentOf = ({ current }: SeriesRequest, candidates: Candidates): number =>
  current === undefined ? -1 : pickAt(candidates, current.slot);

/** The place of a slot among the candidates; -1 when it is none of them. */
export const pickAt = (candidates: Candidates, slot: Slot): number => {
  const place = placeOf(slot);
  for (let pick = 0; pick < candidates.count; pick++) if (isAt(candidates, pick, place)) return pick;
  return -1;
};
