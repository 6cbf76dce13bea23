import { screen, waitFor, within } from '@testing-library/react';
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

const share = { kind: 'department', group: 'Sales', people: 7 };
const scenario = (objective: string, points: number, people: number, matched: number) => ({
  objective,
  pairs: 1,
  points,
  lowest: points,
  open: 1,
  spread: [{ ...share, matched, points }],
  change: { pairs: 0, points: points - 52, gone: [], added: [], people },
});
const scenarios = [scenario('everyone', 52, 0, 5), scenario('total', 60, 3, 4), scenario('fairest', 52, 0, 5)];
const [first, second, third] = [prabin?.id, leila?.id, ifeoma?.id];
const pinned = {
  ...draft,
  revision: 1,
  decisions: [
    {
      decision: { kind: 'pin', people: [first, second] },
      people: [prabin, leila],
      by: leila,
      at: 0,
      withoutIt: { pairs: 0, points: 0 },
    },
    {
      decision: { kind: 'forbid', people: [first, third] },
      people: [prabin, ifeoma],
      by: prabin,
      at: 0,
      withoutIt: { pairs: 0, points: 6 },
    },
    {
      decision: { kind: 'capacity', personId: first, role: 'mentor', capacity: 2 },
      people: [prabin],
      by: leila,
      at: 0,
      withoutIt: null,
    },
  ],
};
const answers = {
  'GET /programmes/*/proposals/latest': { proposal: draft },
  'GET /proposals/*/scenarios': { scenarios },
  'GET /proposals/*/since': { joined: [], left: [], changed: 0 },
  'PUT /proposals/*/decisions': pinned,
  'POST /proposals/*/what-if': {
    pairs: 0,
    points: -3,
    last: 1,
    gone: [{ people: [prabin, leila], points: 52 }],
    added: [{ people: [prabin, ifeoma], points: 49 }],
    people: 3,
  },
  [`GET /proposals/*/ways-in?personId=${third}&role=mentee`]: {
    ways: [
      {
        pairs: 1,
        points: 84,
        make: [{ kind: 'capacity', personId: first, role: 'mentor', capacity: 2 }],
        release: [],
        looser: null,
        people: [prabin],
      },
    ],
  },
  'GET /proposals/*/proof': {
    proved: true,
    pairs: 1,
    points: 52,
    most: { pairs: 1, points: 52 },
    possible: 2,
  },
  [`GET /proposals/*/explanation?a=${first}&b=${second}`]: {
    next: [{ of: prabin, best: { person: ifeoma, points: 49 } }],
    without: { pairs: 0, points: -3, gone: [], added: [], people: 0 },
  },
  'GET /home': homeWith(1),
};

const decisions = (asked: readonly string[]) => asked.filter((call) => call.startsWith('PUT'));

test('scenarios stand side by side, and one can be put on the board', async () => {
  const { asked } = await showTab(<Pairing programme={listed} />, answers);
  const group = await screen.findByRole('radiogroup', { name: 'Which pairs to prefer' });
  expect(within(group).getByRole('radio', { checked: true })).toHaveProperty('value', 'everyone');
  expect(
    within(group).getByText('8 points more; one person stays open. Nobody below 60. 3 people change partners.'),
  ).toBeTruthy();
  await userEvent.click(within(group).getByText('Best total'));
  await screen.findByRole('button', { name: 'Undo choice' });
  expect(decisions(asked)).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: 'Compare groups' }));
  expect(screen.getByRole('row', { name: /Sales 5 of 7, 52 points on average 4 of 7, 60 points/ })).toBeTruthy();
});

test('who is still open has the smallest change, seen before it is made', async () => {
  const { asked } = await showTab(<Pairing programme={listed} />, answers);
  expect(await screen.findByText('2 places for Prabin: one pair more, 84 points more.')).toBeTruthy();
  const aside = screen.getByRole('region', { name: 'Still open' });
  await userEvent.click(within(aside).getByRole('button', { name: 'See what changes' }));
  const panel = await screen.findByRole('region', { name: 'What if: 2 places for Prabin' });
  expect(await within(panel).findByText('Then: −3 points in total; 3 people change partners.')).toBeTruthy();
  expect(
    within(panel).getByText('People with an empty profile come last; so one place more would go to them.'),
  ).toBeTruthy();
  expect(decisions(asked)).toEqual([]);
  await userEvent.click(within(panel).getByRole('button', { name: 'Make the change' }));
  await screen.findByRole('button', { name: 'Undo places' });
  expect(decisions(asked)).toHaveLength(1);
});

test('a pair says what it is worth to the programme, and the board what its pairs are', async () => {
  await showTab(<Pairing programme={listed} />, answers);
  await userEvent.click(await screen.findByRole('button', { name: 'Why Prabin and Leila' }));
  expect(await screen.findByText('Next best for Prabin: Ifeoma, 49 points.')).toBeTruthy();
  expect(screen.getByText('Without Prabin and Leila: −3 points in total.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Is there a better pairing?' }));
  const proved =
    'No better pairing exists: proved. One pair and 52 points are the most that 2 possible pairs can give.';
  expect(await screen.findByText(proved)).toBeTruthy();
});

test('a pin is kept at once, stands among the decisions, and can be undone', async () => {
  const { asked } = await showTab(<Pairing programme={listed} />, answers);
  await userEvent.click(await screen.findByRole('button', { name: 'Pin Prabin and Leila' }));
  expect(await screen.findByRole('button', { name: 'Unpin Prabin and Leila', pressed: true })).toBeTruthy();
  const aside = screen.getByRole('region', { name: 'Your decisions' });
  expect(within(aside).getByText('Prabin with Leila')).toBeTruthy();
  expect(await within(aside).findByText('Pinned by you. Costs nothing.')).toBeTruthy();
  expect(within(aside).getByText('Forbidden by Prabin. Costs 6 points.')).toBeTruthy();
  expect(within(aside).getByText('2 places for Prabin')).toBeTruthy();
  expect(within(aside).getByText(/Another decision needs it\.$/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Undo pin' }));
  await waitFor(() => expect(decisions(asked)).toHaveLength(2));
});

test('a swap says what it costs before it is made, in the row it is about', async () => {
  const { asked } = await showTab(<Pairing programme={listed} />, answers);
  await userEvent.click(await screen.findByRole('button', { name: 'Another partner for Prabin or Leila' }));
  await userEvent.type(screen.getByRole('combobox', { name: 'Who instead?' }), 'ife');
  await userEvent.click(await screen.findByRole('option', { name: /Ifeoma Adeyemi/ }));
  const sentence = 'If Prabin meets Ifeoma instead: −3 points in total, one other changes.';
  expect(await screen.findByText(sentence)).toBeTruthy();
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
  await userEvent.click(await screen.findByRole('button', { name: 'Why not others for Ifeoma?' }));
  await userEvent.type(screen.getByRole('combobox', { name: 'Why not with' }), 'prabin');
  await userEvent.click(await screen.findByRole('option', { name: /Prabin Shrestha/ }));
  expect(await screen.findByText('Prabin and Ifeoma work in the same department.')).toBeTruthy();
});

test('what is published is read only', async () => {
  await showTab(<Pairing programme={listed} />, {
    ...answers,
    'GET /programmes/*/proposals/latest': { proposal: published },
  });
  expect(await screen.findByText('Prabin and Leila')).toBeTruthy();
  expect(screen.queryByRole('radiogroup')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Pin Prabin and Leila' })).toBeNull();
  expect(screen.queryByRole('region', { name: 'Your decisions' })).toBeNull();
});
