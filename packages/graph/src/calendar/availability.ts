import { AppError } from '@tandem/core/errors';
import type { Person, PersonId, Window } from '@tandem/core/model';
import { UNKNOWN_ZONE, type Availability, type BusyBlock } from '@tandem/core/ports';
import type { Graph } from '../client/graph.ts';
import { joinBlocks } from './blocks.ts';
import { readSchedules, type Question, type ScheduleResult } from './read-schedules.ts';
import type { Hours } from './schedule.ts';
import { stretchesOf } from './windows.ts';
import { workingTime } from './working-hours.ts';

/** Entities that one getSchedule takes. */
const mostPeople = 20;

/**
 * Free/busy and working hours of everybody asked for, over any window: people in groups of 20, time in stretches under
 * 62 days, all in batches. What goes wrong for one person stays with that person.
 * @throws AppError `input.invalid` for an empty window; `graph.*` when Graph could not say anything
 */
export async function availability(
  graph: Graph,
  people: readonly Person[],
  window: Window,
): Promise<ReadonlyMap<PersonId, Availability>> {
  if (window.from >= window.to) throw new AppError('input.invalid', 'Free/busy was asked for an empty window.');
  const everyone = [...new Map(people.map((person) => [person.id, person])).values()];
  const questions = groupsOf(everyone).flatMap((group) =>
    stretchesOf(window).map((stretch): Question => ({ group, stretch })),
  );
  const results = await readSchedules(graph, questions);
  return new Map(
    everyone.map((person) => {
      const own = questions.flatMap(({ group, stretch }, index) => {
        const result = results[index];
        return result !== undefined && group.includes(person) ? [{ stretch, result }] : [];
      });
      return [person.id, joinResults(person, own, window)];
    }),
  );
}

const groupsOf = (people: readonly Person[]): readonly (readonly Person[])[] =>
  Array.from({ length: Math.ceil(people.length / mostPeople) }, (_, index) =>
    people.slice(index * mostPeople, (index + 1) * mostPeople),
  );

type Answer = { readonly stretch: Window; readonly result: ScheduleResult };

/** One person's answers for all stretches: readable only if every one of them is. */
function joinResults(person: Person, answers: readonly Answer[], window: Window): Availability {
  const rows = [];
  for (const { stretch, result } of answers) {
    const row = rowOf(person, result);
    if ('code' in row) return { state: 'unreadable', code: row.code };
    rows.push({ ...row, stretch });
  }
  const hours = rows.find(({ workingHours }) => workingHours)?.workingHours ?? null;
  const time = workingTime(person, hours, window);
  if (time === null) return { state: 'unreadable', code: UNKNOWN_ZONE };
  return { state: 'readable', blocks: joinBlocks(rows, window), ...time };
}

type ReadableRow = { readonly items: readonly BusyBlock[]; readonly workingHours: Hours | null };

function rowOf(person: Person, result: ScheduleResult): ReadableRow | { readonly code: string } {
  if (!result.ok) return { code: result.code };
  const row = result.rows.find(({ scheduleId }) => scheduleId === person.mail.toLowerCase());
  if (row?.error) return { code: row.error.responseCode ?? 'unknown' };
  // Without items nothing is known, whatever the merged view says: not readable, and never free.
  if (!row?.scheduleItems) return { code: 'no-items' };
  return { items: row.scheduleItems.flat(), workingHours: row.workingHours ?? null };
}
