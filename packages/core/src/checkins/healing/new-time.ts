import type { Cadence, HealingRules, Instant, Slot } from '../../model/index.ts';
import { judgeSlot } from '../../scheduling/judge.ts';
import { plainDate, weekdayOf } from '../../scheduling/plain-date.ts';
import type { SeriesRequest } from '../../scheduling/types.ts';
import { dayMinutes, localDay, localMinutes } from '../../scheduling/zone-clock.ts';
import { endOf } from '../next-check-in.ts';
import { fullDays, type FullDays } from './full-days.ts';
import { narrowed } from './narrowed.ts';
import type { HealingQuestion } from './types.ts';

type NewTime =
  | { readonly state: 'free'; readonly startsAt: Instant }
  | { readonly state: 'none' }
  /** Somebody's calendar cannot be read, so nothing is known to be free. */
  | { readonly state: 'unknown' };

const hourMs = 3_600_000; // milliseconds

/** Hours of notice for a date that falls through when the usual notice has begun already. */
export const shortNoticeHours = 4;

/**
 * Days that a date may move to either side: what the rules allow, and never past the middle between two dates of its
 * rhythm. Where its neighbours really stand is heeded apart from that.
 */
export const reachOf = (rules: HealingRules, cadence: Cadence): number => {
  const apart = cadence.every * (cadence.unit === 'weeks' ? 7 : 28); // days, of months the shortest
  return Math.min(rules.toleranceDays, Math.floor(apart / 2));
};

/**
 * Another time for one date: the most comfortable one near its hour that is free for everyone and inside the rules. It
 * is the search of a series, asked for one date, with everything that the rules forbid held as busy. A day on which
 * somebody has as many check-ins as planning gives them is used only when no other one is left.
 */
export const newTime = (question: HealingQuestion): NewTime => {
  const { series, calendars } = question;
  if (!series.people.every((id) => calendars.availability.get(id)?.state === 'readable')) return { state: 'unknown' };
  const full = fullDays(question);
  const startsAt = search(question, full) ?? (full.size === 0 ? null : search(question, new Map()));
  return startsAt === null ? { state: 'none' } : { state: 'free', startsAt };
};

const search = (question: HealingQuestion, full: FullDays): Instant | null => {
  const { series, calendars, rules, now } = question;
  const slot = slotOf(question);
  const judged = judgeSlot(requestFor(question, slot), slot, {
    ...calendars,
    availability: narrowed(question, reachOf(rules, series.cadence), full),
    notBefore: Math.max(calendars.notBefore, now + noticeOf(question) * hourMs),
  });
  const [date] = judged.dates;
  return date?.verdict === 'free' || date?.verdict === 'moved' ? date.startsAt : null;
};

/** Whoever has to change today’s plans has set today aside. */
const noticeOf = ({ checkIn, rules: { noticeHours }, now }: HealingQuestion): number =>
  checkIn.startsAt - now < noticeHours * hourMs ? Math.min(noticeHours, shortNoticeHours) : noticeHours;

/** The day and hour that the date has by its rhythm. */
const slotOf = ({ checkIn, series: { zone } }: HealingQuestion): Slot => {
  const day = localDay(zone, checkIn.originallyAt);
  const start = Math.floor(localMinutes(zone, checkIn.originallyAt)) - day * dayMinutes;
  return { zone: zone.zone, weekday: weekdayOf(day), start, firstDate: plainDate(day) };
};

/** A single date of a rhythm so slow that the search goes as far as the rules and its neighbours let it. */
const freely = { unit: 'weeks', every: 4, dates: 1 } as const;

const requestFor = ({ checkIn, series }: HealingQuestion, slot: Slot): SeriesRequest => ({
  pairId: series.pairId,
  people: series.people,
  zone: series.zone,
  cadence: { ...freely, minutes: checkIn.minutes },
  startsOn: slot.firstDate,
  standing: [{ from: checkIn.startsAt, to: endOf(checkIn) }],
});
