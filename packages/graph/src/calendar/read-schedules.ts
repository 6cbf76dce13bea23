import { AppError } from '@tandem/core/errors';
import type { Person, Window } from '@tandem/core/model';
import { readBatched, type Read, type ReadAnswer } from '../client/batch.ts';
import type { Graph } from '../client/graph.ts';
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
    asked.forEach(({ question }, index) => results.set(question, resultOf(answers[index])));
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

function resultOf(answer: ReadAnswer | undefined): ScheduleResult {
  if (answer?.ok) {
    const parsed = ScheduleAnswer.safeParse(answer.body);
    if (parsed.success) return { ok: true, rows: parsed.data.value };
    throw new AppError(
      'graph.refused',
      'Microsoft 365 answered a free/busy request in a way Tandem does not understand.',
      {
        cause: parsed.error,
      },
    );
  }
  if (answer?.status === 429) throw new AppError('graph.throttled', 'Microsoft 365 is busy. Tandem tries again later.');
  if (!answer || answer.status === 503 || answer.status === 504)
    throw new AppError('graph.unreachable', 'Free/busy cannot be read just now. Tandem tries again.');
  return { ok: false, code: answer.code };
}
