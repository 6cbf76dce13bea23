import { Problem } from '@tandem/core/contract';

/** A call that did not work, as the contract says it: code, sentence, what to quote. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, options: { cause?: unknown } = {}) {
    super(problem.detail, options);
    this.name = 'ProblemError';
    this.problem = problem;
  }
}

/** Problems that never came from the server, because it was not reached or not asked. */
export type LocalCode = 'offline' | 'sign_in.needed' | 'sign_in.failed' | 'answer.unreadable';

const titles: Record<LocalCode, string> = {
  offline: 'Offline',
  'sign_in.needed': 'Sign-in needed',
  'sign_in.failed': 'Sign-in failed',
  'answer.unreadable': 'Answer not readable',
};

export const localProblem = (code: LocalCode, detail: string, cause?: unknown): ProblemError =>
  new ProblemError({ type: 'about:blank', title: titles[code], status: 0, detail, code, correlationId: '' }, { cause });

/** What went wrong, whatever was thrown: for one error page that can show everything. */
export const problemOf = (error: unknown): Problem =>
  error instanceof ProblemError
    ? error.problem
    : localProblem('answer.unreadable', 'Tandem could not read what came back. Trying again may help.', error).problem;

/** The problem in an answer that is not a success; servers between us and Tandem answer in forms of their own. */
export const readProblem = async (response: Response): Promise<ProblemError> => {
  const text = await response.text();
  const known = Problem.safeParse(parseJson(text));
  if (known.success) return new ProblemError(known.data);
  return new ProblemError({
    type: 'about:blank',
    title: response.statusText,
    status: response.status,
    detail: 'Tandem did not answer as it should. Nothing of yours is lost; try again in a minute.',
    code: `http.${response.status}`,
    correlationId: response.headers.get('x-correlation-id') ?? '',
  });
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
