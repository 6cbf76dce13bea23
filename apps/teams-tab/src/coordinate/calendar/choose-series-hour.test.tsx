import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { programme, proposal } from '../../sample.suite.ts';
import { showTab } from '../../testing.suite.tsx';
import { Calendar } from './calendar.tsx';

const draft = proposal('draft');
if (draft.state !== 'draft') throw new Error('A draft.');
const [pair] = draft.result.pairs;
const members = (pair?.members ?? []).map(({ person }) => person);
const tuesday = Date.UTC(2026, 0, 20, 9);
const slot = (weekday: number) => ({
  zone: 'Europe/Zurich',
  weekday,
  start: 600,
  firstDate: `2026-01-${18 + weekday}`,
});
const bookings = {
  now: tuesday - 86_400_000,
  totals: { series: 1, booked: 1, waiting: 0, stuck: 0, forTheirPeople: 0 },
  rows: [
    {
      ...{ pairId: pair?.pairId, members, state: 'booked', problem: null, slot: slot(2) },
      ...{ dates: 12, free: 11, moved: 0, skipped: 0, nextAt: tuesday },
    },
  ],
};
const givesWay = {
  ...{ pairId: '5d0f6a0e-6a4e-4d0b-9a53-0a4c8f1e2b13', members, slot: slot(4), before: null },
  after: { starts: [tuesday + 2 * 86_400_000], free: 12, lost: 0 },
};
const choices = {
  ...{ dates: 9, standing: { starts: [tuesday], free: 7, lost: 0, notes: [] }, without: null },
  choices: [
    { starts: [tuesday + 86_400_000], free: 9, lost: 0, slot: slot(3), notes: [], changes: [givesWay] },
    { starts: [tuesday + 3 * 86_400_000], free: 8, lost: 0, slot: slot(5), notes: [], changes: [] },
  ],
};

test('one series of a running programme gets another hour, and whoever gives way moves with it', async () => {
  const running = { ...programme, state: 'active' as const, people: 2, pairs: 1 };
  const { asked } = await showTab(<Calendar programme={running} />, {
    'GET /programmes/*/bookings': bookings,
    'GET /programmes/*/hours/*': choices,
    'POST /programmes/*/hours': bookings,
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Another hour for Prabin and Leila' }));
  expect(await screen.findByText(/^Now Tuesday .*, 7 of 9 free\.$/)).toBeTruthy();
  const [first, second] = screen.getAllByRole('radio');
  if (second !== undefined) await userEvent.click(second);
  expect(screen.getByRole('button', { name: 'Change one series' })).toHaveProperty('disabled', false);
  if (first !== undefined) await userEvent.click(first);
  await userEvent.click(screen.getByRole('button', { name: 'Change 2 series' }));
  await waitFor(() => expect(asked.filter((call) => call.startsWith('POST'))).toHaveLength(1));
});
