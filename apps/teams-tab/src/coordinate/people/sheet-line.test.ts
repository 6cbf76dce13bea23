// @vitest-environment node -- the tests' browser has no bytes of a file
import { ParticipantRow } from '@tandem/core/contract';
import { readSheet } from '@tandem/core/enrolment-sheet';
import { expect, test } from 'vitest';
import { en } from '../../en.ts';
import { readFile } from './import/read-file.ts';
import { csvOf } from './save-csv.ts';
import { sheetLine } from './sheet-line.ts';

const card = (number: number, name: string) => ({
  id: `00000000-0000-4000-8000-00000000000${number}`,
  name,
  givenName: name,
  jobTitle: null,
  department: 'Sales, south',
  place: 'Lyon',
  zone: 'Etc/UTC',
});

const row = (number: number, roles: ParticipantRow['roles'], mostPartners: number | null) =>
  ParticipantRow.parse({
    person: card(number, `Person ${number}`),
    mail: `person${number}@example.org`,
    roles,
    mostPartners,
    joinedAt: 0,
    invited: false,
    offers: 1,
    wants: 1,
    goals: 0,
    interests: 0,
    calendar: 'readable',
    partners: [card(9, 'Somebody Else')],
  });

test('an exported sheet is read back: who, in which roles, with how many places, and partners in all', async () => {
  const people = [
    row(1, [{ role: 'mentor', capacity: 3 }], null),
    row(
      2,
      [
        { role: 'mentor', capacity: 2 },
        { role: 'mentee', capacity: 1 },
      ],
      2,
    ),
    row(3, [{ role: 'peer', capacity: 2 }], 0),
  ];
  const sheet = csvOf(people.map((each) => sheetLine((key) => en[key], each)));
  const file = await readFile(new File([`\uFEFF${sheet}`], 'people.csv'));
  const cells = file.state === 'read' ? file.cells : [];
  const read = readSheet({ cells, role: null, offered: ['mentor', 'mentee', 'peer'] });
  const rows = read.state === 'read' ? read.rows : [];
  expect(rows.map(({ mail, roles, profile: { mostPartners } }) => ({ mail, roles, mostPartners }))).toEqual(
    people.map(({ mail, roles, mostPartners }) => ({ mail, roles, mostPartners })),
  );
  expect(rows.flatMap(({ problems }) => problems)).toEqual([]);
});
