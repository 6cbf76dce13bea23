import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { ErrorState } from './error-state.tsx';
import { show } from './testing.tsx';

const problem = {
  type: 'about:blank',
  title: 'Bad gateway',
  status: 503,
  detail: 'Your move to Thursday 5 March is kept. Nothing is lost, nothing is booked twice.',
  code: 'graph.unreachable',
  correlationId: '7F3K-20Q9',
};

test('an error says what is kept, offers a way on, and gives a code to quote', async () => {
  let again = 0;
  show(<ErrorState problem={problem} onAgain={() => (again += 1)} />);
  expect(screen.getByRole('heading', { name: 'We cannot reach Microsoft 365 right now' })).toBeTruthy();
  expect(screen.getByText(problem.detail)).toBeTruthy();
  expect(screen.getByText(/quote 7F3K-20Q9/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(again).toBe(1);
});

test('without a code nobody is asked to quote one', () => {
  show(<ErrorState problem={{ ...problem, code: 'offline', status: 0, correlationId: '' }} />);
  expect(screen.getByRole('heading', { name: 'You are offline' })).toBeTruthy();
  expect(screen.queryByText(/quote/)).toBeNull();
});
