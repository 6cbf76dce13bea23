import type { Instant, PersonId } from '../model/index.ts';
import { firstDayOf, type Frame } from './frame.ts';
import { cellsAWeek, cellsIn } from './grid.ts';
import type { OpenHours, SeasonTime } from './open-hours.ts';
import type { PersonTime } from './person-time.ts';
import type { DayNumber } from './plain-date.ts';
import { addPlane, emptyPlane, has, mark, type Plane } from './plane.ts';
import { addShifted, utc, type Span } from './shifts.ts';
import type { CalendarsInput, SeriesRequest } from './types.ts';
import { weightsFor, type Weights } from './weights.ts';

/** A series with everyone's time put together, on its own clock: each quarter hour of the week as a start. */
export type SeriesTime = OpenHours & {
  readonly request: SeriesRequest;
  readonly frame: Frame;
  readonly weights: Weights;
  /** Those whose calendars could be read. */
  readonly people: readonly PersonTime[];
  readonly unreadable: readonly PersonId[];
  /** Weeks in which a check-in that begins here clashes; and does not, but is held tentatively. */
  readonly clash: Plane;
  readonly tentative: Plane;
  /** First day on which a check-in may begin. */
  readonly firstDay: DayNumber;
  /** No check-in begins before this. */
  readonly notBefore: Instant;
  /** Length in cells. */
  readonly cells: number;
};

/** What else is taken of somebody's time, on the UTC clock. */
export type TakenOf = (person: PersonTime) => readonly Plane[];

const nothing: TakenOf = () => [];

/** Puts everyone's time of one series together, where their hours leave a start at all. */
export const seriesTime = (
  request: SeriesRequest,
  calendars: CalendarsInput,
  frame: Frame,
  takenOf: TakenOf = nothing,
): SeriesTime => {
  const { clocks, horizon } = frame;
  const cells = cellsIn(request.cadence.minutes);
  const people: PersonTime[] = [];
  const unreadable: PersonId[] = [];
  let notBefore = calendars.notBefore;
  for (const id of request.people) {
    const person = frame.personOf(id);
    if (person === null) unreadable.push(id);
    else people.push(person);
    notBefore = Math.max(notBefore, person?.notBefore ?? notBefore);
  }
  const hours = frame.hoursOf(request.zone, people, cells);
  const toUtc = { shifts: clocks.shifts(request.zone, utc), spans: hours.open, words: horizon.words };
  const clash = closedBut(hours.open, frame);
  addShifted(clash, takenIn(frame, people, notBefore, takenOf), cells, toUtc);
  for (const season of hours.seasons) closeOutside(clash, season, hours.open);
  const tentative = emptyPlane(horizon);
  addShifted(tentative, tentativeIn(frame, people), cells, toUtc);
  takeAway(tentative, clash, hours.open);
  return {
    request,
    frame,
    weights: weightsFor(request.priority),
    people,
    unreadable,
    clash,
    tentative,
    seasons: hours.seasons,
    open: hours.open,
    firstDay: firstDayOf(request, calendars),
    notBefore,
    cells,
  };
};

const closedBut = (open: readonly Span[], { horizon }: Frame): Plane => {
  const plane = emptyPlane(horizon).fill(-1);
  for (const { from, to } of open) plane.fill(0, from * horizon.words, to * horizon.words);
  return plane;
};

/** Closes starts that somebody's hours do not allow in a season, though in another. */
const closeOutside = (clash: Plane, { weeks, points, from, to }: SeasonTime, open: readonly Span[]): void => {
  const words = weeks.length / cellsAWeek;
  for (const span of open)
    for (let slot = Math.max(from, span.from); slot < Math.min(to, span.to); slot++)
      if ((points[slot] ?? -1) < 0)
        for (let at = slot * words; at < (slot + 1) * words; at++) clash[at] = (clash[at] ?? 0) | (weeks[at] ?? 0);
};

/** What is taken of anybody's time, and what is too soon, on the UTC clock; in the frame's scratch. */
const takenIn = (
  { scratch, before }: Frame,
  people: readonly PersonTime[],
  notBefore: Instant,
  takenOf: TakenOf,
): Plane => {
  scratch.set(before(notBefore));
  for (const person of people) {
    addPlane(scratch, person.busy);
    for (const plane of takenOf(person)) addPlane(scratch, plane);
  }
  return scratch;
};

/** What somebody holds tentatively, on the UTC clock; in the frame's scratch. */
const tentativeIn = ({ scratch, horizon }: Frame, people: readonly PersonTime[]): Plane => {
  scratch.fill(0);
  for (const { tentative } of people)
    for (let at = 0; at < tentative.length; at += 2) mark(scratch, horizon, tentative[at] ?? 0, tentative[at + 1] ?? 0);
  return scratch;
};

const takeAway = (plane: Plane, other: Plane, spans: readonly Span[]): void => {
  const words = plane.length / cellsAWeek;
  for (const { from, to } of spans)
    for (let at = from * words; at < to * words; at++) plane[at] = (plane[at] ?? 0) & ~(other[at] ?? 0);
};

/** The season of a start in a week. */
export const seasonAt = ({ seasons, frame }: SeriesTime, slot: number, week: number): SeasonTime | undefined => {
  for (const season of seasons) if (has(season.weeks, frame.horizon, slot, week)) return season;
  return undefined;
};
