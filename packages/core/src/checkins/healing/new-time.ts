import type { Cadence, HealingRules, Instant, Slot, ZoneTable } from '../../model/index.ts';
import { judgeSlot } from '../../scheduling/judge.ts';
import { plainDate, weekdayOf } from '../../scheduling/plain-date.ts';
import type { JudgedSlot, SeriesRequest } from '../../scheduling/types.ts';
import { dayMinutes, localDay, localMinutes } from '../../scheduling/zone-clock.ts';
import { endOf } from '../next-check-in.ts';
import { fullDays, type KeptOff } from './full-days.ts';
import { narrowed } from './narrowed.ts';
import type { DateQuestion } from './types.ts';

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
export const newTime = (question: DateQuestion): NewTime => {
  const { series, calendars } = question;
  if (!series.people.every((id) => calendars.availability.get(id)?.state === 'readable')) return { state: 'unknown' };
  const full = fullDays(question);
  const startsAt = freeTime(question, full) ?? (full.size === 0 ? null : freeTime(question, new Map()));
  return startsAt === null ? { state: 'none' } : { state: 'free', startsAt };
};

/** The most comfortable free time near the hour of a date, inside the rules and off what it is kept off; null without one. */
export const freeTime = (question: DateQuestion, keptOff: KeptOff): Instant | null => {
  const [date] = judgedAt(question, question.checkIn.originallyAt, keptOff).dates;
  return date?.verdict === 'free' || date?.verdict === 'moved' ? date.startsAt : null;
};

/** The date put at a time: whether it is free there, how that feels to everyone, and where it goes if it is not. */
export const judgedAt = (question: DateQuestion, at: Instant, keptOff: KeptOff): JudgedSlot => {
  const { series, calendars, rules, now } = question;
  const slot = slotAt(series.zone, at);
  return judgeSlot(requestFor(question, slot), slot, {
    ...calendars,
    availability: narrowed(question, reachOf(rules, series.cadence), keptOff),
    notBefore: Math.max(calendars.notBefore, now + noticeOf(question) * hourMs),
  });
};

/** Whoever has to change today’s plans has set today aside. */
const noticeOf = ({ checkIn, rules: { noticeHours }, now }: DateQuestion): number =>
  checkIn.startsAt - now < noticeHours * hourMs ? Math.min(noticeHours, shortNoticeHours) : noticeHours;

/** A day and hour on the clock of the series. */
const slotAt = (zone: ZoneTable, at: Instant): Slot => {
  const day = localDay(zone, at);
  const start = Math.floor(localMinutes(zone, at)) - day * dayMinutes;
  return { zone: zone.zone, weekday: weekdayOf(day), start, firstDate: plainDate(day) };
};

/** A single date of a rhythm so slow that the search goes as far as the rules and its neighbours let it. */
const freely = { unit: 'weeks', every: 4, dates: 1 } as const;

const requestFor = ({ checkIn, series }: DateQuestion, slot: Slot): SeriesRequest => ({
  pairId: series.pairId,
  people: series.people,
  zone: series.zone,
  cadence: { ...freely, minutes: checkIn.minutes },
  startsOn: slot.firstDate,
  standing: [{ from: checkIn.startsAt, to: endOf(checkIn) }],
});
