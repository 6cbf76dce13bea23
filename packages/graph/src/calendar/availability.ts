import { AppError } from '@tandem/core/errors';
import type { Person, PersonId, Window } from '@tandem/core/model';
import type { Availability } from '@tandem/core/ports';
import type { Graph } from '../client/graph.ts';
import { joinBlocks } from './blocks.ts';
import { readSchedules, type Question, type ScheduleResult } from './read-schedules.ts';
import { stretchesOf } from './windows.ts';
import { workingTime } from './working-hours.ts';

/** Entities that one getSchedule takes. */
const mostPeople = 20;

/**
 * Free/busy and working hours of everybody asked for, over any window: people in groups of 20, time in stretches under
 * 62 days, all in batches. What goes wrong for one person stays with that person.
 */
export async function availability(
  graph: Graph,
  people: readonly Person[],
  window: Window,
): Promise<ReadonlyMap<PersonId, Availability>> {
  const everyone = [...new Map(people.map((person) => [person.id, person])).values()];
  const questions = groupsOf(everyone).flatMap((group) =>
    stretchesOf(window).map((stretch): Question => ({ group, stretch })),
  );
  const results = await readSchedules(graph, questions);
  return new Map(
    everyone.map((person) => {
      const own = results.filter((_, index) => questions[index]?.group.includes(person));
      return [person.id, joinResults(person, own, window)];
    }),
  );
}

const groupsOf = (people: readonly Person[]): readonly (readonly Person[])[] =>
  Array.from({ length: Math.ceil(people.length / mostPeople) }, (_, index) =>
    people.slice(index * mostPeople, (index + 1) * mostPeople),
  );

/** One person's answers for all stretches: readable only if every one of them is. */
function joinResults(person: Person, results: readonly ScheduleResult[], window: Window): Availability {
  const rows = [];
  for (const result of results) {
    if (!result.ok) return { state: 'unreadable', code: result.code };
    const row = result.rows.find(({ scheduleId }) => scheduleId === person.mail.toLowerCase());
    if (!row) return { state: 'unreadable', code: 'missing' };
    // Without items nothing is known, whatever the merged view says: not readable, and never free.
    if (!row.error && !row.scheduleItems) return { state: 'unreadable', code: 'no-items' };
    if (row.error) return { state: 'unreadable', code: row.error.responseCode ?? 'unknown' };
    rows.push(row);
  }
  const hours = rows.find((row) => row.workingHours)?.workingHours ?? null;
  const blocks = joinBlocks(
    rows.flatMap((row) => (row.scheduleItems ?? []).flat()),
    window,
  );
  if (rows.length === 0) throw new AppError('input.invalid', 'Free/busy was asked for an empty window.');
  return { state: 'readable', blocks, ...workingTime(person, hours, window) };
}
