import { parentPort } from 'node:worker_threads';
import type { Asked, Talk, Told } from './keeping-thread.ts';
import { refusalIn } from './refusal.ts';

/** What a thread keeps. `ask` answers null when it does not have what is asked about. */
export type Keeper<T extends Talk> = {
  readonly ask: (about: T['about'], question: T['question']) => T['answer'] | null;
  readonly put: (about: T['about'], input: T['input']) => void;
  readonly forget: (id: T['id']) => void;
  readonly idOf: (about: T['about']) => T['id'];
};

/** Answers the questions of a thread, one after the other. */
export const keep = <T extends Talk>(keeper: Keeper<T>): void => {
  parentPort?.on('message', (asked: Asked<T>) => {
    if (asked.kind === 'forget') keeper.forget(asked.id);
    else parentPort?.postMessage(toldBy(keeper, asked));
  });
};

const toldBy = <T extends Talk>(
  { ask, put, forget, idOf }: Keeper<T>,
  { number, about, question, input }: Extract<Asked<T>, { kind: 'ask' }>,
): Told<T> => {
  try {
    if (input !== null) put(about, input);
    const answer = ask(about, question);
    return answer === null ? { number, kind: 'unknown' } : { number, kind: 'answer', answer };
  } catch (error) {
    const refusal = refusalIn(error);
    if (refusal !== null) return { number, kind: 'refused', refusal };
    // What was being changed may be half changed.
    forget(idOf(about));
    return { number, kind: 'failed', error };
  }
};
