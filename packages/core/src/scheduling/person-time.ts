import type { Instant, MeetingTimes, PersonId, Window, WorkingHours, ZoneTable } from '../model/index.ts';
import type { Availability, BusyBlock } from '../ports/index.ts';
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
  /** No check-in of this person begins before this. */
  readonly notBefore: Instant;
  /** On the UTC clock: what is taken, absences and Tandem's own bookings included, and what is held tentatively. */
  readonly busy: Plane;
  readonly tentative: Plane;
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

/** A person's time as planes. An entry that begins and ends with a standing check-in is that check-in. */
export const personTime = (
  person: Somebody,
  { blocks, workingHours, zone }: Readable,
  { reserved, standing }: Holds,
  horizon: Horizon,
): PersonTime => {
  const busy = emptyPlane(horizon);
  const tentative = emptyPlane(horizon);
  const buffer = person.times.bufferMinutes * 60_000;
  const begins = new Set(standing.map(({ from }) => from)); // few: only what begins with one of them is looked at twice
  const own = new Set(standing.map(boundsOf));
  for (const block of blocks) {
    if (begins.has(block.from) && block.kind !== 'out-of-office' && own.delete(boundsOf(block))) continue;
    hold(block.kind === 'tentative' ? tentative : busy, horizon, block, block.kind === 'out-of-office' ? 0 : buffer);
  }
  const ours = new Set(standing.map(boundsOf));
  for (const window of reserved)
    if (!begins.has(window.from) || !ours.has(boundsOf(window))) hold(busy, horizon, window, buffer);
  return { ...person, zone, hours: workingHours, busy, tentative, away: blocks.filter(isAbsence) };
};

const isAbsence = ({ kind }: BusyBlock): boolean => kind === 'out-of-office';

const boundsOf = (window: Window): string => `${window.from}/${window.to}`;

/** Cells a window touches with the time kept free around it: rounded outwards, so that nothing taken is shown as free. */
const hold = (plane: Plane, horizon: Horizon, { from, to }: Window, buffer: number): void => {
  const first = firstCell(horizon);
  mark(plane, horizon, cellAt(from - buffer) - first, cellFrom(to + buffer) - first);
};
