import type { Instant, Message, ZoneTable } from '../model/index.ts';
import { message } from '../messages/index.ts';
import { about, type Names } from './about.ts';
import type { PersonTime } from './person-time.ts';
import type { SeriesTime } from './series-time.ts';
import { offsetAt } from './zone-clock.ts';

const most = 4; // sentences; a year has two changes a zone

/**
 * What clock changes do to each person's local time: the first date with the new time, and whose clocks change. Where
 * two hours take turns, the time of the date after it too.
 */
export const clockNotes = (
  time: SeriesTime,
  dates: readonly Instant[],
  names: Names,
  inTurn: boolean,
): readonly Message[] => {
  const series = time.request.zone;
  const notes: { readonly at: Instant; readonly note: Message }[] = [];
  for (const person of time.people) {
    if (time.frame.clocks.shifts(series, person.zone).length === 1) continue; // the clocks never part
    for (let index = 1; index < dates.length; index++) {
      const [before = 0, at = 0] = [dates[index - 1], dates[index]];
      if (gap(series, person.zone, at) === gap(series, person.zone, before)) continue;
      const otherAt = inTurn ? dates[index + 1] : undefined;
      notes.push({ at, note: noteOf(time, person, { before, at, otherAt }, names) });
    }
  }
  return notes
    .sort((a, b) => a.at - b.at)
    .slice(0, most)
    .map(({ note }) => note);
};

const gap = (series: ZoneTable, other: ZoneTable, at: Instant): number => offsetAt(other, at) - offsetAt(series, at);

const noteOf = (
  { request: { zone: series }, people }: SeriesTime,
  person: PersonTime,
  { before, at, otherAt }: { before: Instant; at: Instant; otherAt: Instant | undefined },
  names: Names,
): Message => {
  const changed = lastChange(series, before, at) ?? lastChange(person.zone, before, at);
  const zone = changed?.zone ?? series.zone;
  return message(otherAt === undefined ? 'slot.clocks' : 'slot.clocks.in-turn', {
    ...about([person.id], names),
    place: people.find((one) => one.zone.zone === zone && one.place !== null)?.place ?? cityOf(zone),
    changesAt: changed?.from ?? at,
    fromAt: at,
    theirAt: at,
    ...(otherAt === undefined ? {} : { theirOtherAt: otherAt }),
    theirZone: person.zone.zone,
  });
};

const lastChange = ({ zone, offsets }: ZoneTable, after: Instant, to: Instant) => {
  const found = offsets.findLast((offset) => offset.from > after && offset.from <= to);
  return found === undefined ? undefined : { zone, from: found.from };
};

/** City of a zone's name. */
const cityOf = (zone: string): string => zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
