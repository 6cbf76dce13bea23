import { message } from '../messages/index.ts';
import { Profile, Skill, type Message } from '../model/index.ts';
import { listIn, withoutSame } from './lists.ts';
import { levelOf } from './levels.ts';
import type { Reading } from './types.ts';

/** Level of a skill that comes without one: what one offers one does well, what one wants one is starting. */
const usual = { offers: 3, wants: 1 } as const;

/** `Delegating (4); Presenting: confident; Coaching` as skills with their levels. */
export const readSkills = (cell: string, which: 'offers' | 'wants'): Reading<readonly Skill[]> => {
  const found = listIn(cell).map((text) => readSkill(text, usual[which]));
  const value = withoutSame(
    found.flatMap(({ skill }) => (skill === null ? [] : [skill])),
    ({ name }) => name,
  );
  const problems = found.flatMap(({ problem }) => (problem === null ? [] : [problem]));
  const most = Profile.shape[which].safeParse(value).success ? null : message('sheet.problem.many', { field: which });
  const filled = found.filter(({ isUsual }) => isUsual).length;
  return {
    value,
    problems: most === null ? problems : [...problems, most],
    notes: filled === 0 ? [] : [message(`sheet.note.${which}`, { count: filled })],
  };
};

type Read = { readonly skill: Skill | null; readonly problem: Message | null; readonly isUsual: boolean };

/** The name, then the level in brackets or after a colon or an equals sign. */
const named = /^(?<name>.+?)\s*(?:[([](?<inside>[^)\]]*)[)\]]|[:=](?<after>[^:=]*))\s*$/;

const readSkill = (text: string, usualLevel: number): Read => {
  const { name = text, inside, after } = named.exec(text)?.groups ?? {};
  const said = (inside ?? after)?.trim();
  const level = said === undefined ? usualLevel : levelOf(said);
  if (level === null) return refused(message('sheet.problem.level', { level: said ?? '', skill: name }));
  const skill = Skill.safeParse({ name, level });
  if (!skill.success) return refused(message('sheet.problem.long', { text: name }));
  return { skill: skill.data, problem: null, isUsual: said === undefined };
};

const refused = (problem: Message): Read => ({ skill: null, problem, isUsual: false });
