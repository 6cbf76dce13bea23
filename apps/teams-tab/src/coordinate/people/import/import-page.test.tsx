import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { ImportPreview } from '@tandem/core/contract';
import { message } from '@tandem/core/messages';
import { emptyProfile } from '@tandem/core/model';
import { expect, test } from 'vitest';
import { programme } from '../../../sample.suite.ts';
import { showTab } from '../../../testing.suite.tsx';
import { ImportPage } from './import-page.tsx';

const listed = { ...programme, state: 'enrolling' as const, people: 0, pairs: 0 };
const row = (line: number, more: object) => ({
  line,
  mail: `person${line}@example.org`,
  person: null,
  roles: [{ role: 'mentor', capacity: 2 }],
  profile: emptyProfile,
  outcome: 'wrong',
  problems: [],
  notes: [],
  ...more,
});
const preview = ImportPreview.parse({
  state: 'read',
  columns: [
    { header: 'E-mail', field: 'mail' },
    { header: 'Shoe size', field: null },
  ],
  rows: [
    row(2, {
      person: { id: '00000000-0000-4000-8000-000000000001', name: 'Leila Haddad' },
      outcome: 'new',
      profile: { ...emptyProfile, offers: [{ name: 'Delegating', level: 3 }], languages: ['de'] },
      notes: [message('sheet.note.offers', { count: 1 })],
    }),
    row(3, { problems: [message('sheet.problem.unknown', { mail: 'person3@example.org' })] }),
    row(4, { problems: [message('sheet.problem.level', { level: '9', skill: 'SQL' })] }),
  ],
});
const answers = {
  'GET /programmes/*': { ...settings(), id: programme.id, state: 'enrolling' },
  'POST /programmes/*/import/preview': preview,
  'POST /programmes/*/import': preview,
};
const choose = (input: HTMLElement | null, name: string) => {
  if (!(input instanceof HTMLInputElement)) throw new Error('No place for a file.');
  const text = 'E-mail\nperson2@example.org';
  // The tests' browser has no bytes of a file.
  const bytes = () => Promise.resolve(new TextEncoder().encode(text).buffer);
  return userEvent.upload(input, Object.assign(new File([text], name), { arrayBuffer: bytes }));
};

test('every row says what was understood or what is wrong, and nothing is saved before it is pressed', async () => {
  const { asked } = await showTab(<ImportPage programme={listed} />, answers);
  await choose(await screen.findByLabelText('Spreadsheet'), 'people.csv');
  await screen.findByRole('heading', { name: 'One person can be added, 2 rows need something' });
  const [first, second, third] = screen.getAllByRole('listitem').map((item) => within(item));
  expect(first?.getByText('Mentor, 2 places. Offers Delegating (3). Speaks German.')).toBeTruthy();
  expect(first?.getByText('One skill offered has no level: taken as confident.')).toBeTruthy();
  expect(second?.getByText('Nobody in your organisation has the address person3@example.org.')).toBeTruthy();
  expect(third?.getByText(/“9” is no level of SQL/)).toBeTruthy();
  expect(screen.getByText('Not used: Shoe size.')).toBeTruthy();
  const saved = () => asked.filter((call) => call.endsWith('/import'));
  expect(saved()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Add one person' }));
  await screen.findByRole('heading', { name: 'One person was added, 2 rows were left out' });
  expect(saved()).toHaveLength(1);
});

test('a programme that is not open says why nobody can be brought in', async () => {
  await showTab(<ImportPage programme={{ ...listed, state: 'active' }} />, answers);
  expect(await screen.findByText('People can be imported while the programme is open for enrolment.')).toBeTruthy();
  expect(screen.queryByLabelText('Spreadsheet')).toBeNull();
});

function settings() {
  return {
    name: 'First-time leads',
    objective: 'Hand over work.',
    roles: ['mentor', 'mentee'],
    cadence: { unit: 'weeks', every: 2, dates: 6, minutes: 30 },
    startsOn: '2027-01-11',
    announcedOn: '2027-01-04',
    rules: { reportingLevels: 2, sameDepartment: true, sharedHours: 1, zoneGapHours: 8, commonLanguage: true },
    weights: { skills: 35, goals: 20, interests: 10, time: 20, distance: 5, experience: 10 },
  };
}
