import { message } from '../messages/index.ts';
import { Profile, emptyProfile, type Role } from '../model/index.ts';
import { readGoals, readInterests } from './read-texts.ts';
import { readLanguages } from './read-languages.ts';
import { readRoles } from './read-roles.ts';
import { readSkills } from './read-skills.ts';
import type { Reading, SheetField, SheetRow } from './types.ts';

type Programme = { readonly role: Role | null; readonly offered: readonly Role[] };

/** One line of a sheet as a person for a programme, and everything that is wrong with it. */
export const readRow = (line: number, cells: ReadonlyMap<SheetField, string>, programme: Programme): SheetRow => {
  const cell = (field: SheetField): string => cells.get(field) ?? '';
  const mail = readMail(cell('mail'));
  const roles = readRoles(
    { role: cell('role'), both: cell('both'), capacity: cell('capacity') },
    programme.role,
    programme.offered,
  );
  const plays = (role: Role): boolean => roles.value.some((one) => one.role === role || one.role === 'peer');
  const offers = readSkills(lines(cell('offers'), plays('mentor') ? cell('subject') : ''), 'offers');
  const wants = readSkills(lines(cell('wants'), plays('mentee') ? cell('subject') : ''), 'wants');
  const goals = readGoals(cell('goals'));
  const interests = readInterests(cell('interests'));
  const languages = readLanguages(cell('languages'));
  const experience = readExperience(cell('experience'));
  const inAll = readInAll(cell('inAll'));
  const all: readonly Reading<unknown>[] = [mail, roles, inAll, offers, wants, goals, interests, languages, experience];
  const profile = Profile.safeParse({
    ...emptyProfile,
    offers: offers.value,
    wants: wants.value,
    goals: goals.value,
    interests: interests.value,
    languages: languages.value,
    experience: experience.value,
    mostPartners: inAll.value,
  });
  return {
    line,
    mail: mail.value,
    roles: roles.value,
    profile: profile.success ? profile.data : emptyProfile,
    problems: all.flatMap(({ problems }) => problems),
    notes: all.flatMap(({ notes }) => notes),
  };
};

const lines = (...cells: readonly string[]): string => cells.filter((cell) => cell !== '').join('\n');

/** Something at something: whether anybody has this address, only the directory knows. */
const address = /^[^\s@]+@[^\s@]+$/;

const readMail = (cell: string): Reading<string> => {
  const value = cell.toLowerCase();
  if (value === '') return { value, problems: [message('sheet.problem.nobody')], notes: [] };
  const problems = address.test(value) ? [] : [message('sheet.problem.mail', { text: cell })];
  return { value, problems, notes: [] };
};

/** With how many partners somebody in several roles takes part in all; null: as many as the roles add up to. */
const readInAll = (cell: string): Reading<number | null> => {
  if (cell === '') return { value: null, problems: [], notes: [] };
  const read = Profile.shape.mostPartners.safeParse(Number(cell));
  return read.success
    ? { value: read.data, problems: [], notes: [] }
    : { value: null, problems: [message('sheet.problem.inAll', { text: cell })], notes: [] };
};

const readExperience = (cell: string): Reading<number | null> => {
  if (cell === '') return { value: null, problems: [], notes: [] };
  const value = Number(cell.replace(/\s*years?$/i, '').replace(',', '.'));
  const fits = Profile.shape.experience.safeParse(Math.round(value)).success;
  return fits
    ? { value: Math.round(value), problems: [], notes: [] }
    : { value: null, problems: [message('sheet.problem.experience', { text: cell })], notes: [] };
};
