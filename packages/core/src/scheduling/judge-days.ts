import type { Slot } from '../model/index.ts';
import type { Names } from './about.ts';
import { spreadOf } from './candidates.ts';
import { clockNotes } from './clock-notes.ts';
import { comfortNotes } from './comfort-notes.ts';
import { seriesDays } from './occurrences.ts';
import { dayNumber } from './plain-date.ts';
import { plannedDates, type WeighedDate } from './planned-dates.ts';
import { seasonAt, type SeriesTime } from './series-time.ts';
import type { JudgedSlot } from './types.ts';

/** A slot judged on every date, with what happens to those that clash and the sentences about it. */
export const judgeDays = (time: SeriesTime, slot: Slot, names: Names): JudgedSlot => {
  const days = seriesDays(dayNumber(slot.firstDate), time.request.cadence);
  const dates = plannedDates(time, days, slot.start, names);
  const kept = dates.filter((date) => date.stands !== null);
  const [first] = kept.length > 0 ? kept : dates;
  const changes = dates.flatMap(({ verdict, note }) =>
    note === null || verdict === 'tentative' || note.key === 'slot.date.unknown' ? [] : [note],
  );
  const burdens = burdensOf(time, kept);
  return {
    slot,
    dates: dates.map(({ originallyAt, startsAt, verdict, note }) => ({ originallyAt, startsAt, verdict, note })),
    free: dates.filter(({ verdict }) => verdict === 'free').length,
    cost:
      dates.reduce((sum, date) => sum + date.cost, 0) + time.weights.imbalance * spreadOf(burdens, 0, burdens.length),
    notes: [
      ...(first === undefined ? [] : comfortNotes(time, first.originallyAt, names)),
      ...changes,
      ...clockNotes(
        time,
        dates.map((date) => date.originallyAt),
        names,
      ),
    ],
  };
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
