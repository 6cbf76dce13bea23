import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { homeWith } from '../sample.suite.ts';
import { showTab } from '../testing.suite.tsx';
import { HomePage } from './home-page.tsx';

test('the next check-in stands on both clocks, with a way in and what to talk about', async () => {
  await showTab(<HomePage />, { 'GET /home': homeWith(1) });
  expect(await screen.findByRole('heading', { level: 1, name: 'Good morning, Leila' })).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Check-in 3 of 4 with Prabin' })).toBeTruthy();
  expect(screen.getByText('Today, in 18 minutes')).toBeTruthy();
  expect(screen.getByText('You, Zürich')).toBeTruthy();
  expect(screen.getByText('15:15')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Join' }).getAttribute('href')).toBe('https://teams.example/join');
  expect(screen.getByText('Handing over the release call')).toBeTruthy();
  expect(screen.getByText('Wednesdays at 10:30, every second week')).toBeTruthy();
});

test('a mentor of two chooses whose page it is', async () => {
  await showTab(<HomePage />, { 'GET /home': homeWith(2) });
  await userEvent.click(await screen.findByRole('tab', { name: 'Ifeoma' }));
  expect(screen.getByRole('heading', { name: 'Check-in 3 of 4 with Ifeoma' })).toBeTruthy();
});

test('an error says what to do and quotes its code', async () => {
  await showTab(<HomePage />, {});
  expect(await screen.findByText(/quote 7F3K-20Q9/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
});

const waiting = (comesLast: boolean) => {
  const home = homeWith(1);
  const enrolments = home.enrolments.map(({ programme }) => ({
    state: 'waiting',
    programme,
    joinedAt: home.now,
    comesLast,
  }));
  return { 'GET /home': { ...home, enrolments } };
};

test('whose profile is empty is told that they come last, and what to fill in', async () => {
  await showTab(<HomePage />, waiting(true));
  expect(await screen.findByText(/nothing to match you by yet.+ Add the skills .+ and your interests\./)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Fill in my profile' }));
  expect(window.location.hash).toContain('join');
});

test('who said something is not told so', async () => {
  await showTab(<HomePage />, waiting(false));
  expect(await screen.findByRole('button', { name: 'Improve my profile' })).toBeTruthy();
  expect(screen.queryByText(/nothing to match you by/)).toBeNull();
});
