/** The answer as the one to this kind of question. */
export const answerOf = <Answer extends { readonly kind: string }, Kind extends Answer['kind']>(
  kind: Kind,
  answer: Answer,
): Extract<Answer, { kind: Kind }> => {
  if (!isOf(kind, answer)) throw new Error(`A question of the kind ${kind} was answered with ${answer.kind}.`);
  return answer;
};

const isOf = <Answer extends { readonly kind: string }, Kind extends Answer['kind']>(
  kind: Kind,
  answer: Answer,
): answer is Extract<Answer, { kind: Kind }> => answer.kind === kind;
