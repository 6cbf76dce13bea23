import { CheckInDetail } from '@tandem/core/contract';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { homeWith } from '../sample.suite.ts';
import { showTab } from '../testing.suite.tsx';
import { OtherTimesSection } from './other-times-section.tsx';

const [paired] = homeWith(1).enrolments;
const pair = paired?.state === 'paired' ? paired.pairs[0] : undefined;
const checkIn = pair?.series?.checkIns[2];
const now = Date.parse('2026-02-18T09:12:00Z');
const detail = CheckInDetail.parse({ now, pair, checkIn, agenda: [], pulse: { state: 'not-yet', opensAt: now } });
const times = {
  now,
  times: [Date.UTC(2026, 1, 19, 13), Date.UTC(2026, 1, 20, 9, 30)].map((startsAt) => ({ startsAt, notes: [] })),
};

const choosing = async (answers: Readonly<Record<string, unknown>>) => {
  const { asked } = await showTab(<OtherTimesSection detail={detail} />, answers);
  expect(asked).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'For this date' }));
  await userEvent.click(await screen.findByRole('button', { name: /Fri 20 February.*10:30.*15:15 for Prabin/ }));
  return asked;
};
const count = (asked: readonly string[], method: string) => asked.filter((call) => call.startsWith(method)).length;

test('times are looked for on a press, and a press on one puts the date there', async () => {
  const asked = await choosing({ 'GET /check-ins/*/times': times, 'PUT /check-ins/*/time': detail });
  await screen.findByRole('button', { name: 'For this date' });
  expect(count(asked, 'PUT')).toBe(1);
});

test('a time that is gone is said, and others are looked for', async () => {
  const asked = await choosing({ 'GET /check-ins/*/times': times });
  expect(await screen.findByText('There is nothing here.')).toBeTruthy();
  await waitFor(() => expect(count(asked, 'GET')).toBe(2));
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
});

test('a date that can go nowhere says so, and the whole series still can', async () => {
  await showTab(<OtherTimesSection detail={detail} />, { 'GET /check-ins/*/times': { now, times: [] } });
  await userEvent.click(screen.getByRole('button', { name: 'For this date' }));
  expect(await screen.findByText('Near this date no other time is free for everyone.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'For the whole series' }));
  expect(window.location.hash).toContain(`pair/${detail.pair.id}/slots`);
});
