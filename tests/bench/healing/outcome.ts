import { heal } from '@tandem/core/checkins';
import { forReader } from '@tandem/core/messages';
import { usualHealing, type CheckIn, type Message } from '@tandem/core/model';
import { write } from '../../../apps/server/src/write.ts';
import { isBooked, type Lived } from './half-a-year.ts';

/** A half year in numbers; shares in percent of the dates that were to take place. */
export type Summed = {
  readonly held: number;
  /** Of the dates that were held, or could have been: something within reach is free in everyone's final calendar. */
  readonly ofReachable: number;
  readonly away: number;
  readonly unplanned: number;
  readonly moved: number;
  readonly unexplained: number;
  readonly decisions: readonly number[];
};

/** `wanted`: dates of all series, those that found no place included. Dates of who left are not to take place. */
export const summed = (wanted: number, lived: Lived): Summed => {
  const { series, lost, ended, decisions } = lived;
  const dates = series.flatMap(({ checkIns }) => checkIns).filter(({ id }) => !ended.has(id));
  const planned = wanted - ended.size;
  const missed = dates.filter((date) => !isBooked(date) || lost.has(date.id));
  const held = dates.length - missed.length;
  const reachable = missed.filter((date) => isReachable(lived, date)).length;
  const healings = series.flatMap((one) => one.healings.map((healing) => ({ one, healing })));
  const percent = (count: number): number => (100 * count) / planned;
  return {
    held: percent(held),
    ofReachable: (100 * held) / (held + reachable),
    away: percent(missed.filter(({ id }) => lost.get(id)?.startsWith('away') === true).length),
    unplanned: percent(missed.filter(({ id }) => !lost.has(id)).length),
    moved: healings.filter(({ healing }) => healing.did === 'moved').length,
    unexplained: healings.filter(
      ({ one, healing }) => !one.people.every((id) => isSentence(forReader(healing.note, id), one.zone.zone)),
    ).length,
    decisions,
  };
};

/** Whether the rules find a time for it, were there all the notice in the world. */
const isReachable = ({ series, calendars }: Lived, date: CheckIn): boolean => {
  const one = series.find(({ checkIns }) => checkIns.includes(date));
  if (one === undefined) return false;
  const decision = heal({
    checkIn: { ...date, state: 'booked' },
    trouble: { cause: 'busy', people: [] },
    series: { ...one, healings: [] },
    rules: { ...usualHealing, movesAMonth: 8, noticeHours: 0 },
    calendars: calendars.around(one, date),
    now: 0,
  });
  return decision.did === 'moved';
};

const isSentence = (note: Message, zone: string): boolean => {
  try {
    return write(note, zone).trim() !== '';
  } catch {
    return false;
  }
};
