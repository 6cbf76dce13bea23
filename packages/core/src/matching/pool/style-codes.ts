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

/** The answers as codes, in the order of the questions. */
export const styleCodes = (style: WorkingStyle): Uint8Array =>
  Uint8Array.of(
    codeOf(style.thinking, questions.thinking),
    codeOf(style.feedback, questions.feedback),
    codeOf(style.planning, questions.planning),
    codeOf(style.advice, questions.advice),
  );

const codeOf = (answer: string | null, poles: readonly string[]): number =>
  answer === null ? unsaid : answer === 'either' ? either : poles.indexOf(answer) + 1;
