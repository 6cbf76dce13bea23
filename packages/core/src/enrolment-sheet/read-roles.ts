import { message } from '../messages/index.ts';
import { RoleCapacity, type Message, type Role } from '../model/index.ts';
import { normal } from './normal.ts';
import type { Reading } from './types.ts';

type Cells = { readonly role: string; readonly both: string; readonly capacity: string };

/** Words for roles as `normal` writes them. */
const words: Readonly<Record<string, readonly Role[]>> = {
  mentor: ['mentor'],
  mentorin: ['mentor'],
  coach: ['mentor'],
  mentee: ['mentee'],
  mentees: ['mentee'],
  peer: ['peer'],
  both: ['mentor', 'mentee'],
  beides: ['mentor', 'mentee'],
};

const between = /\s*(?:[;,/&+|\n]|\band\b|\bund\b)\s*/i;

/** What a person takes part as, and with how many places. */
export const readRoles = (cells: Cells, usual: Role | null, offered: readonly Role[]): Reading<RoleCapacity[]> => {
  const said = cells.role.split(between).filter((word) => word !== '');
  const unknown = said.filter((word) => !Object.hasOwn(words, normal(word)));
  const named = said.flatMap((word) => (Object.hasOwn(words, normal(word)) ? (words[normal(word)] ?? []) : []));
  const own = said.length > 0 || usual === null ? named : [usual];
  const roles = [...new Set([...own, ...(isYes(cells.both) ? (['mentor', 'mentee'] as const) : [])])];
  const capacity = readCapacity(cells.capacity);
  const problems = [
    ...unknown.map((text) => message('sheet.problem.role', { text })),
    ...(roles.length === 0 && unknown.length === 0 ? [message('sheet.problem.noRole')] : []),
    ...roles.filter((role) => !offered.includes(role)).map((role) => message('sheet.problem.otherRole', { role })),
    ...capacity.problems,
  ];
  return {
    value: roles.map((role) => ({ role, capacity: placesFor(role, roles, capacity.value) })),
    problems,
    notes: [],
  };
};

/** Places are a mentor's where the person is one: whoever is a mentee too looks for one mentor. */
const placesFor = (role: Role, roles: readonly Role[], capacity: number): number =>
  role === 'mentee' && roles.includes('mentor') ? 1 : capacity;

const isYes = (cell: string): boolean => ['yes', 'y', 'true', '1', 'x', 'ja'].includes(normal(cell));

const readCapacity = (cell: string): { value: number; problems: readonly Message[] } => {
  if (cell === '') return { value: 1, problems: [] };
  const read = RoleCapacity.shape.capacity.safeParse(Number(cell));
  return read.success
    ? { value: read.data, problems: [] }
    : { value: 1, problems: [message('sheet.problem.capacity', { text: cell })] };
};
