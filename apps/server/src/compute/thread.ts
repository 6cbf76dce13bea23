import { parentPort } from 'node:worker_threads';
import { match } from '@tandem/core/matching';
import { planProgramme } from '@tandem/core/scheduling';
import type { Answer, Task } from './task.ts';

// The entry of a computing thread: it is sent one task, answers, and ends.
parentPort?.once('message', (task: Task) => {
  answer(result(task));
});

const answer = (message: Answer): void => {
  parentPort?.postMessage(message);
};

const result = (task: Task): Answer => {
  switch (task.kind) {
    case 'match': {
      const matched = match(task.input, (...args) => {
        answer({ kind: 'progress', args });
      });
      return { kind: 'matched', result: matched };
    }
    case 'plan':
      return { kind: 'planned', result: planProgramme(task.requests, task.calendars) };
  }
};
