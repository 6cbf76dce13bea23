import type { Instant, MeetingTimes, PersonId, Window, WorkingHours, ZoneTable } from '../model/index.ts';
import type { Availability } from '../ports/index.ts';
import { cellAt, cellFrom } from './grid.ts';
import { firstCell, type Horizon } from './horizon.ts';
import { emptyPlane, mark, type Plane } from './plane.ts';

/** Somebody's readable time over a horizon. */
export type PersonTime = {
  readonly id: PersonId;
  /** For sentences. */
  readonly place: string | null;
  readonly zone: ZoneTable;
  readonly hours: WorkingHours;
  readonly times: MeetingTimes;
  /** The same for all whom the same hours of their own day suit. */
  readonly likeness: string;
  /** No check-in of this person begins before this. */
  readonly notBefore: Instant;
  /** What is taken, absences and Tandem's own bookings included, on the UTC clock. */
  readonly busy: Plane;
  /**
   * What is held tentatively: first cell, and the one after the last, of one stretch after the other, on the UTC clock
   * from the horizon's Monday. They are few, and a plane for everybody would fill the memory.
   */
  readonly tentative: Int32Array;
  /** Absences, for sentences. */
  readonly away: readonly Window[];
};

type Readable = Extract<Availability, { state: 'readable' }>;

export type Holds = {
  /** Tandem's own bookings. */
  readonly reserved: readonly Window[];
  /** Of these, and of the calendar's entries, the ones that are to be planned again. */
  readonly standing: readonly Window[];
};

/** What is known of somebody before their calendar is read. */
export type Somebody = Pick<PersonTime, 'id' | 'place' | 'times' | 'notBefore'>;

/** A person's time. An entry that begins and ends with a standing check-in is that check-in. */
export const personTime = (
  { id, place, times, notBefore }: Somebody,
  { blocks, workingHours: hours, zone }: Readable,
  { reserved, standing }: Holds,
  horizon: Horizon,
): PersonTime => {
  const busy = emptyPlane(horizon);
  const tentative: number[] = [];
  const away: Window[] = [];
  const buffer = times.bufferMinutes * 60_000;
  const first = firstCell(horizon);
  const begins = new Set(standing.map(({ from }) => from)); // few: only what begins with one of them is looked at twice
  const own = new Set(standing.map(boundsOf));
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (block === undefined) break;
    const { from, to, kind } = block;
    const isAbsence = kind === 'out-of-office';
    if (isAbsence) away.push(block);
    else if (begins.size > 0 && begins.has(from) && own.delete(boundsOf(block))) continue;
    // Rounded outwards, with the time kept free around it: nothing taken is shown as free.
    const around = isAbsence ? 0 : buffer;
    const [start, end] = [cellAt(from - around) - first, cellFrom(to + around) - first];
    if (kind === 'tentative') tentative.push(start, end);
    else mark(busy, horizon, start, end);
  }
  const ours = new Set(standing.map(boundsOf));
  for (const window of reserved)
    if (!begins.has(window.from) || !ours.has(boundsOf(window)))
      mark(busy, horizon, cellAt(window.from - buffer) - first, cellFrom(window.to + buffer) - first);
  const likeness = likenessOf(hours, times);
  return { id, place, zone, hours, times, likeness, notBefore, busy, tentative: Int32Array.from(tentative), away };
};

const likenessOf = ({ start, end, days }: WorkingHours, { daysOff, half, lunch }: MeetingTimes): string =>
  `${start} ${end} ${days.join()}-${daysOff.join()} ${half} ${lunch}`;

const boundsOf = (window: Window): string => `${window.from}/${window.to}`;
