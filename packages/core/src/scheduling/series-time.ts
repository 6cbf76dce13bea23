import type { Instant, PersonId } from '../model/index.ts';
import type { Season } from './clocks.ts';
import { never, type ComfortWeek } from './comfort.ts';
import { firstDayOf, type Frame } from './frame.ts';
import { cellFrom, cellsAWeek, cellsIn } from './grid.ts';
import { firstCell } from './horizon.ts';
import type { PersonTime } from './person-time.ts';
import type { DayNumber } from './plain-date.ts';
import { addPlane, emptyPlane, has, markLong, spreadBack, type Plane } from './plane.ts';
import { addShifted, utc, type Span } from './shifts.ts';
import type { CalendarsInput, SeriesRequest } from './types.ts';
import { weightsFor, type Weights } from './weights.ts';

/** A series with everyone's time put together, on its own clock: each quarter hour of the week as a start. */
export type SeriesTime = {
  readonly request: SeriesRequest;
  readonly frame: Frame;
  readonly weights: Weights;
  /** Those whose calendars could be read. */
  readonly people: readonly PersonTime[];
  readonly unreadable: readonly PersonId[];
  /** Weeks in which a check-in that begins here clashes; and does not, but is held tentatively. */
  readonly clash: Plane;
  readonly tentative: Plane;
  readonly seasons: readonly SeasonTime[];
  /** Starts that everyone's hours allow in some season. */
  readonly open: readonly Span[];
  /** First day on which a check-in may begin. */
  readonly firstDay: DayNumber;
  /** No check-in begins before this. */
  readonly notBefore: Instant;
  /** Length in cells. */
  readonly cells: number;
};

/** While the clocks keep their distances: everyone's points by start, -1 where it is impossible, and each one's burden. */
export type SeasonTime = Pick<Season, 'weeks' | 'from' | 'to'> & {
  readonly points: Int16Array;
  readonly burdens: readonly Uint8Array[];
};

/** What else is taken of somebody's time, on the UTC clock. */
export type TakenOf = (person: PersonTime) => Plane | undefined;

const nothing: TakenOf = () => undefined;

/** Puts everyone's time of one series together; the cost hardly grows with the people in it. */
export const seriesTime = (
  request: SeriesRequest,
  calendars: CalendarsInput,
  frame: Frame,
  takenOf: TakenOf = nothing,
): SeriesTime => {
  const { clocks, horizon } = frame;
  const cells = cellsIn(request.cadence.minutes);
  const found = request.people.map((id) => ({ id, person: frame.personOf(id) }));
  const people = found.flatMap(({ person }) => person ?? []);
  const notBefore = Math.max(calendars.notBefore, ...people.map((person) => person.notBefore));
  const seasons = seasonsOf(request, frame, people, cells);
  const open = openIn(seasons);
  const toUtc = clocks.shifts(request.zone, utc);
  const sum = frame.scratch.fill(0);
  for (const person of people) addPlane(sum, person.busy, takenOf(person));
  spreadBack(sum, horizon, cells);
  markLong(sum, horizon, 0, cellFrom(notBefore) - firstCell(horizon)); // nothing begins before
  const clash = emptyPlane(horizon).fill(-1);
  for (const { from, to } of open) clash.fill(0, from * horizon.words, to * horizon.words);
  addShifted(clash, sum, toUtc, open, horizon);
  for (const season of seasons) closeOutside(clash, season, open);
  sum.fill(0);
  for (const person of people) addPlane(sum, person.tentative, undefined);
  spreadBack(sum, horizon, cells);
  const tentative = emptyPlane(horizon);
  addShifted(tentative, sum, toUtc, open, horizon);
  for (const { from, to } of open)
    for (let at = from * horizon.words; at < to * horizon.words; at++)
      tentative[at] = (tentative[at] ?? 0) & ~(clash[at] ?? 0);
  return {
    request,
    frame,
    weights: weightsFor(request.priority),
    people,
    unreadable: found.flatMap(({ id, person }) => (person === null ? [id] : [])),
    clash,
    tentative,
    seasons,
    open,
    firstDay: firstDayOf(request, calendars),
    notBefore,
    cells,
  };
};

/** Where everyone's hours allow a start in some season. */
const openIn = (seasons: readonly SeasonTime[]): readonly Span[] => {
  const spans: Span[] = [];
  let from = -1;
  for (let slot = 0; slot <= cellsAWeek; slot++) {
    const isOpen = slot < cellsAWeek && isOpenAt(seasons, slot);
    if (isOpen && from < 0) from = slot;
    if (isOpen || from < 0) continue;
    spans.push({ from, to: slot });
    from = -1;
  }
  return spans;
};

const isOpenAt = (seasons: readonly SeasonTime[], slot: number): boolean => {
  for (const { points } of seasons) if ((points[slot] ?? -1) >= 0) return true;
  return false;
};

/** Closes starts that somebody's hours do not allow in a season, though in another. */
const closeOutside = (clash: Plane, { weeks, points, from, to }: SeasonTime, open: readonly Span[]): void => {
  const words = weeks.length / cellsAWeek;
  for (const span of open)
    for (let slot = Math.max(from, span.from); slot < Math.min(to, span.to); slot++)
      if ((points[slot] ?? -1) < 0)
        for (let at = slot * words; at < (slot + 1) * words; at++) clash[at] = (clash[at] ?? 0) | (weeks[at] ?? 0);
};

const seasonsOf = (
  { zone }: SeriesRequest,
  frame: Frame,
  people: readonly PersonTime[],
  cells: number,
): readonly SeasonTime[] => {
  const zones = people.map((person) => person.zone);
  return frame.clocks.seasons(zone, zones).map(({ shifts, weeks, from, to }) => {
    const comforts = people.map((person, at) => frame.comfortOf(person, cells, shifts[at] ?? 0));
    const points = new Int16Array(cellsAWeek).fill(-1);
    addPoints(points, comforts, from, to);
    return { weeks, from, to, points, burdens: comforts.map(({ burden }) => burden) };
  });
};

/** The sum of everyone's points, of the first person's starts that all others allow too. */
const addPoints = (sum: Int16Array, comforts: readonly ComfortWeek[], from: number, to: number): void => {
  for (const [index, { points }] of comforts.entries())
    for (let slot = from; slot < to; slot++) {
      const here = points[slot] ?? never;
      const before = index === 0 ? 0 : (sum[slot] ?? -1);
      sum[slot] = here === never || before < 0 ? -1 : before + here;
    }
};

/** The season of a start in a week. */
export const seasonAt = ({ seasons, frame }: SeriesTime, slot: number, week: number): SeasonTime | undefined =>
  seasons.find(({ weeks }) => has(weeks, frame.horizon, slot, week));
