import type { Message } from '../../model/index.ts';
import { message } from '../../messages/index.ts';
import type { Entrant } from '../pool/entrant.ts';
import { either, ends, unsaid } from '../pool/style-codes.ts';

/** What an answer of "either" counts for beside any other: it suits, though it is nothing in common. */
const suits = 0.5;

/**
 * Share of the questions that both answered alike, "either" counting a half: 1 where they like to work the same way in
 * everything asked, 0 where they never do or did not say.
 */
export const styleValue = (a: Entrant, b: Entrant): number => {
  let sum = 0;
  for (let question = 0; question < ends.length; question++) {
    const [one, other] = [a.style[question] ?? unsaid, b.style[question] ?? unsaid];
    if (one === unsaid || other === unsaid) continue;
    if (one === other && one !== either) sum += 1;
    else if (one === either || other === either) sum += suits;
  }
  return sum / ends.length;
};

export const styleMessage = (a: Entrant, b: Entrant, names: Message['values']): Message => {
  const [habit, second, ...more] = ends.flatMap(([one, other], question) => {
    const code = a.style[question] ?? unsaid;
    if (code !== b.style[question] || code === unsaid || code === either) return [];
    return [code === 1 ? one : other];
  });
  if (habit === undefined) {
    if (a.style.every((code) => code === unsaid) || b.style.every((code) => code === unsaid))
      return message('matching.style.unknown', names);
    return styleValue(a, b) > 0 ? message('matching.style.open', names) : message('matching.style.none', names);
  }
  if (second === undefined) return message('matching.style.one', { ...names, habit });
  return message('matching.style.several', { ...names, habit, second, more: more.length });
};
