import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Profile, type Role } from '../model/index.ts';
import { readSheet } from './read-sheet.ts';
import type { SheetRow } from './types.ts';

const mentoring: readonly Role[] = ['mentor', 'mentee'];

const read = (cells: readonly (readonly string[])[], role: Role | null = null, offered = mentoring) => {
  const sheet = readSheet({ cells, role, offered });
  if (sheet.state !== 'read') throw new Error(sheet.reason.key);
  return sheet;
};
const only = (cells: readonly (readonly string[])[], role?: Role): SheetRow => {
  const [row] = read(cells, role).rows;
  if (row === undefined) throw new Error('No row.');
  return row;
};
const problems = (row: SheetRow): readonly string[] => row.problems.map(({ key }) => key);

test('a full row: columns in any order, case and wording', () => {
  const row = only([
    [
      'ROLE',
      'E-mail address',
      'Skills offered (1-4)',
      'Skills wanted',
      'Sprachen',
      'Goals',
      'Interests',
      'Capacity',
      'Partners in all',
    ],
    [
      'Mentor',
      ' Ada@Example.org ',
      'Delegating (4); Presenting: confident; Coaching',
      'Budgeting=1',
      'German, en-GB, français',
      'Let go of the detail, at last; Speak up',
      'Choir, chess',
      '2',
      '1',
    ],
  ]);
  expect(row).toMatchObject({
    line: 2,
    mail: 'ada@example.org',
    roles: [{ role: 'mentor', capacity: 2 }],
    problems: [],
  });
  expect(row.profile).toMatchObject({
    offers: [
      { name: 'Delegating', level: 4 },
      { name: 'Presenting', level: 3 },
      { name: 'Coaching', level: 3 },
    ],
    wants: [{ name: 'Budgeting', level: 1 }],
    goals: ['Let go of the detail, at last', 'Speak up'],
    interests: ['Choir', 'chess'],
    languages: ['de', 'en', 'fr'],
    mostPartners: 1,
  });
  expect(row.notes).toEqual([{ key: 'sheet.note.offers', values: { count: 1 } }]);
});

test('what is no role, no level, no language and no number is said in the row that has it', () => {
  const row = only([
    ['email', 'role', 'offers', 'languages', 'capacity', 'experience', 'in all'],
    ['nobody', 'sponsor', 'SQL (9)', 'Klingonish', '2.5', 'long', 'many'],
  ]);
  expect(problems(row)).toEqual([
    'sheet.problem.mail',
    'sheet.problem.role',
    'sheet.problem.capacity',
    'sheet.problem.inAll',
    'sheet.problem.level',
    'sheet.problem.language',
    'sheet.problem.experience',
  ]);
});

test('a role that the programme does not have, none at all, and the one for the whole sheet', () => {
  const cells = [
    ['email', 'role'],
    ['a@x.org', 'peer'],
    ['b@x.org', ''],
  ];
  expect(read(cells).rows.map(problems)).toEqual([['sheet.problem.otherRole'], ['sheet.problem.noRole']]);
  expect(read(cells, 'mentee').rows[1]?.roles).toEqual([{ role: 'mentee', capacity: 1 }]);
});

test('mentor and mentee at once: places are the mentor’s', () => {
  const both = [
    { role: 'mentor', capacity: 3 },
    { role: 'mentee', capacity: 1 },
  ];
  expect(
    only([
      ['email', 'role', 'places'],
      ['a@x.org', 'Mentor & mentee', '3'],
    ]).roles,
  ).toEqual(both);
  expect(
    only(
      [
        ['email', 'both mentor and mentee', 'places'],
        ['a@x.org', 'yes', '3'],
      ],
      'mentor',
    ).roles,
  ).toEqual(both);
});

test('a profession is what a mentor offers and a mentee wants', () => {
  const cells = [
    ['email', 'profession'],
    ['a@x.org', 'Policy'],
  ];
  expect(only(cells, 'mentor').profile).toMatchObject({ offers: [{ name: 'Policy', level: 3 }], wants: [] });
  expect(only(cells, 'mentee').profile).toMatchObject({ offers: [], wants: [{ name: 'Policy', level: 1 }] });
});

test('unused columns are named, empty lines passed over, the same person taken once', () => {
  const { columns, rows } = read(
    [
      ['email', 'identity to match', 'UPN'],
      ['a@x.org', 'x', ''],
      ['', ' ', ''],
      ['A@x.org', 'y', ''],
    ],
    'mentee',
  );
  expect(columns.map(({ field }) => field)).toEqual(['mail', null, null]);
  expect(rows.map(({ line }) => line)).toEqual([2, 4]);
  expect(rows[1]?.problems).toEqual([{ key: 'sheet.problem.twice', values: { line: 2 } }]);
});

test('several columns of one kind stand together; more than a profile holds is said', () => {
  const many = Array.from({ length: 13 }, (_, index) => `Skill ${String.fromCharCode(65 + index)}`);
  const row = only(
    [
      ['mail', 'Skill offered 1', 'Skill offered 2'],
      ['a@x.org', 'One', many.join(';')],
    ],
    'mentor',
  );
  expect(row.problems).toEqual([{ key: 'sheet.problem.many', values: { field: 'offers' } }]);
});

test('a sheet without addresses, or without people, is answered in words', () => {
  expect(readSheet({ cells: [['name'], ['Ada']], role: null, offered: mentoring })).toMatchObject({
    reason: { key: 'sheet.unreadable.mail' },
  });
  expect(readSheet({ cells: [['mail'], ['']], role: null, offered: mentoring })).toMatchObject({
    reason: { key: 'sheet.unreadable.empty' },
  });
  expect(readSheet({ cells: [], role: null, offered: mentoring })).toMatchObject({ state: 'unreadable' });
});

test('whatever stands in the cells, a row without problems is a profile that fits', () => {
  const headers = ['mail', 'role', 'offers', 'wants', 'goals', 'interests', 'languages', 'capacity', 'experience'];
  const cell = fc.oneof(
    fc.string({ maxLength: 80 }),
    fc.constantFrom('', 'mentor', 'a@x.org', 'SQL (3); Go: 2', 'de', '2', 'toString', '__proto__', 'constructor'),
  );
  const line = fc.array(cell, { maxLength: headers.length });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
      const sheet = readSheet({ cells: [headers, ...lines], role: 'mentee', offered: mentoring });
      for (const row of sheet.state === 'read' ? sheet.rows : []) {
        expect(Profile.parse(row.profile)).toEqual(row.profile);
        if (row.problems.length === 0) expect(row.roles.length).toBeGreaterThan(0);
      }
    }),
    { seed: 71 },
  );
});
