import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { programme, proposal } from '../../sample.suite.ts';
import { showTab } from '../../testing.suite.tsx';
import { Pairing } from './pairing.tsx';

const listed = { ...programme, people: 3, pairs: 0 };
const latest = 'GET /programmes/*/proposals/latest';
test('the board says how many pairs and who is still open, and a row opens to its reasons', async () => {
  await showTab(<Pairing programme={listed} />, { [latest]: { proposal: proposal('draft') } });
  expect(await screen.findByRole('heading', { level: 1, name: 'One pair, one person still open' })).toBeTruthy();
  expect(screen.getByText('Nobody who offers negotiating has a place left.')).toBeTruthy();
  expect(screen.queryByText('He hands over work the way you want to.')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Why Prabin and Leila' }));
  expect(screen.getByText('He hands over work the way you want to.')).toBeTruthy();
  expect(screen.getByText('Together').nextSibling?.textContent).toBe('52');
});

test('before the first run there is one thing to press', async () => {
  await showTab(<Pairing programme={listed} />, { [latest]: { proposal: null } });
  expect(await screen.findByRole('heading', { name: 'No pairs yet' })).toBeTruthy();
  expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['Find pairs']);
});

test.each([
  ['2026-01-19', 1],
  ['2099-01-05', 0],
])(
  'a programme that is to begin on %s says on its board when that is over, and where to change it',
  async (on, said) => {
    await showTab(<Pairing programme={{ ...listed, startsOn: on }} />, { [latest]: { proposal: proposal('draft') } });
    expect(await screen.findByRole('heading', { level: 1 })).toBeTruthy();
    expect(screen.queryAllByText(/^Check-ins were to begin on .*19.*, which is over/)).toHaveLength(said);
    expect(screen.queryAllByRole('button', { name: 'Change the start' })).toHaveLength(said);
  },
);
