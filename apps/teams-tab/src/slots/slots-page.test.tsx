import { SlotChoice } from '@tandem/core/contract';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { homeWith } from '../sample.suite.ts';
import { showTab } from '../testing.suite.tsx';
import { SlotsPage } from './slots-page.tsx';

const [paired] = homeWith(1).enrolments;
const pair = paired?.state === 'paired' ? paired.pairs[0] : undefined;
const now = Date.parse('2026-02-18T09:12:00Z');

const slot = (weekday: number) => {
  const day = 1 + weekday; // 2 March 2026 is a Monday
  const at = Date.UTC(2026, 2, day, 9, 30);
  return {
    slot: { zone: 'Europe/Zurich', weekday, start: 630, firstDate: `2026-03-0${day}` },
    dates: [{ originallyAt: at, startsAt: at, verdict: 'free', note: null }],
    free: 1,
    notes: [],
    current: false,
  };
};
const choice = (...weekdays: readonly number[]) =>
  SlotChoice.parse({ now, pair, readAt: now, slots: weekdays.map(slot), limits: [], days: null });

const readAgain = async (again: SlotChoice) => {
  const path = `GET /pairs/${pair?.id ?? ''}/slots`;
  await showTab(<SlotsPage pairId={pair?.id ?? ''} />, { [path]: choice(2, 3, 4), [`${path}?again=true`]: again });
  await userEvent.click(await screen.findByRole('radio', { name: /Wednesdays/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Read again' }));
};

test('what was chosen stays chosen when calendars are read again and times come in another order', async () => {
  await readAgain(choice(4, 3));
  await waitFor(() => expect(screen.getAllByRole('radio')).toHaveLength(2));
  expect(screen.getByRole('radio', { name: /Wednesdays/, checked: true })).toBeTruthy();
});

test('the best one is chosen when what was chosen is not among the times any more', async () => {
  await readAgain(choice(5, 1));
  expect(await screen.findByRole('radio', { name: /Fridays/, checked: true })).toBeTruthy();
});
