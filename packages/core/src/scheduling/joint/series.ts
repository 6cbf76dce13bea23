import type { PersonId, Slot } from '../../model/index.ts';
import { placeOf, type CandidatePlace } from '../candidate-place.ts';
import { candidateAt, candidatesOf, type Candidates, type Surcharge } from '../candidates.ts';
import { datesMask, type Dates } from '../date-masks.ts';
import { cellsADay, cellsAWeek, cellsIn } from '../grid.ts';
import { weekdayOf, type DayNumber } from '../plain-date.ts';
import type { SeriesTime } from '../series-time.ts';
import { turned } from '../shifts.ts';
import type { SeriesRequest } from '../types.ts';
import { noTurn, type Room } from '../weigh.ts';
import { ledgerCost } from '../weights.ts';
import type { Entries, Limits } from './diary.ts';

/** A series in a joint plan with its best candidates, cheapest first. */
export type JointSeries = {
  readonly request: SeriesRequest;
  /** Length in cells. */
  readonly cells: number;
  /** Points when it is left out. */
  readonly unplaced: number;
  /** Costs hold all that does not depend on other series. */
  readonly candidates: Candidates;
  /** Hours that a candidate may have: two where they take turns. */
  readonly hours: number;
  /** Words of weeks in which the dates of each candidate stand, one after the other for each of its hours. */
  readonly stands: Int32Array;
  /** Those of its people who have other series too: only they couple series to each other. */
  readonly members: readonly Member[];
  /** The candidate it has now; -1 when there is none. */
  readonly current: number;
  /** It stays there. */
  readonly pinned: boolean;
};

/** `person` is a place among the plan's people; `burdens` are their early and late points by candidate. */
type Member = { readonly person: number; readonly burdens: Int32Array; readonly entries: Entries };

/** Somebody with several series; by place the series they are in. */
export type JointPerson = { readonly id: PersonId; readonly series: readonly number[]; readonly limits: Limits };

/** Best candidates of each series that a joint plan chooses from at first. */
const usualCandidates = 96;

/** A series with its candidates; `places` are those of the plan's people. */
export const jointSeries = (
  time: SeriesTime,
  places: ReadonlyMap<PersonId, number>,
  most = usualCandidates,
): JointSeries => {
  const { request, weights } = time;
  const candidates = choose(time, places, most);
  const hours = hoursIn(candidates);
  const stands = standsOf(time, candidates, hours);
  const onClock = new Map<string, Entries>(); // people on one clock share their entries
  const members: Member[] = [];
  for (const [at, { id, zone }] of time.people.entries()) {
    const person = places.get(id);
    if (person === undefined) continue;
    const entries = onClock.get(zone.zone) ?? entriesOf(time, candidates, { stands, hours }, zone);
    onClock.set(zone.zone, entries);
    members.push({ person, burdens: burdensOf(candidates, at, time.people.length), entries });
  }
  const cells = cellsIn(request.cadence.minutes);
  const current = currentOf(request, candidates);
  const pinned = request.current?.stay === Infinity;
  return { request, cells, unplaced: weights.unplaced, candidates, hours, stands, members, current, pinned };
};

/** Early and late points of one of the people, by candidate. */
const burdensOf = ({ count, burdens }: Candidates, at: number, people: number): Int32Array => {
  const own = new Int32Array(count);
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

/** Hours that some candidate of a series has: two where they take turns. */
const hoursIn = ({ count, startsInTurn }: Candidates): number => {
  for (let pick = 0; pick < count; pick++) if (startsInTurn[pick] !== noTurn) return 2;
  return 1;
};

const standsOf = (time: SeriesTime, candidates: Candidates, hours: number): Int32Array => {
  const { horizon } = time.frame;
  const { words } = horizon;
  const { cadence } = time.request;
  const { count, firstDays, starts, startsInTurn, daysInTurn } = candidates;
  const masks = {
    all: new Map<DayNumber, Int32Array>(),
    odd: new Map<DayNumber, Int32Array>(),
    even: new Map<DayNumber, Int32Array>(),
  };
  const maskOf = (firstDay: DayNumber, which: Dates): Int32Array => {
    const mask = masks[which].get(firstDay) ?? datesMask(firstDay, cadence, horizon, which);
    masks[which].set(firstDay, mask);
    return mask;
  };
  const stands = new Int32Array(count * hours * words);
  for (let pick = 0; pick < count; pick++) {
    const inTurn = startsInTurn[pick] ?? noTurn;
    for (let hour = 0; hour < (inTurn === noTurn ? 1 : 2); hour++) {
      const firstDay = (firstDays[pick] ?? 0) + (hour === 0 ? 0 : (daysInTurn[pick] ?? 0));
      const mask = maskOf(firstDay, inTurn === noTurn ? 'all' : hour === 0 ? 'odd' : 'even');
      const slot = (weekdayOf(firstDay) - 1) * cellsADay + (hour === 0 ? (starts[pick] ?? 0) : inTurn);
      for (let word = 0; word < words; word++)
        stands[(pick * hours + hour) * words + word] = (mask[word] ?? 0) & ~(time.clash[slot * words + word] ?? 0);
    }
  }
  return stands;
};

/** Every candidate's dates on one person's clock. */
const entriesOf = (
  { frame: { clocks, horizon }, request }: SeriesTime,
  { count, firstDays, starts, startsInTurn, daysInTurn }: Candidates,
  { stands, hours }: Pick<JointSeries, 'stands' | 'hours'>,
  zone: SeriesTime['people'][number]['zone'],
): Entries => {
  const { words } = horizon;
  const shifts = clocks.shifts(request.zone, zone);
  const data = new Int32Array(count * hours * shifts.length * (1 + words));
  const from = new Uint32Array(count + 1);
  const here = new Int32Array(words);
  let end = 0;
  for (let pick = 0; pick < count; pick++) {
    for (let hour = 0; hour < hours; hour++) {
      const start = (hour === 0 ? starts : startsInTurn)[pick] ?? noTurn;
      if (start === noTurn) continue;
      const day = (firstDays[pick] ?? 0) + (hour === 0 ? 0 : (daysInTurn[pick] ?? 0));
      const slot = (weekdayOf(day) - 1) * cellsADay + start;
      for (const { cells, weeks } of shifts) {
        let any = 0;
        for (let word = 0; word < words; word++)
          any |= here[word] = (stands[(pick * hours + hour) * words + word] ?? 0) & (weeks[slot * words + word] ?? 0);
        if (any === 0) continue;
        const there = slot + cells;
        const turn = there < 0 ? 1 : there >= cellsAWeek ? -1 : 0; // their week is the one before, or the one after
        data[end++] = there + turn * cellsAWeek;
        for (let word = 0; word < words; word++) data[end++] = turned(here, 0, word, words, turn);
      }
    }
    from[pick + 1] = end;
  }
  return { data: data.slice(0, end), from };
};
