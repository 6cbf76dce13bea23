import { message } from '../messages/index.ts';
import type { Message, Slot } from '../model/index.ts';
import type { Names } from './about.ts';
import { clockNotes } from './clock-notes.ts';
import { comfortNotes } from './comfort-notes.ts';
import { gather } from './gather.ts';
import { seriesDates } from './occurrences.ts';
import { plannedDates, type WeighedDate } from './planned-dates.ts';
import { seasonAt, type SeriesTime } from './series-time.ts';
import type { JudgedSlot } from './types.ts';
import { spreadOf } from './weigh.ts';

/** A slot judged on every date, with what happens to those that clash and the sentences about it. */
export const judgeDays = (time: SeriesTime, slot: Slot, names: Names): JudgedSlot => {
  const dates = plannedDates(time, seriesDates(slot, time.request.cadence), names);
  const kept = dates.filter((date) => date.stands !== null);
  const changes = dates.flatMap(({ verdict, note }) =>
    note === null || verdict === 'tentative' || note.key === 'slot.date.unknown' ? [] : [note],
  );
  const burdens = burdensOf(time, kept);
  return {
    slot,
    dates: dates.map(({ originallyAt, startsAt, verdict, note }) => ({ originallyAt, startsAt, verdict, note })),
    free: dates.filter(({ verdict }) => verdict === 'free').length,
    cost:
      dates.reduce((sum, date) => sum + date.cost, 0) +
      time.weights.imbalance * spreadOf(burdens, 0, burdens.length) +
      (slot.inTurn === undefined ? 0 : time.weights.inTurn * dates.length),
    notes: [
      ...hourNotes(time, slot, dates, names),
      ...gather(changes, dates.length),
      ...clockNotes(
        time,
        dates.map((date) => date.originallyAt),
        names,
        slot.inTurn !== undefined,
      ),
    ],
  };
};

/** How its hour feels to each, or how each of two does that take turns; said of dates that stand. */
const hourNotes = (time: SeriesTime, slot: Slot, dates: readonly WeighedDate[], names: Names): readonly Message[] => {
  const turns = slot.inTurn === undefined ? [0] : [0, 1];
  const firsts = turns.flatMap((turn) => {
    const own = dates.filter((_, index) => turns.length === 1 || index % 2 === turn);
    return own.find(({ stands }) => stands !== null) ?? own[0] ?? [];
  });
  const [one, other] = firsts;
  if (one === undefined || other === undefined)
    return firsts.flatMap(({ originallyAt }) => comfortNotes(time, originallyAt, names));
  const notes = firsts.flatMap(({ originallyAt }, index) =>
    comfortNotes(time, originallyAt, names).map(({ key, values }) => ({ key, values: { ...values, turn: index + 1 } })),
  );
  return isShared(time, one, other) ? [message('slot.in-turn.shared'), ...notes] : notes;
};

/** Whether one has the early or late hour on one date, and another on the other. */
const isShared = (time: SeriesTime, one: WeighedDate, other: WeighedDate): boolean => {
  const [first, second] = [burdensOf(time, [one]), burdensOf(time, [other])];
  const heaviest = (burdens: readonly number[]): number => burdens.indexOf(Math.max(...burdens));
  return heaviest(first) !== heaviest(second);
};

const burdensOf = (time: SeriesTime, kept: readonly WeighedDate[]): readonly number[] => {
  const burdens = time.people.map(() => 0);
  for (const { stands } of kept) {
    if (stands === null) continue;
    const season = seasonAt(time, stands.slot, stands.week);
    for (const at of burdens.keys()) burdens[at] = (burdens[at] ?? 0) + (season?.burdens[at]?.[stands.slot] ?? 0);
  }
  return burdens;
};
