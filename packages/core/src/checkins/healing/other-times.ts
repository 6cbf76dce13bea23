import type { Instant, Message, PersonId, Window } from '../../model/index.ts';
import { dayMinutes, instantOf, localDay } from '../../scheduling/zone-clock.ts';
import { standsOn } from '../next-check-in.ts';
import { fullDays, type KeptOff } from './full-days.ts';
import { freeTime, judgedAt } from './new-time.ts';
import type { DateQuestion } from './types.ts';

/** A time that its people may put one date at, with how it feels to each. */
export type OtherTime = { readonly startsAt: Instant; readonly notes: readonly Message[] };

/** People may put a date farther off than Tandem may by itself, days; its rhythm still says how far. */
const reachByHand = 7;

/**
 * Times on different days that are free for everyone, the most comfortable first, for people who want one date at
 * another time themselves. Quiet hours, notice and its neighbours hold as they do for Tandem; none where a calendar
 * cannot be read, or the date does not stand or has begun.
 */
export const otherTimes = (question: DateQuestion, most: number): readonly OtherTime[] => {
  if (!mayMove(question)) return [];
  const asked = byHand(question);
  const [owner] = question.series.people;
  let keptOff = fullDays(asked);
  const found: OtherTime[] = [];
  while (owner !== undefined && found.length < most) {
    const startsAt = freeTime(asked, keptOff);
    if (startsAt === null) break;
    found.push({ startsAt, notes: judgedAt(asked, startsAt, keptOff).notes });
    keptOff = also(keptOff, owner, dayOf(asked, startsAt));
  }
  return found;
};

/** Whether a time that was offered is still free for everyone, by the same rules; others may be more comfortable by now. */
export const isStillFree = (question: DateQuestion, startsAt: Instant): boolean => {
  if (!mayMove(question)) return false;
  const asked = byHand(question);
  const [date] = judgedAt(asked, startsAt, fullDays(asked)).dates;
  return date?.verdict === 'free' && date.startsAt === startsAt;
};

const mayMove = ({ checkIn, series, calendars, now }: DateQuestion): boolean =>
  series.people.every((id) => calendars.availability.get(id)?.state === 'readable') &&
  standsOn(checkIn) &&
  checkIn.startsAt > now;

const byHand = (question: DateQuestion): DateQuestion => ({
  ...question,
  rules: { ...question.rules, toleranceDays: Math.max(question.rules.toleranceDays, reachByHand) },
});

const dayOf = ({ series: { zone } }: DateQuestion, at: Instant): Window => {
  const from = instantOf(zone, localDay(zone, at), 0);
  return { from, to: from + dayMinutes * 60_000 };
};

const also = (keptOff: KeptOff, person: PersonId, window: Window): KeptOff =>
  new Map([...keptOff, [person, [...(keptOff.get(person) ?? []), window]]]);
