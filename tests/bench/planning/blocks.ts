import type { BusyBlock } from '@tandem/core/ports';
import type { Random } from './random.ts';
import { homes, instantIn, type Home } from './zones.ts';

/** Working hours in minutes of the day. */
export type Working = { readonly home: Home; readonly start: number; readonly end: number };

export type Mode = 'planning' | 'dense';

/** How full calendars are: the share of working time is drawn between the two loads. */
export type Calendars = { readonly mode: Mode; readonly loads: readonly [number, number] };

const weeks = 52;
const minuteMs = 60_000;

/**
 * A calendar as busy as real ones. Three quarters of the load are recurring meetings, some organised in other zones,
 * some ending or starting within the year; the rest are single ones, which in `planning` thin out with distance, as
 * calendars do when a programme is planned. Days and weeks away come on top.
 */
export const blocksOf = (
  random: Random,
  working: Working,
  { mode, loads: [least, most] }: Calendars,
  holidays: readonly number[],
): BusyBlock[] => {
  const { home, start, end } = working;
  const workMinutes = (end - start) * home.days.length;
  const load = 1.36 * (least + random.share() * (most - least)); // overlaps and cancelled dates eat the surplus
  return [
    ...recurring(random, working, load * 0.75 * workMinutes),
    ...single(random, working, load * 0.25 * workMinutes, mode),
    ...away(random, home, holidays),
  ];
};

const startOf = (random: Random, { home, start, end }: Working, minutes: number): number => {
  const raw = start + random.whole(Math.max(1, end - start - minutes + 1));
  const snap = random.weighted([60, 30, 15], [55, 35, 10]);
  return (random.pick(home.days) - 1) * 1440 + Math.min(Math.round(raw / snap) * snap, end - minutes);
};

const recurring = (random: Random, working: Working, wanted: number): BusyBlock[] => {
  const blocks: BusyBlock[] = [];
  for (let have = 0; have < wanted;) {
    const minutes = random.weighted([30, 60, 45, 90, 120], [45, 33, 8, 7, 7]);
    const every = random.weighted([1, 2, 4], [62, 25, 13]);
    const at = startOf(random, working, minutes);
    const kind = random.share() < 0.1 ? 'tentative' : 'busy';
    const early = random.share() < 0.2 ? (minutes > 30 ? 10 : 5) : 0;
    const first = random.share() < 0.15 ? random.whole(weeks) : 0;
    const last = random.share() < 0.3 ? first + 4 + random.whole(weeks) : weeks;
    const organiser = random.share() < 0.2 ? random.pick(homes).zone : working.home.zone;
    const shift = instantIn(working.home.zone, 0, at) - instantIn(organiser, 0, at);
    for (let week = random.whole(every); week <= Math.min(weeks, last); week += every) {
      if (week < first || random.share() < 0.03) continue;
      const from = instantIn(organiser, week, at) + shift;
      blocks.push({ from, to: from + (minutes - early) * minuteMs, kind });
    }
    have += minutes / every;
  }
  return blocks;
};

const single = (random: Random, working: Working, wanted: number, mode: Mode): BusyBlock[] =>
  Array.from({ length: weeks }, (_, week) => {
    const blocks: BusyBlock[] = [];
    const rate = wanted * (mode === 'dense' ? 1 : Math.max(0.08, Math.exp(-week / 4)));
    for (let have = 0; have < rate;) {
      const minutes = random.weighted([30, 60, 90, 240], [50, 35, 10, 5]);
      if (have + minutes > rate && random.share() > (rate - have) / minutes) break;
      const from = instantIn(working.home.zone, week, startOf(random, working, minutes));
      blocks.push({ from, to: from + minutes * minuteMs, kind: random.share() < 0.15 ? 'tentative' : 'busy' });
      have += minutes;
    }
    return blocks;
  }).flat();

const away = (random: Random, home: Home, holidays: readonly number[]): BusyBlock[] => {
  const leaves = Array.from({ length: random.poisson(1.5) }, () => {
    const days = random.weighted([2, 5, 12], [30, 50, 20]);
    const first = days === 2 ? random.pick(home.days) : home.days[0];
    return { week: random.whole(weeks), minute: (first - 1) * 1440, days };
  });
  const shared = holidays.map((day) => ({ week: 0, minute: day * 1440, days: 1 }));
  return [...leaves, ...shared].map(({ week, minute, days }) => {
    const from = instantIn(home.zone, week, minute);
    return { from, to: instantIn(home.zone, week, minute + days * 1440), kind: 'out-of-office' };
  });
};
