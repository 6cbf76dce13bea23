import { Worker } from 'node:worker_threads';
import type { MatchingInput } from '@tandem/core/matching';
import type { ProposalId } from '@tandem/core/model';
import { errorOf } from '../refusal.ts';
import type { Board, DraftAnswer, DraftQuestion } from './question.ts';
import type { Asked, Told } from './thread.ts';

const THREAD = new URL('thread.js', import.meta.url);

/** Nobody asked for so long: the thread ends, and with it everything kept in memory. Milliseconds. */
const idleMs = 10 * 60_000;

type Waiting = { readonly resolve: (told: Told) => void; readonly reject: (error: unknown) => void };

/** The thread that keeps drafts solved. It starts with the first question, and ends when nobody asks any more. */
export const draftThread = () => {
  let thread: Worker | null = null;
  let idle: NodeJS.Timeout | undefined;
  let next = 0;
  const waiting = new Map<number, Waiting>();

  const end = (error: Error): void => {
    void thread?.terminate();
    thread = null;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const started = (): Worker => {
    clearTimeout(idle);
    idle = setTimeout(() => end(new Error('Nobody asked about a draft any more.')), idleMs).unref();
    if (thread !== null) return thread;
    const fresh = new Worker(THREAD);
    fresh.unref();
    fresh.on('message', (told: Told) => {
      waiting.get(told.number)?.resolve(told);
      waiting.delete(told.number);
      if (waiting.size === 0) fresh.unref();
    });
    fresh.on('error', (error) => {
      if (thread === fresh) end(error instanceof Error ? error : new Error('The thread of drafts failed.'));
    });
    thread = fresh;
    return fresh;
  };
  const send = (board: Board, question: DraftQuestion, input: MatchingInput | null): Promise<Told> =>
    new Promise((resolve, reject) => {
      const number = next++;
      waiting.set(number, { resolve, reject });
      const worker = started();
      worker.ref();
      worker.postMessage({ kind: 'ask', number, board, question, input } satisfies Asked);
    });

  return {
    /** `load` is asked for what the run looked at when the thread does not have it. */
    ask: async (board: Board, question: DraftQuestion, load: () => Promise<MatchingInput>): Promise<DraftAnswer> => {
      const first = await send(board, question, null);
      return answerIn(first.kind === 'unknown' ? await send(board, question, await load()) : first);
    },
    forget: (proposalId: ProposalId): void => {
      thread?.postMessage({ kind: 'forget', proposalId } satisfies Asked);
    },
  };
};

const answerIn = (told: Told): DraftAnswer => {
  switch (told.kind) {
    case 'answer':
      return told.answer;
    case 'refused':
      throw errorOf(told.refusal);
    case 'failed':
      throw told.error instanceof Error ? told.error : new Error('A question about a draft failed.');
    case 'unknown':
      throw new Error('A draft that was put on the desk is not there.');
  }
};
