import { parentPort } from 'node:worker_threads';
import { match, suggestionsFor, type Candidate } from '@tandem/core/matching';
import { judgeSlot, planProgramme } from '@tandem/core/scheduling';
import { findSlots } from './find-slots.ts';
import { refusalIn } from './refusal.ts';
import type { Answer, People, Task } from './task.ts';

const people: Candidate[] = [];

// The entry of a computing thread: it is sent people, if any, and one task; it answers, and ends.
parentPort?.on('message', (sent: People | Task) => {
  if (sent.kind === 'people') {
    people.push(...sent.people);
    return;
  }
  answer(resultOrRefusal(sent));
  parentPort?.close();
});

const answer = (message: Answer): void => {
  parentPort?.postMessage(message);
};

const resultOrRefusal = (task: Task): Answer => {
  try {
    return result(task);
  } catch (error) {
    const refusal = refusalIn(error);
    if (refusal === null) throw error;
    return { kind: 'refused', refusal };
  }
};

const result = (task: Task): Answer => {
  switch (task.kind) {
    case 'match': {
      const matched = match({ ...task.input, people }, (...args) => {
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
      return { kind: 'planned', result: planProgramme(task.requests, task.calendars, task.decisions) };
  }
};
