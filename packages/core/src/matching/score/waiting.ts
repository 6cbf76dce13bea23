import type { Message } from '../../model/index.ts';
import { message } from '../../messages/index.ts';
import type { Entrant } from '../pool/entrant.ts';

/** 1: the two have waited half a year between them. 0: neither waits. So places go first to those who were left over. */
export const waitingValue = (a: Entrant, b: Entrant): number => Math.min(1, a.waited + b.waited);

export const waitingMessage = (a: Entrant, b: Entrant, names: Message['values']): Message => {
  if (a.waited > 0 && b.waited > 0) return message('matching.waiting.both', names);
  if (a.waited > 0) return message('matching.waiting.one', names);
  return b.waited > 0 ? message('matching.waiting.other', names) : message('matching.waiting.none', names);
};
