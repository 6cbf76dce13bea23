import { parentPort, workerData } from 'node:worker_threads';
import { match } from '@tandem/core/matching';
import { planProgramme } from '@tandem/core/scheduling';
import type { Answer, Task } from './task.ts';

// The entry of a computing thread. Its task comes from our own code in the same process.
const task: Task = workerData;

const answer = (message: Answer): void => {
  parentPort?.postMessage(message);
};

switch (task.kind) {
  case 'match':
    answer({
      kind: 'matched',
      result: match(task.input, (...args) => {
        answer({ kind: 'progress', args });
      }),
    });
    break;
  case 'plan':
    answer({ kind: 'planned', result: planProgramme(task.requests, task.calendars) });
    break;
}
