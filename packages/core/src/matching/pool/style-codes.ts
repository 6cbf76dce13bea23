import type { WorkingStyle } from '../../model/index.ts';

/** The questions in their order, each with its two ends. */
const questions = {
  thinking: ['aloud', 'pause'],
  feedback: ['straight', 'gentle'],
  planning: ['plan', 'flow'],
  advice: ['asked', 'told'],
} as const satisfies { [Question in keyof WorkingStyle]: readonly WorkingStyle[Question][] };

/** The two ends of each question, in the order of the codes. */
export const ends = Object.values(questions);

/** Codes of answers: not said, one end, the other end, either of them. */
export const [unsaid, , , either] = [0, 1, 2, 3];

/** Every four codes there are; people who answered alike share one. */
const all = Array.from({ length: 4 ** 4 }, (_, place) =>
  Uint8Array.of(place >> 6, (place >> 4) & 3, (place >> 2) & 3, place & 3),
);

/** The answers as codes, in the order of the questions. */
export const styleCodes = ({ thinking, feedback, planning, advice }: WorkingStyle): Uint8Array => {
  const [first, second] = [codeOf(thinking, questions.thinking), codeOf(feedback, questions.feedback)];
  const [third, fourth] = [codeOf(planning, questions.planning), codeOf(advice, questions.advice)];
  return all[(first << 6) | (second << 4) | (third << 2) | fourth] ?? Uint8Array.of(first, second, third, fourth);
};

const codeOf = (answer: string | null, poles: readonly string[]): number =>
  answer === null ? unsaid : answer === 'either' ? either : poles.indexOf(answer) + 1;
