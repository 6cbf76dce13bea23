import { message } from '../messages/index.ts';
import { Profile } from '../model/index.ts';
import { listIn, withoutSame } from './lists.ts';
import type { Reading } from './types.ts';

/** Goals are sentences: a comma is part of one, a semicolon or a new line ends it. */
export const readGoals = (cell: string): Reading<readonly string[]> =>
  fitting(
    cell
      .split(/[;|\n]/)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
    'goals',
  );

export const readInterests = (cell: string): Reading<readonly string[]> => fitting(listIn(cell), 'interests');

/** What a profile has room for. */
const fitting = (texts: readonly string[], field: 'goals' | 'interests'): Reading<readonly string[]> => {
  const schema = Profile.shape[field];
  const fits = (text: string) => schema.element.safeParse(text).success;
  const value = withoutSame(texts.filter(fits), (text) => text);
  const long = texts.filter((text) => !fits(text)).map((text) => message('sheet.problem.long', { text }));
  const many = schema.safeParse(value).success ? [] : [message('sheet.problem.many', { field })];
  return { value, problems: [...long, ...many], notes: [] };
};
