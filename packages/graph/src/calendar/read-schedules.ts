import type { Person, Window } from '@tandem/core/model';
import { readBatched, type Read } from '../client/batch.ts';
import type { Graph } from '../client/graph.ts';
import { isBusyStatus, readFailure, type ReadAnswer } from '../client/read-answer.ts';
import { understood } from '../client/understood.ts';
import { utcText } from '../zones/graph-time.ts';
import { ScheduleAnswer, type ScheduleRow } from './schedule.ts';

/** One getSchedule: at most 20 people, under 62 days. */
export type Question = { readonly group: readonly Person[]; readonly stretch: Window };

export type ScheduleResult =
  { readonly ok: true; readonly rows: readonly ScheduleRow[] } | { readonly ok: false; readonly code: string };

/**
 * The answer to each question, in order. A question is asked from the mailbox of one of its people; when that mailbox
 * is the one that does not work, it is asked again from the next one's.
 * @throws AppError `graph.throttled` or `graph.unreachable` when Graph is too busy to say anything
 */
export async function readSchedules(graph: Graph, questions: readonly Question[]): Promise<readonly ScheduleResult[]> {
  const results = new Map<Question, ScheduleResult>();
  let open = questions;
  for (let turn = 0; open.length > 0; turn++) {
    const asked = open.flatMap((question) => {
      const asker = question.group[turn];
      return asker ? [{ question, read: readOf(question, asker) }] : [];
    });
    const answers = await readBatched(
      graph,
      asked.map(({ read }) => read),
    );
    for (const [index, answer] of answers.entries()) {
      const question = asked[index]?.question;
      if (question) results.set(question, resultOf(answer));
    }
    open = asked.map(({ question }) => question).filter((question) => results.get(question)?.ok === false);
  }
  return questions.map((question) => results.get(question) ?? { ok: false, code: 'unknown' });
}

const readOf = ({ group, stretch }: Question, asker: Person): Read => ({
  method: 'POST',
  url: `/users/${asker.id}/calendar/getSchedule`,
  body: {
    schedules: group.map(({ mail }) => mail),
    startTime: utc(stretch.from),
    endTime: utc(stretch.to),
    // Only the items are read, so the coarsest view that no limit of entries a slot gets in the way of.
    availabilityViewInterval: 60,
  },
});

const utc = (instant: number): object => ({ dateTime: utcText(instant).replace('Z', ''), timeZone: 'UTC' });

function resultOf(answer: ReadAnswer): ScheduleResult {
  if (answer.ok) return { ok: true, rows: understood(ScheduleAnswer, answer.body, 'a free/busy request').value };
  if (isBusyStatus(answer.status)) throw readFailure(answer, 'free/busy');
  return { ok: false, code: answer.code };
}
