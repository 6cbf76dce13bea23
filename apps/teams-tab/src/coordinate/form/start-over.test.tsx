import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { showTab } from '../../testing.suite.tsx';
import { ProgrammeForm } from './programme-form.tsx';
import { emptySettings } from './settings-draft.ts';

const over = { ...emptySettings, name: 'Lead', objective: 'Lead.', startsOn: '2020-01-06', announcedOn: '2020-01-02' };
const form = { initial: over, save: 'Keep', saving: 'idle', error: null, onSave: () => undefined } as const;
const said = /^This day is over\./;

test('a programme that is to begin in the past says when it will begin', async () => {
  await showTab(<ProgrammeForm {...form} />, {});
  expect(screen.getByText(said)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Keep' })).toHaveProperty('disabled', false);
});

test('one that runs has begun when it did', async () => {
  await showTab(<ProgrammeForm {...form} open="healing" />, {});
  expect(screen.queryByText(said)).toBeNull();
});
