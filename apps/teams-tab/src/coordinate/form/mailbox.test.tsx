import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { showTab } from '../../testing.suite.tsx';
import { ProgrammeForm } from './programme-form.tsx';
import { emptySettings } from './settings-draft.ts';

const settings = {
  ...emptySettings,
  name: 'Lead',
  objective: 'Lead.',
  startsOn: '2099-01-05',
  announcedOn: '2099-01-02',
};
const form = { save: 'Keep', saving: 'idle', error: null, onSave: () => undefined } as const;

test.each([
  ['no such thing', 1],
  ['mentoring@example.com', 0],
  [null, 0],
] as const)('a mailbox %s that cannot be kept says why at its field', async (mailbox, said) => {
  await showTab(<ProgrammeForm {...form} initial={{ ...settings, mailbox }} />, {});
  expect(screen.queryAllByText(/^This is no mail address yet/)).toHaveLength(said);
  expect(screen.getByRole('button', { name: 'Keep' })).toHaveProperty('disabled', said === 1);
});
