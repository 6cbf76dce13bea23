import type { CheckInView } from '@tandem/core/contract';
import type { CalendarEvent } from '@tandem/sandbox';
import { write } from '../../apps/server/src/write.ts';
import type { Said } from './pulses.ts';
import { viewOf, type Running, type RunningPair, type Side } from './running.ts';

const dayMs = 86_400_000;

/** What both calendars and Tandem say in the end. Everything but the first counts is to be nothing. */
export type ReadBack = {
  readonly dates: number;
  readonly held: number;
  readonly missed: number;
  readonly unknown: number;
  readonly leftOut: number;
  /** Dates that one of the two has not, or at another time than Tandem. */
  readonly astray: number;
  /** Entries of a series where Tandem has none, and series that stand twice. */
  readonly surplus: number;
  /** Dates of one person at the same time. */
  readonly overlaps: number;
  /** Dates that were moved or left out without a sentence. */
  readonly unexplained: number;
  /** Dates with something else at their time of which Tandem says nothing. */
  readonly unnoticed: number;
  /** Dates whose outcome is not what their people said. */
  readonly otherwise: number;
};

export const readBack = async (running: Running, said: Said): Promise<ReadBack> => {
  const all = await Promise.all(running.pairs.map((pair, index) => readPair(pair, index, said)));
  const first = all[0];
  if (first === undefined) throw new Error('Nobody was paired.');
  return all.slice(1).reduce(plus, first);
};

const plus = (one: ReadBack, other: ReadBack): ReadBack => ({
  dates: one.dates + other.dates,
  held: one.held + other.held,
  missed: one.missed + other.missed,
  unknown: one.unknown + other.unknown,
  leftOut: one.leftOut + other.leftOut,
  astray: one.astray + other.astray,
  surplus: one.surplus + other.surplus,
  overlaps: one.overlaps + other.overlaps,
  unexplained: one.unexplained + other.unexplained,
  unnoticed: one.unnoticed + other.unnoticed,
  otherwise: one.otherwise + other.otherwise,
});

const readPair = async (pair: RunningPair, index: number, said: Said): Promise<ReadBack> => {
  const { series } = await viewOf(pair.guest, pair.pairId);
  const { checkIns = [] } = series ?? {};
  const joinUrls = [series?.joinUrl, series?.joinUrlInTurn].flatMap((url) => url ?? []);
  const takePlace = checkIns.filter(({ state }) => state !== 'skipped' && state !== 'cancelled');
  const starts = new Set(takePlace.map(({ startsAt }) => startsAt));
  const sides = await Promise.all([pair.owner, pair.guest].map((side) => calendarOf(side, checkIns, joinUrls)));
  const count = (state: CheckInView['state']) => checkIns.filter((row) => row.state === state).length;
  const sum = (of: (side: Calendar) => number) => sides.reduce((total, side) => total + of(side), 0);
  return {
    dates: checkIns.length,
    held: count('held'),
    missed: count('missed'),
    unknown: count('unknown'),
    leftOut: checkIns.length - takePlace.length,
    astray: sum(({ own }) => takePlace.filter((row) => !own.some(({ start }) => start === row.startsAt)).length),
    surplus: sum(({ own, surplusCopies }) => own.filter(({ start }) => !starts.has(start)).length + surplusCopies),
    overlaps: sum(({ own }) => own.filter((one) => own.some((two) => one !== two && isOver(one, two))).length),
    unexplained: checkIns.filter((row) => wasChanged(row) && !isSentence(row)).length,
    unnoticed: takePlace.filter((row) => row.note === null && sides.some(({ others }) => isTaken(row, others))).length,
    otherwise: takePlace.filter((row) => row.state !== said.get(`${index}/${row.number}`)).length,
  };
};

type Calendar = {
  readonly own: readonly CalendarEvent[];
  readonly others: readonly CalendarEvent[];
  /** How many more or fewer times than once each of its events stands. */
  readonly surplusCopies: number;
};

const calendarOf = async (
  { outlook }: Side,
  checkIns: readonly CheckInView[],
  joinUrls: readonly string[],
): Promise<Calendar> => {
  const times = checkIns.flatMap(({ startsAt, originallyAt }) => [startsAt, originallyAt]);
  const entries = await outlook.dates(Math.min(...times) - 7 * dayMs, Math.max(...times) + 7 * dayMs);
  const isOwn = ({ onlineMeeting }: CalendarEvent) => joinUrls.includes(onlineMeeting?.joinUrl ?? '');
  return {
    own: entries.filter(isOwn),
    others: entries.filter((entry) => !isOwn(entry) && (entry.showAs === 'busy' || entry.showAs === 'oof')),
    surplusCopies: (await Promise.all(joinUrls.map((url) => outlook.copies(url)))).reduce(
      (sum, copies) => sum + Math.abs(copies - 1),
      joinUrls.length === 0 ? 1 : 0,
    ),
  };
};

const isOver = (one: CalendarEvent, other: CalendarEvent): boolean => one.start < other.end && one.end > other.start;

const isTaken = ({ startsAt, minutes }: CheckInView, others: readonly CalendarEvent[]): boolean =>
  others.some(({ start, end }) => start < startsAt + minutes * 60_000 && end > startsAt);

const wasChanged = ({ startsAt, originallyAt, state }: CheckInView): boolean =>
  startsAt !== originallyAt || state === 'skipped' || state === 'cancelled';

const isSentence = ({ note }: CheckInView): boolean => note !== null && write(note).trim() !== '';
