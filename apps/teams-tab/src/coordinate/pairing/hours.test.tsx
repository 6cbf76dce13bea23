import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { homeWith, programme, proposal } from '../../sample.suite.ts';
import { showTab } from '../../testing.suite.tsx';
import { Pairing } from './pairing.tsx';

const listed = { ...programme, people: 3, pairs: 0 };
const draft = proposal('draft');
if (draft.state !== 'draft') throw new Error('A draft.');
const [pair] = draft.result.pairs;
const [prabin, leila] = (pair?.members ?? []).map(({ person }) => person);
const ifeoma = draft.result.unmatched[0]?.person;
const people = [prabin?.id, leila?.id];

const tuesday = Date.UTC(2026, 0, 20, 9); // 10:00 in Zürich
const dayMs = 86_400_000;
const planned = (starts: number[], chosen: 'no' | 'yes' | 'lapsed') => ({
  readAt: tuesday,
  series: [{ pairId: pair?.pairId, dates: 12, hour: { starts, free: 11, lost: 0 }, reason: null, chosen }],
});
const slot = (weekday: number) => ({
  zone: 'Europe/Zurich',
  weekday,
  start: 600,
  firstDate: `2026-01-${18 + weekday}`,
});
const givesWay = {
  pairId: '5d0f6a0e-6a4e-4d0b-9a53-0a4c8f1e2b13',
  members: [leila, ifeoma],
  slot: slot(4),
  before: { starts: [tuesday + dayMs], free: 12, lost: 0 },
  after: { starts: [tuesday + 2 * dayMs], free: 12, lost: 0 },
};
const choices = {
  dates: 12,
  standing: { starts: [tuesday], free: 11, lost: 0, notes: [] },
  choices: [
    {
      starts: [tuesday + dayMs],
      free: 12,
      lost: 0,
      slot: slot(3),
      notes: [{ key: 'slot.inside', values: { count: 2 } }],
      changes: [givesWay],
    },
    { starts: [tuesday + 3 * dayMs], free: 9, lost: 1, slot: slot(5), notes: [], changes: [] },
  ],
  without: [],
};
const decided = (decision: object) => ({
  ...draft,
  revision: 1,
  decisions: [{ decision, people: [prabin, leila], by: leila, at: 0, withoutIt: { pairs: 0, points: 0 } }],
});
const answers = {
  'GET /programmes/*/proposals/latest': { proposal: draft },
  'GET /proposals/*/scenarios': { scenarios: [] },
  'GET /proposals/*/hours': planned([tuesday], 'no'),
  'GET /proposals/*/hours/*': choices,
  'PUT /proposals/*/decisions': decided({ kind: 'hour', people, slot: slot(3) }),
  'GET /home': homeWith(1),
};

test('hours are planned when somebody asks, one can be chosen with what it changes, and undone', async () => {
  const { asked } = await showTab(<Pairing programme={listed} />, answers);
  await userEvent.click(await screen.findByRole('button', { name: 'Plan their hours' }));
  await userEvent.click(
    await screen.findByRole('button', { name: /^Choose another hour for Prabin and Leila: Tue .*, 11 of 12 free$/ }),
  );
  const group = await screen.findByRole('radiogroup', { name: 'Another hour' });
  const [first, second, without] = within(group).getAllByRole('radio');
  expect(first?.closest('span')?.textContent).toMatch(
    /^Wednesday .*12 of 12 free · Inside both working days.*Leila and Ifeoma move to Thursday/,
  );
  expect(second?.closest('span')?.textContent).toMatch(
    /^Friday .*9 of 12 free · one falls through.*Nobody else moves\.$/,
  );
  expect(without?.closest('span')?.textContent).toMatch(/^No series: they choose an hour themselves/);
  const take = screen.getByRole('button', { name: 'Take this hour' });
  expect(take).toHaveProperty('disabled', true);
  if (first !== undefined) await userEvent.click(first);
  await userEvent.click(take);
  expect(await screen.findByRole('button', { name: 'Undo hour' })).toBeTruthy();
  expect(asked.filter((call) => call.startsWith('PUT'))).toHaveLength(1);
  const aside = screen.getByRole('region', { name: 'Your decisions' });
  expect(within(aside).getByText('When Prabin and Leila meet')).toBeTruthy();
  expect(await within(aside).findByText('Chosen by you.')).toBeTruthy();
});

test('an hour that was chosen and is gone says so, in its row and among the decisions', async () => {
  await showTab(<Pairing programme={listed} />, {
    ...answers,
    'GET /programmes/*/proposals/latest': { proposal: decided({ kind: 'hour', people, slot: slot(3) }) },
    'GET /proposals/*/hours': planned([tuesday], 'lapsed'),
  });
  expect(await screen.findByRole('button', { name: /What you chose is gone/ })).toBeTruthy();
  const gone = 'Chosen by you. It cannot be had any more: choose another one.';
  expect(await screen.findByText(gone)).toBeTruthy();
});

test('an hour of two who are no pair on this board does not count, and says so', async () => {
  await showTab(<Pairing programme={listed} />, {
    ...answers,
    'GET /programmes/*/proposals/latest': {
      proposal: decided({ kind: 'hour', people: [prabin?.id, ifeoma?.id], slot: slot(3) }),
    },
  });
  expect(
    await screen.findByText('Chosen by you. They are not together on this board, so it does not count.'),
  ).toBeTruthy();
});

test('a pair without an hour says where its reason is, and the row that opens says the reason', async () => {
  const reason = { key: 'plan.unreadable', values: { who: 'other', name: 'Leila', why: 'other' } };
  await showTab(<Pairing programme={listed} />, {
    ...answers,
    'GET /proposals/*/hours': {
      readAt: tuesday,
      series: [{ pairId: pair?.pairId, dates: 12, hour: null, reason, chosen: 'no' }],
    },
    'GET /proposals/*/hours/*': { ...choices, standing: null },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Plan their hours' }));
  await userEvent.click(await screen.findByRole('button', { name: /^Choose another hour .*: No hour, See why$/ }));
  expect(await screen.findByText('They have no hour now. Leila’s calendar is not readable.')).toBeTruthy();
});
