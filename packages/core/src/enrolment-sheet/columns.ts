import { normal } from './normal.ts';
import type { SheetColumn, SheetField } from './types.ts';

/** Headings that people use, written the way `normal` writes them. */
const headings: Readonly<Record<SheetField, readonly string[]>> = {
  mail: [
    'email',
    'e mail',
    'mail',
    'email address',
    'e mail address',
    'mail address',
    'address',
    'upn',
    'user principal name',
    'e mail adresse',
    'mailadresse',
  ],
  role: ['role', 'roles', 'takes part as', 'participates as', 'rolle', 'rollen'],
  both: ['both mentor and mentee', 'mentor and mentee', 'both', 'beides'],
  capacity: [
    'capacity',
    'places',
    'partners',
    'number of mentees',
    'mentees',
    'how many mentees',
    'kapazitat',
    'platze',
  ],
  inAll: [
    'in all',
    'partners in all',
    'places in all',
    'most partners',
    'partners at most',
    'total partners',
    'total places',
    'total capacity',
    'insgesamt',
    'partner insgesamt',
    'platze insgesamt',
  ],
  offers: [
    'skills offered',
    'skill offered',
    'offers',
    'offered skills',
    'can offer',
    'i can offer',
    'can teach',
    'strengths',
    'bietet',
    'bietet an',
  ],
  wants: [
    'skills wanted',
    'skill wanted',
    'wants',
    'wanted skills',
    'wants to learn',
    'would like to learn',
    'i would like to learn',
    'skills to develop',
    'sucht',
    'mochte lernen',
  ],
  subject: ['profession', 'field', 'subject', 'field of work', 'fachgebiet', 'fach'],
  goals: ['goal', 'goals', 'objective', 'objectives', 'development goals', 'ziel', 'ziele'],
  interests: ['interest', 'interests', 'hobbies', 'interessen'],
  languages: ['language', 'languages', 'spoken languages', 'sprache', 'sprachen'],
  experience: [
    'experience',
    'years of experience',
    'leading for',
    'years in a leading role',
    'fuhrungserfahrung',
    'jahre fuhrungserfahrung',
  ],
};

const fieldOf = new Map(
  Object.entries(headings).flatMap(([field, names]) => names.map((name) => [name, field] as const)),
);

/** Fields that several columns may share, "Skill offered 1" and "Skill offered 2". */
const shared: readonly SheetField[] = ['offers', 'wants', 'subject', 'goals', 'interests', 'languages'];

/** Recognises columns by their headings, whatever their case, accents, brackets and numbers. The first of two wins. */
export const recogniseColumns = (headers: readonly string[]): readonly SheetColumn[] => {
  const taken = new Set<SheetField>();
  return headers.map((header) => {
    const field = known(normal(header.replace(/[([].*$/s, '').replace(/\d+\s*$/, '')));
    if (field === null || (taken.has(field) && !shared.includes(field))) return { header, field: null };
    taken.add(field);
    return { header, field };
  });
};

const known = (name: string): SheetField | null => {
  const found = fieldOf.get(name);
  return found !== undefined && isField(found) ? found : null;
};

const isField = (name: string): name is SheetField => Object.hasOwn(headings, name);
