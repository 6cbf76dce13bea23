import { parentPort } from 'node:worker_threads';
import { AppError } from '@tandem/core/errors';
import { match, suggestionsFor } from '@tandem/core/matching';
import { judgeSlot, planProgramme } from '@tandem/core/scheduling';
import { findSlots } from './find-slots.ts';
import type { Answer, Task } from './task.ts';

// The entry of a computing thread: it is sent one task, answers, and ends.
parentPort?.once('message', (task: Task) => {
  answer(resultOrRefusal(task));
});

const answer = (message: Answer): void => {
  parentPort?.postMessage(message);
};

const resultOrRefusal = (task: Task): Answer => {
  try {
    return result(task);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const { code, message, field } = error;
    return { kind: 'refused', refusal: { code, message, field } };
  }
};

const result = (task: Task): Answer => {
  switch (task.kind) {
    case 'match': {
      const matched = match(task.input, (...args) => {
        answer({ kind: 'progress', args });
      });
      return { kind: 'matched', result: matched };
    }
    case 'findSlots':
      return { kind: 'foundSlots', result: findSlots(task.request, task.calendars, task.question) };
    case 'judge':
      return { kind: 'judgedSlot', result: judgeSlot(task.request, task.slot, task.calendars) };
    case 'suggest':
      return { kind: 'suggested', result: suggestionsFor(task.input, task.person, task.most, task.among) };
    case 'plan':
      return { kind: 'planned', result: planProgramme(task.requests, task.calendars) };
  }
};
