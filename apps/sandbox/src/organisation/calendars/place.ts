import type { Temporal } from 'temporal-polyfill';
import type { Random } from '../random.ts';
import { hold, quartersOf, type Meeting } from './meeting.ts';
import { dayName, quarter, type Worker } from './worker.ts';

type Wish = Omit<Meeting, 'day' | 'at'>;

/** How many hours are looked at before a meeting takes the best of them, as people do. */
const looks = 24;
/** A quarter outside somebody's working hours hurts as much as this many that are taken. */
const outside = 3;
/** Most that an hour may hurt, a share of everybody's time in the meeting: some overlap is how calendars are. */
const patience = 0.34;

/** Holds a meeting at the least bad of some hours; does nothing and answers false when all are bad. */
export function place(wish: Wish, random: Random, start: Temporal.PlainDate): boolean {
  let best: Meeting | null = null;
  let least = Infinity;
  for (let look = 0; look < looks && least > 0; look += 1) {
    const meeting = { ...wish, ...someHour(wish, random) };
    const hurt = hurtOf(meeting);
    if (hurt < least) [best, least] = [meeting, hurt];
  }
  if (best === null || least > patience) return false;
  hold(best, start);
  return true;
}

function someHour({ organizer, minutes }: Wish, random: Random): { day: number; at: number } {
  const { hours } = organizer;
  const days = [0, 1, 2, 3, 4, 5, 6].filter((day) => hours.days.includes(dayName(day)));
  const halves = Math.floor((hours.end - hours.start - minutes) / 30);
  return { day: days[random.whole(0, days.length - 1)] ?? 0, at: hours.start + 30 * random.whole(0, halves) };
}

/** 0 when everybody works and is free on every date. */
function hurtOf(meeting: Meeting): number {
  const people: readonly Worker[] = [meeting.organizer, ...meeting.guests];
  const length = Math.ceil(meeting.minutes / quarter);
  const dates = quartersOf(meeting).slice(0, 12);
  let hurt = 0;
  for (const { working, taken } of people)
    for (const from of dates)
      for (let at = from; at < from + length; at += 1) hurt += working[at] === 1 ? (taken[at] ?? 0) : outside;
  return hurt / (people.length * dates.length * length);
}
