import type { HealingSeries } from '@tandem/core/checkins';
import type { CheckIn, Instant, PersonId } from '@tandem/core/model';
import type { BusyBlock } from '@tandem/core/ports';
import type { Random } from '../planning/random.ts';
import { instantIn } from '../planning/zones.ts';
import type { Readable } from './programme.ts';

const hour = 3_600_000; // milliseconds
export const day = 24 * hour;
const week = 7 * day;
/** Monday on which the first week begins, UTC. */
const start = instantIn('UTC', 0, 0);
/** Weeks that are lived through; moved dates may lie in the one after the last. */
const weeks = 26;

/** What comes up in half a year. Absences and appointments of everybody, and what befalls single dates. */
export type Happening = { readonly at: Instant } & (
  | { readonly kind: 'away' | 'appointment'; readonly person: PersonId; readonly block: BusyBlock }
  | { readonly kind: 'leaves'; readonly person: PersonId }
  /** `time`: of the date when this was drawn; a date that has moved meanwhile is not meant. */
  | {
      readonly kind: 'declines' | 'clashes';
      readonly date: CheckIn['id'];
      readonly person: PersonId;
      readonly time: Instant;
    }
);

/** What comes up for one person whatever their check-ins are. */
export const lifeOf = (random: Random, person: PersonId, time: Readable): readonly Happening[] => [
  ...absences(random, person),
  ...sickDays(random, person),
  ...appointments(random, person, time),
  ...(random.share() < 0.03 ? [{ at: start + (2 + random.whole(24)) * week, kind: 'leaves' as const, person }] : []),
];

const spareHours = 3 * hour; // before midnight and after it: an absence holds on every clock

/** One week away on average, sometimes two, known three to forty days before. */
const absences = (random: Random, person: PersonId): readonly Happening[] =>
  Array.from({ length: random.poisson(1) }, () => {
    const from = start + (1 + random.whole(25)) * week;
    const days = random.share() < 0.2 ? 12 : 5;
    const block = { from: from - spareHours, to: from + days * day + spareHours, kind: 'out-of-office' as const };
    return { at: from - (3 + random.whole(38)) * day, kind: 'away', person, block };
  });

/** One sick day on average, known on the day before or the same morning. */
const sickDays = (random: Random, person: PersonId): readonly Happening[] =>
  Array.from({ length: random.poisson(1) }, () => {
    const from = start + random.whole(weeks * 7) * day;
    const block = { from: from - spareHours, to: from + day + spareHours, kind: 'out-of-office' as const };
    return { at: from - random.whole(24) * hour, kind: 'away', person, block };
  });

/** Calendars fill up to what they are in the weeks that are near, one to thirteen days before. */
const appointments = (random: Random, person: PersonId, time: Readable): readonly Happening[] => {
  const { days, start: opens, end } = time.workingHours;
  return Array.from({ length: weeks + 1 }, (_, index) => {
    const made: Happening[] = [];
    const missing = 1 - Math.max(0.08, Math.exp(-index / 4));
    for (let left = 0.16 * missing * 170 * 15; left > 0;) {
      const minutes = random.weighted([30, 60], [60, 40]);
      const begins = opens + Math.floor(random.whole(end - opens - minutes) / 15) * 15;
      const weekday = days[random.whole(days.length)] ?? 1;
      const from = instantIn(time.zone.zone, index, (weekday - 1) * 1440 + begins);
      const block = { from, to: from + minutes * 60_000, kind: 'busy' as const };
      made.push({ at: from - (1 + random.whole(13)) * day, kind: 'appointment', person, block });
      left -= minutes;
    }
    return made;
  }).flat();
};

/** 4 in 100 dates are declined, 6 get a clash; a fifth of it within a day of the date. */
export const fateOf = (random: Random, series: HealingSeries, { id, startsAt }: CheckIn): readonly Happening[] => {
  const one = (kind: 'declines' | 'clashes'): Happening => {
    // Who owns an event in Outlook cannot decline it.
    const among = kind === 'declines' ? series.people.slice(1) : series.people;
    const person = among[random.whole(among.length)];
    if (person === undefined) throw new Error('A series has people.');
    return { at: startsAt - leadOf(random), kind, date: id, person, time: startsAt };
  };
  return [...(random.share() < 0.04 ? [one('declines')] : []), ...(random.share() < 0.06 ? [one('clashes')] : [])];
};

/** A date that was moved is declined again one time in ten. */
export const secondThought = (random: Random, person: PersonId, date: CheckIn, now: Instant): readonly Happening[] =>
  random.share() < 0.1
    ? [
        {
          at: Math.max(now + 1, date.startsAt - leadOf(random)),
          kind: 'declines',
          date: date.id,
          person,
          time: date.startsAt,
        },
      ]
    : [];

const leadOf = (random: Random): number =>
  random.share() < 0.2 ? random.share() * day : day + random.share() * 6 * day;
