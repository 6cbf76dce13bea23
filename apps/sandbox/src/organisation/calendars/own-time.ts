import type { Temporal } from 'temporal-polyfill';
import type { Random } from '../random.ts';
import { hold } from './meeting.ts';
import { place } from './place.ts';
import { dayName, loadOf, weeks, type Worker } from './worker.ts';

const regulars = [
  'Customer call',
  'Partner sync',
  'Planning',
  'Design review',
  'Office hours',
  'Status call',
  'Reporting',
] as const;
const singles = ['Interview', 'Workshop', 'Contract review', 'Demo', 'Retrospective', 'Budget talk', 'Visit'] as const;
const alone = { guests: [], week: 0, until: null, showAs: 'busy', isPrivate: false } as const;

/** What fills somebody's weeks beside the team's meetings, until `target` of the working time is taken. */
export function holdRegulars(worker: Worker, target: number, random: Random, start: Temporal.PlainDate): void {
  const own = { ...alone, organizer: worker };
  const put = (wish: object, subject: string, minutes: number, every: number): boolean =>
    place({ ...own, subject, minutes, every, ...wish }, random, start);
  if (random.chance(0.5)) for (let day = 0; day < 2; day += 1) put({}, 'Focus time', 120, 1);
  if (random.chance(0.35)) put({ isPrivate: true }, 'School run', 30, 1);
  if (random.chance(0.4)) put({ showAs: 'tentative' }, 'Community of practice', 60, random.pick([1, 2]));
  for (let tries = 0; tries < 30 && loadOf(worker, 0, weeks) < target; tries += 1) {
    const every = random.pick([1, 1, 1, 2, 2, 4]);
    const until = random.chance(0.3) ? random.whole(8, 26) : null;
    put(
      { week: random.whole(0, every - 1), until },
      random.pick(regulars),
      random.pick([30, 25, 50, 60, 60, 90]),
      every,
    );
  }
}

/** Single appointments, with up to two of `colleagues`: many soon, few later. Weeks fade by e every four. */
export function holdSingles(
  worker: Worker,
  base: number,
  colleagues: readonly Worker[],
  random: Random,
  start: Temporal.PlainDate,
): void {
  for (let week = 0; week < weeks; week += 1) {
    const target = base + 0.13 * Math.max(0.08, Math.exp(-week / 4));
    for (let tries = 0; tries < 10 && loadOf(worker, week, week + 1) < target; tries += 1) {
      const wish = { ...alone, organizer: worker, week, every: null, minutes: random.pick([30, 45, 60, 60, 90]) };
      const guests = random.chance(0.35) ? random.some(colleagues, random.whole(1, 2)) : [];
      const isPrivate = guests.length === 0 && random.chance(0.15);
      const showAs = random.chance(0.1) ? 'tentative' : 'busy';
      const subject = isPrivate ? 'Dentist' : random.pick(singles);
      place({ ...wish, guests, subject, isPrivate, showAs }, random, start);
    }
  }
}

/** A week away, and a day a week somewhere else than the office. */
export function holdAbsences(worker: Worker, random: Random, start: Temporal.PlainDate): void {
  if (random.chance(0.65)) holdAway(worker, random.whole(1, weeks - 3), random.pick([5, 5, 5, 2, 12]), start);
  if (random.chance(0.3)) holdElsewhere(worker, random.whole(0, 3), start);
}

function holdAway(worker: Worker, week: number, days: number, start: Temporal.PlainDate): void {
  const from = start.add({ weeks: week });
  const until = from.add({ days });
  const timeZone = worker.zoneName;
  worker.taken.fill(1, worker.midnights[week * 7], worker.midnights[week * 7 + days]);
  worker.events.push({
    subject: 'Out of office',
    isAllDay: true,
    showAs: 'oof',
    start: { dateTime: from.toPlainDateTime().toString(), timeZone },
    end: { dateTime: until.toPlainDateTime().toString(), timeZone },
  });
}

function holdElsewhere(worker: Worker, day: number, start: Temporal.PlainDate): void {
  const meeting = { ...alone, subject: 'Working from home', organizer: worker, day, at: 0, minutes: 24 * 60, every: 1 };
  hold({ ...meeting, showAs: 'free' }, start);
  const event = worker.events.at(-1);
  if (event === undefined || !worker.hours.days.includes(dayName(day))) return;
  event.showAs = 'workingElsewhere';
  event.isAllDay = true;
}
