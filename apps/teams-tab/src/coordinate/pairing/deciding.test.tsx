import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { homeWith, programme, proposal } from '../../sample.suite.ts';
import { showTab } from '../../testing.suite.tsx';
import { Pairing } from './pairing.tsx';

const listed = { ...programme, people: 3, pairs: 0 };
const draft = proposal('draft');
const published = proposal('published');
if (draft.state !== 'draft' || published.state !== 'published') throw new Error('A draft, and a published one.');
const [pair] = draft.result.pairs;
const [prabin, leila] = (pair?.members ?? []).map(({ person }) => person);
const ifeoma = draft.result.unmatched[0]?.person;

const scenarios = [
  { objective: 'everyone', pairs: 1, points: 52, lowest: 52, open: 1 },
  { objective: 'total', pairs: 1, points: 60, lowest: 60, open: 1 },
  { objective: 'fairest', pairs: 1, points: 52, lowest: 52, open: 1 },
];
const pinned = {
  ...draft,
  revision: 1,
  pins: [{ people: [prabin, leila], by: leila, at: 0, withoutIt: { pairs: 0, points: 0 } }],
  forbids: [{ people: [prabin, ifeoma], by: prabin, at: 0, withoutIt: { pairs: 0, points: 6 } }],
};
const answers = {
  'GET /programmes/*/proposals/latest': { proposal: draft },
  'GET /proposals/*/scenarios': { scenarios },
  'PUT /proposals/*/decisions': pinned,
  'POST /proposals/*/what-if': {
    pairs: 0,
    points: -3,
    gone: [{ people: [prabin, leila], points: 52 }],
    added: [{ people: [prabin, ifeoma], points: 49 }],
  },
  'GET /home': homeWith(1),
};
const soon = { timeout: 5_000 }; // milliseconds

const decisions = (asked: readonly string[]) => asked.filter((call) => call.startsWith('PUT'));

test('scenarios stand side by side, and one can be put on the board', async () => {
  const { asked } = await showTab(<Pairing programme={listed} />, answers);
  const group = await screen.findByRole('radiogroup', { name: 'Which pairs to prefer' }, soon);
  expect(within(group).getByRole('radio', { checked: true })).toHaveProperty('value', 'everyone');
  expect(within(group).getByText('8 points more; one person stays open. Nobody below 60.')).toBeTruthy();
  await userEvent.click(within(group).getByText('Best total'));
  await screen.findByRole('button', { name: 'Undo choice' }, soon);
  expect(decisions(asked)).toHaveLength(1);
});

test('a pin is kept at once, stands among the decisions, and can be undone', async () => {
  const { asked } = await showTab(<Pairing programme={listed} />, answers);
  await userEvent.click(await screen.findByRole('button', { name: 'Pin Prabin and Leila' }, soon));
  expect(await screen.findByRole('button', { name: 'Unpin Prabin and Leila', pressed: true }, soon)).toBeTruthy();
  const aside = screen.getByRole('region', { name: 'Your decisions' });
  expect(within(aside).getByText('Prabin with Leila')).toBeTruthy();
  expect(await within(aside).findByText('Pinned by you. Costs nothing.', {}, soon)).toBeTruthy();
  expect(within(aside).getByText('Forbidden by Prabin. Costs 6 points.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Undo pin' }));
  expect(decisions(asked)).toHaveLength(2);
});

test('a swap says what it costs before it is made, in the row it is about', async () => {
  const { asked } = await showTab(<Pairing programme={listed} />, answers);
  await userEvent.click(await screen.findByRole('button', { name: 'Another partner for Prabin or Leila' }, soon));
  await userEvent.type(screen.getByRole('combobox', { name: 'Who instead?' }), 'ife');
  await userEvent.click(await screen.findByRole('option', { name: /Ifeoma Adeyemi/ }, soon));
  const sentence = 'If Prabin meets Ifeoma instead: −3 points in total, one other changes.';
  expect(await screen.findByText(sentence, {}, soon)).toBeTruthy();
  const row = screen.getByRole('row', { name: /Prabin, Leila.*52.*Prabin, Ifeoma.*49.*−3/ });
  expect(row).toBeTruthy();
  expect(decisions(asked)).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Keep as it is' }));
  expect(screen.queryByText(sentence)).toBeNull();
  expect(decisions(asked)).toEqual([]);
});

test('why not others: the rule in words, or the points', async () => {
  await showTab(<Pairing programme={listed} />, {
    ...answers,
    'GET /proposals/*/*': {
      state: 'blocked',
      reasons: [{ key: 'pairing.block.sameDepartment', values: { first: 'Prabin', second: 'Ifeoma' } }],
    },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Why not others for Ifeoma?' }, soon));
  await userEvent.type(screen.getByRole('combobox', { name: 'Why not with' }), 'prabin');
  await userEvent.click(await screen.findByRole('option', { name: /Prabin Shrestha/ }, soon));
  expect(await screen.findByText('Prabin and Ifeoma work in the same department.', {}, soon)).toBeTruthy();
});

test('what is published is read only', async () => {
  await showTab(<Pairing programme={listed} />, {
    ...answers,
    'GET /programmes/*/proposals/latest': { proposal: published },
  });
  expect(await screen.findByText('Prabin and Leila', {}, soon)).toBeTruthy();
  expect(screen.queryByRole('radiogroup')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Pin Prabin and Leila' })).toBeNull();
  expect(screen.queryByRole('region', { name: 'Your decisions' })).toBeNull();
});
