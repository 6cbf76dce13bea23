import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { showTab } from '../../testing.suite.tsx';
import { ProgrammeForm } from './programme-form.tsx';
import { emptySettings, type ProgrammeSettings } from './settings-draft.ts';

const initial = {
  ...emptySettings,
  name: 'Lead',
  objective: 'Lead.',
  startsOn: '2027-01-11',
  announcedOn: '2027-01-04',
};

test('a programme mixes mentors, mentees and circles of peers, and somebody always meets', async () => {
  const kept: ProgrammeSettings[] = [];
  const keep = (settings: ProgrammeSettings) => kept.push(settings);
  await showTab(<ProgrammeForm initial={initial} save="Keep" saving="idle" error={null} onSave={keep} />, {});
  const mentoring = screen.getByRole('checkbox', { name: 'Mentors and mentees' });
  const save = () => userEvent.click(screen.getByRole('button', { name: 'Keep' }));
  await userEvent.click(mentoring);
  expect(mentoring).toHaveProperty('checked', true);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Peers, both learn and both help' }));
  expect(screen.getByText(/A circle counts as one\.$/)).toBeTruthy();
  await userEvent.click(screen.getByRole('radio', { name: 'In circles of three to six' }));
  await save();
  await userEvent.click(mentoring);
  await save();
  await userEvent.click(mentoring);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Peers, both learn and both help' }));
  await save();
  expect(kept.map(({ roles, circleSize }) => [roles.join(' '), circleSize])).toEqual([
    ['mentor mentee peer', 5],
    ['peer', 5],
    ['mentor mentee', null],
  ]);
});
