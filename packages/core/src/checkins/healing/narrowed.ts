import type { HealingRules, Instant, PersonId, Window, ZoneTable } from '../../model/index.ts';
import type { Availability, BusyBlock } from '../../ports/index.ts';
import { dayMinutes, instantOf, localDay } from '../../scheduling/zone-clock.ts';
import { endOf, standsOn } from '../next-check-in.ts';
import type { KeptOff } from './full-days.ts';
import type { DateQuestion } from './types.ts';

const dayMs = dayMinutes * 60_000; // milliseconds

/** Farther than any date is looked at. */
const farMs = 20 * dayMs;

/**
 * Everyone's time with all that is forbidden to the new one held as busy: beyond `reach` days, on or past the day of a
 * neighbour (Outlook refuses that), the time it has now, everyone's quiet hours, what it is kept off besides, and what
 * is held tentatively.
 */
export const narrowed = (
  question: DateQuestion,
  reach: number,
  keptOff: KeptOff,
): ReadonlyMap<PersonId, Availability> => {
  const { checkIn, rules, calendars } = question;
  const allowed = allowedFor(question, reach);
  // All else is closed anyway; a day more, as the time that somebody keeps free after an entry may reach in.
  const near = { from: allowed.from - dayMs, to: allowed.to + dayMs };
  const closed: Window[] = [
    { from: checkIn.originallyAt - farMs, to: allowed.from },
    { from: allowed.to, to: checkIn.originallyAt + farMs },
    // A minute short, so that it is not taken for the check-in's own entry, which is free for the check-in.
    { from: checkIn.startsAt, to: endOf(checkIn) - 60_000 },
  ];
  return new Map(
    [...calendars.availability].map(([id, one]): [PersonId, Availability] => {
      if (one.state === 'unreadable') return [id, one];
      const forbidden = busy([...closed, ...quiet(rules, one.zone, near), ...(keptOff.get(id) ?? [])]);
      const blocks = one.blocks.filter(({ from, to }) => from < near.to && to > near.from);
      return [id, { ...one, blocks: [...held(blocks), ...forbidden] }];
    }),
  );
};

/** Whole days on the series' clock, none of them a neighbour's. */
const allowedFor = ({ checkIn, series: { zone, checkIns } }: DateQuestion, reach: number): Window => {
  const day = localDay(zone, checkIn.originallyAt);
  const others = checkIns.filter((one) => one.id !== checkIn.id && standsOn(one));
  const before = others
    .filter((one) => one.originallyAt < checkIn.originallyAt)
    .map((one) => localDay(zone, one.startsAt));
  const after = others
    .filter((one) => one.originallyAt > checkIn.originallyAt)
    .map((one) => localDay(zone, one.startsAt));
  return {
    from: instantOf(zone, Math.max(day - reach, Math.max(...before) + 1), 0),
    to: instantOf(zone, Math.min(day + reach + 1, Math.min(...after)), 0),
  };
};

const held = (blocks: readonly BusyBlock[]): readonly BusyBlock[] =>
  blocks.map((block) => (block.kind === 'tentative' ? { ...block, kind: 'busy' } : block));

const busy = (windows: readonly Window[]): readonly BusyBlock[] =>
  windows.filter(({ from, to }) => from < to).map((window) => ({ ...window, kind: 'busy' }));

/** The quiet hours of every day on somebody's own clock; they may pass midnight. */
const quiet = ({ quietFrom, quietUntil }: HealingRules, zone: ZoneTable, around: Window): readonly Window[] => {
  if (quietFrom === quietUntil) return [];
  const first = localDay(zone, around.from) - 1;
  const days = localDay(zone, around.to) - first;
  const until = quietUntil > quietFrom ? quietUntil : quietUntil + dayMinutes;
  return Array.from({ length: days }, (_, index) => ({
    from: at(zone, first + index, quietFrom),
    to: at(zone, first + index, until),
  }));
};

const at = (zone: ZoneTable, day: number, minute: number): Instant =>
  instantOf(zone, day + Math.floor(minute / dayMinutes), minute % dayMinutes);
