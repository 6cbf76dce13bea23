import type { AnswerOf, DraftAnswer, DraftKind } from './question.ts';

/** The answer as the one to this kind of question. */
export const answerOf = <Kind extends DraftKind>(kind: Kind, answer: DraftAnswer): AnswerOf<Kind> => {
  if (!isOf(kind, answer)) throw new Error(`A question of the kind ${kind} was answered with ${answer.kind}.`);
  return answer;
};

const isOf = <Kind extends DraftKind>(kind: Kind, answer: DraftAnswer): answer is AnswerOf<Kind> =>
  answer.kind === kind;
