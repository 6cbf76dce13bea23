import { setImmediate as nextTurn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Candidate } from '@tandem/core/matching';
import { answerOf } from './answer-of.ts';
import type { Compute } from './compute.ts';
import type { DraftTalk } from './draft/question.ts';
import type { HoursTalk } from './hours/question.ts';
import { keepingThread } from './keeping-thread.ts';
import { errorOf } from './refusal.ts';
import type { Answer, People, Task } from './task.ts';

const THREAD = new URL('thread.js', import.meta.url);

const drafts = keepingThread<DraftTalk>(new URL('./draft/thread.js', import.meta.url));
const hours = keepingThread<HoursTalk>(new URL('./hours/thread.js', import.meta.url));

/** Core's heavy functions, each run in a thread of its own, so that requests are answered meanwhile. Drafts share one, and so do hours. */
export const computeInThreads: Compute = {
  match: async (input, progress, signal) => {
    const answer = await run({ kind: 'match', input: { ...input, people: [] } }, progress, signal, input.people);
    return answer.kind === 'matched' ? answer.result : unexpected(answer);
  },
  findSlots: async (request, calendars, question) => {
    const answer = await run({ kind: 'findSlots', request, calendars, question }, () => undefined, null);
    return answer.kind === 'foundSlots' ? answer.result : unexpected(answer);
  },
  judge: async (request, slot, calendars) => {
    const answer = await run({ kind: 'judge', request, slot, calendars }, () => undefined, null);
    return answer.kind === 'judgedSlot' ? answer.result : unexpected(answer);
  },
  askDraft: async (board, question, load) => answerOf(question.kind, await drafts.ask(board, question, load)),
  askHours: async (about, question, load) => answerOf(question.kind, await hours.ask(about, question, load)),
  forgetDraft: (proposalId) => {
    drafts.forget(proposalId);
    hours.forget(proposalId);
  },
  suggest: async (input, person, most, among) => {
    const answer = await run({ kind: 'suggest', input, person, most, among }, () => undefined, null);
    return answer.kind === 'suggested' ? answer.result : unexpected(answer);
  },
  plan: async (requests, calendars, decisions) => {
    const answer = await run({ kind: 'plan', requests, calendars, decisions }, () => undefined, null);
    return answer.kind === 'planned' ? answer.result : unexpected(answer);
  },
};

type Done = Exclude<Answer, { kind: 'progress' | 'refused' }>;

const run = (
  task: Task,
  progress: (...args: Extract<Answer, { kind: 'progress' }>['args']) => void,
  signal: AbortSignal | null,
  people: readonly Candidate[] = [],
): Promise<Done> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(THREAD);
    const stop = (): void => {
      void thread.terminate();
      reject(reasonFor(signal));
    };
    if (signal?.aborted === true) {
      stop();
      return;
    }
    signal?.addEventListener('abort', stop, { once: true });
    thread.on('message', (answer: Answer) => {
      if (answer.kind === 'progress') progress(...answer.args);
      else if (answer.kind === 'refused') reject(errorOf(answer.refusal));
      else resolve(answer);
    });
    thread.on('error', reject);
    void send(thread, task, people).catch(reject);
    thread.on('exit', (code) => {
      signal?.removeEventListener('abort', stop);
      reject(new Error(`The computing thread ended with code ${code} before it answered.`));
    });
  });

/** People are copied into the thread so many at a time: thousands at once would keep requests waiting. */
const peopleAtOnce = 100;

const send = async (thread: Worker, task: Task, people: readonly Candidate[]): Promise<void> => {
  for (let from = 0; from < people.length; from += peopleAtOnce) {
    thread.postMessage({ kind: 'people', people: people.slice(from, from + peopleAtOnce) } satisfies People);
    await nextTurn();
  }
  thread.postMessage(task);
};

const reasonFor = (signal: AbortSignal | null): Error =>
  signal?.reason instanceof Error ? signal.reason : new Error('The computation was stopped.');

const unexpected = (answer: Done): never => {
  throw new Error(`The computing thread answered with ${answer.kind}.`);
};
