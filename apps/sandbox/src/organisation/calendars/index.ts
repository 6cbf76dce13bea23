import type { Event } from '@microsoft/microsoft-graph-types';
import type { Temporal } from 'temporal-polyfill';
import { randomOf } from '../random.ts';
import type { Row } from '../roster.ts';
import { holdAbsences, holdRegulars, holdSingles } from './own-time.ts';
import { holdTeamMeetings } from './teams.ts';
import { workerOf } from './worker.ts';

/**
 * Everybody's calendar by name, for thirty weeks from a Monday: about 43 percent of the working time taken in the
 * first weeks and a third in the last, three quarters of it by meetings that recur. Each event stands with its organizer.
 */
export function calendarsOf(
  rows: readonly Row[],
  start: Temporal.PlainDate,
  mailOf: (name: string) => string,
): ReadonlyMap<string, readonly Event[]> {
  const workers = rows.map((row) => workerOf(row, start, mailOf(row[0])));
  holdTeamMeetings(workers, start);
  const bases = new Map(workers.map(({ name }) => [name, 0.26 + 0.12 * randomOf(`load/${name}`).next()]));
  for (const worker of workers)
    holdRegulars(worker, bases.get(worker.name) ?? 0, randomOf(`regular/${worker.name}`), start);
  for (const worker of workers) holdAbsences(worker, randomOf(`away/${worker.name}`), start);
  for (const worker of workers) {
    const colleagues = workers.filter((other) => other !== worker && other.place === worker.place);
    holdSingles(worker, bases.get(worker.name) ?? 0, colleagues, randomOf(`single/${worker.name}`), start);
  }
  return new Map(workers.map(({ name, events }) => [name, events]));
}
