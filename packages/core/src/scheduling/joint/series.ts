import type { PersonId } from '../../model/index.ts';
import { candidateAt, candidatesOf, type Candidates, type Surcharge } from '../candidates.ts';
import { datesMask } from '../date-masks.ts';
import { cellMinutes, cellsADay, cellsAWeek, cellsIn } from '../grid.ts';
import { dayNumber, weekdayOf } from '../plain-date.ts';
import type { SeriesTime } from '../series-time.ts';
import { turned } from '../shifts.ts';
import type { SeriesRequest } from '../types.ts';
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
  /** Words of weeks in which the dates of each candidate stand. */
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
  const stands = standsOf(time, candidates);
  const members = time.people.flatMap(({ id, zone }, at) => {
    const person = places.get(id);
    if (person === undefined) return [];
    const burdens = candidates.burdens.filter((_, place) => place % time.people.length === at);
    return [{ person, burdens, entries: entriesOf(time, candidates, stands, zone) }];
  });
  const cells = cellsIn(request.cadence.minutes);
  const current = currentOf(request, candidates);
  const pinned = request.current?.stay === Infinity;
  return { request, cells, unplaced: weights.unplaced, candidates, stands, members, current, pinned };
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
  const now = request.current === undefined ? null : { ...at(request.current.slot), stay: request.current.stay };
  return ({ firstDay, start }, burdens, place) => {
    let cost = now === null || (now.firstDay === firstDay && now.start === start) ? 0 : now.stay;
    for (const person of alone) cost += ledgerCost(burdens[place * people.length + person] ?? 0);
    return cost;
  };
};

const at = (slot: { readonly firstDate: string; readonly start: number }) => ({
  firstDay: dayNumber(slot.firstDate),
  start: Math.floor(slot.start / cellMinutes),
});

const currentOf = ({ current }: SeriesRequest, { count, firstDays, starts }: Candidates): number => {
  if (current === undefined) return -1;
  const { firstDay, start } = at(current.slot);
  for (let pick = 0; pick < count; pick++) if (firstDays[pick] === firstDay && starts[pick] === start) return pick;
  return -1;
};

const standsOf = (time: SeriesTime, { count, firstDays, starts }: Candidates): Int32Array => {
  const { horizon } = time.frame;
  const { words } = horizon;
  const masks = new Map<number, Int32Array>();
  const stands = new Int32Array(count * words);
  for (let pick = 0; pick < count; pick++) {
    const firstDay = firstDays[pick] ?? 0;
    const mask = masks.get(firstDay) ?? datesMask(firstDay, time.request.cadence, horizon);
    masks.set(firstDay, mask);
    const slot = (weekdayOf(firstDay) - 1) * cellsADay + (starts[pick] ?? 0);
    for (let word = 0; word < words; word++)
      stands[pick * words + word] = (mask[word] ?? 0) & ~(time.clash[slot * words + word] ?? 0);
  }
  return stands;
};

/** Every candidate's dates on one person's clock. */
const entriesOf = (
  { frame: { clocks, horizon }, request }: SeriesTime,
  { count, firstDays, starts }: Candidates,
  stands: Int32Array,
  zone: SeriesTime['people'][number]['zone'],
): Entries => {
  const { words } = horizon;
  const shifts = clocks.shifts(request.zone, zone);
  const data: number[] = [];
  const from = new Uint32Array(count + 1);
  const here = new Int32Array(words);
  for (let pick = 0; pick < count; pick++) {
    const slot = (weekdayOf(firstDays[pick] ?? 0) - 1) * cellsADay + (starts[pick] ?? 0);
    for (const { cells, weeks } of shifts) {
      let any = 0;
      for (let word = 0; word < words; word++)
        any |= here[word] = (stands[pick * words + word] ?? 0) & (weeks[slot * words + word] ?? 0);
      if (any === 0) continue;
      const there = slot + cells;
      const turn = there < 0 ? 1 : there >= cellsAWeek ? -1 : 0; // their week is the one before, or the one after
      data.push(there + turn * cellsAWeek);
      for (let word = 0; word < words; word++) data.push(turned(here, 0, word, words, turn));
    }
    from[pick + 1] = data.length;
  }
  return { data: Int32Array.from(data), from };
};
