import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomOf } from '../matching/instances/random.ts';

/** Lines of cells, the headings first. */
export type Sheet = readonly (readonly string[])[];
export type Sheets = { readonly mentors: Sheet; readonly mentees: Sheet };

const grades = ['AA', 'AO', 'EO', 'HEO', 'SEO', 'Grade 7', 'Grade 6', 'SCS1', 'SCS2'];
const organisations = ['Fun', 'Joy', 'Love', 'Peace', 'Truth', 'Virtue'].map((of) => `Department of ${of}`);
const professions = ['DDaT', 'HR', 'Operations', 'Policy', 'Security'];
const headings = [
  'first name',
  'last name',
  'email address',
  'both mentor and mentee',
  'job title',
  'grade',
  'organisation',
  'profession',
];

/** Two sheets as coordinators of a civil service keep them: half of the people would be mentor and mentee at once. */
export const drawSheets = (size: number): Sheets => {
  const random = randomOf(size);
  const pick = (all: readonly string[]) => all[random(all.length)] ?? '';
  const sheet = (role: string): Sheet => [
    headings,
    ...Array.from({ length: size }, (_, number) => [
      role,
      String(number).padStart(3, '0'),
      `${role}.${number}@example.org`,
      pick(['yes', 'no']),
      'Some role',
      pick(grades),
      pick(organisations),
      pick(professions),
    ]),
  ];
  return { mentors: sheet('mentor'), mentees: sheet('mentee') };
};

/** `mentors.csv` and `mentees.csv` of a folder. */
export const readSheets = (folder: string): Sheets => {
  const read = (name: string) => cellsOf(readFileSync(join(folder, name), 'utf8'));
  return { mentors: read('mentors.csv'), mentees: read('mentees.csv') };
};

/** Comma-separated cells, some of them in quotes (RFC 4180), a line a person. */
const cellsOf = (text: string): Sheet =>
  text
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
        (quoted ?? plain ?? '').replaceAll('""', '"'),
      ),
    );

/** Steps of a grade above the lowest; a grade that is not known counts as the highest. */
export const stepsOf = (grade: string): number => {
  const at = grades.indexOf(grade);
  return at < 0 ? grades.length : at;
};
