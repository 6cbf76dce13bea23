import type { Message, PairId } from '../../model/index.ts';
import { frameFor, type Frame } from '../frame.ts';
import { whyNever } from '../limits.ts';
import { dayNumber } from '../plain-date.ts';
import { seriesTime, type TakenOf } from '../series-time.ts';
import type { CalendarsInput, SeriesRequest } from '../types.ts';
import { unread } from '../unread.ts';
import { bookedOver, fullOf } from './booked.ts';
import { openPlan, settlePlan, type TimeOf } from './joint.ts';
import type { PlanState } from './plan-state.ts';

/** A programme whose series have their slots, and what they were chosen from. */
export type Settled = {
  /** Why a series was not even looked at. */
  readonly never: ReadonlyMap<PairId, Message>;
  /** Null when none could be looked at. */
  readonly found: { readonly state: PlanState; readonly frame: Frame; readonly timeOf: TimeOf } | null;
};

/** Gives every series its slot, whatever the order in which they are asked for. */
export const settled = (requests: readonly SeriesRequest[], calendars: CalendarsInput): Settled => {
  const inOrder = requests.toSorted((a, b) => (a.pairId < b.pairId ? -1 : 1));
  const never = new Map<PairId, Message>();
  const sound = inOrder.filter((request) => noted(never, request, whyNever(request, calendars)));
  if (sound.length === 0) return { never, found: null };
  const frame = frameFor(sound, calendars, sound.flatMap(currentDay));
  const placeable = sound.filter((request) => noted(never, request, unreadable(request, frame, calendars)));
  const booked = bookedOver(placeable, calendars, frame);
  const full = fullOf(placeable, booked, frame.horizon);
  const timeOf: TimeOf = (request, taken) => seriesTime(request, calendars, frame, both(full, taken));
  return { never, found: { state: settlePlan(openPlan(placeable, timeOf, booked), timeOf), frame, timeOf } };
};

const both = (one: TakenOf, other: TakenOf | undefined): TakenOf =>
  other === undefined ? one : (person) => [...one(person), ...other(person)];

/** Writes down why a series is not placed; true when nothing speaks against it. */
const noted = (never: Map<PairId, Message>, { pairId }: SeriesRequest, reason: Message | null): boolean => {
  if (reason !== null) never.set(pairId, reason);
  return reason === null;
};

const currentDay = ({ current }: SeriesRequest): readonly number[] =>
  current === undefined ? [] : [dayNumber(current.slot.firstDate)];

const unreadable = ({ people }: SeriesRequest, frame: Frame, calendars: CalendarsInput): Message | null => {
  const found = people.find((id) => frame.personOf(id) === null);
  return found === undefined ? null : unread('plan.unreadable', found, calendars);
};
