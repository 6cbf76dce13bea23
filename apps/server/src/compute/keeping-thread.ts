import { Worker } from 'node:worker_threads';
import { errorOf, type Refusal } from './refusal.ts';

/** What is said to a thread that keeps something, and what it answers. */
export type Talk = {
  /** What is asked about, as it stands now. */
  readonly about: unknown;
  readonly question: unknown;
  readonly answer: unknown;
  /** What it is made from, once. */
  readonly input: unknown;
  readonly id: string;
};

/** `input` comes when the thread said that it does not have what is asked about. */
export type Asked<T extends Talk> =
  | {
      readonly kind: 'ask';
      readonly number: number;
      readonly about: T['about'];
      readonly question: T['question'];
      readonly input: T['input'] | null;
    }
  | { readonly kind: 'forget'; readonly id: T['id'] };

export type Told<T extends Talk> = { readonly number: number } & (
  | { readonly kind: 'answer'; readonly answer: T['answer'] }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'failed'; readonly error: unknown }
);

/** Nobody asked for so long: the thread ends, and with it everything kept in memory. Milliseconds. */
const idleMs = 10 * 60_000;

/** A thread that keeps what it was asked about. It starts with the first question, and ends when nobody asks any more. */
export const keepingThread = <T extends Talk>(entry: URL) => {
  type Waiting = { readonly resolve: (told: Told<T>) => void; readonly reject: (error: unknown) => void };
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
    idle = setTimeout(() => end(new Error('Nobody asked this thread any more.')), idleMs).unref();
    if (thread !== null) return thread;
    const fresh = new Worker(entry);
    fresh.unref();
    fresh.on('message', (told: Told<T>) => {
      waiting.get(told.number)?.resolve(told);
      waiting.delete(told.number);
      if (waiting.size === 0) fresh.unref();
    });
    fresh.on('error', (error) => {
      if (thread === fresh) end(error instanceof Error ? error : new Error('A thread that keeps something failed.'));
    });
    thread = fresh;
    return fresh;
  };
  const send = (about: T['about'], question: T['question'], input: T['input'] | null): Promise<Told<T>> =>
    new Promise((resolve, reject) => {
      const number = next++;
      waiting.set(number, { resolve, reject });
      const worker = started();
      worker.ref();
      worker.postMessage({ kind: 'ask', number, about, question, input } satisfies Asked<T>);
    });

  return {
    /** `load` is asked for the input when the thread does not have it. */
    ask: async (about: T['about'], question: T['question'], load: () => Promise<T['input']>): Promise<T['answer']> => {
      const first = await send(about, question, null);
      return answerIn(first.kind === 'unknown' ? await send(about, question, await load()) : first);
    },
    forget: (id: T['id']): void => {
      thread?.postMessage({ kind: 'forget', id } satisfies Asked<T>);
    },
  };
};

const answerIn = <T extends Talk>(told: Told<T>): T['answer'] => {
  switch (told.kind) {
    case 'answer':
      return told.answer;
    case 'refused':
      throw errorOf(told.refusal);
    case 'failed':
      throw told.error instanceof Error ? told.error : new Error('A question to a thread failed.');
    case 'unknown':
      throw new Error('What was put on the desk is not there.');
  }
};
