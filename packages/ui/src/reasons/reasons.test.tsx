import { message } from '@tandem/core/messages';
import type { Score } from '@tandem/core/model';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { show } from '../testing.tsx';
import { CompactReasons } from './compact-reasons.tsx';
import { Reasons } from './reasons.tsx';

const reason = (term: Score['reasons'][number]['term'], points: number, text: string) => ({
  term,
  points,
  of: 40,
  message: message('text.plain', { text }),
});

const score: Score = {
  total: 82,
  reasons: [
    reason('skills', 31, 'He hands over work the way you want to.'),
    reason('time', 21, '11 of 12 dates free.'),
    reason('goals', 18, 'You both wrote “letting go of the detail”.'),
    reason('interests', 7, 'Mountain running.'),
    reason('distance', 5, 'Another department.'),
  ],
};

const pointsIn = (list: HTMLElement): number[] =>
  within(list)
    .getAllByText(/^\+\d+$/)
    .map((element) => Number(element.textContent));

test('every reason stands with its sentence and its points, and the points shown make the sum shown', () => {
  show(<Reasons score={score} />);
  const rows = screen.getAllByRole('listitem');
  expect(rows.map((row) => within(row).getByText(/^\+/).textContent)).toEqual(['+31', '+21', '+18', '+7', '+5']);
  expect(screen.getByText('He hands over work the way you want to.')).toBeTruthy();
  const sum = pointsIn(screen.getByRole('list')).reduce((total, points) => total + points, 0);
  expect(screen.getByText('Together').nextSibling?.textContent).toBe(String(sum));
  expect(sum).toBe(score.total);
});

test('in a narrow pane three reasons come first; the rest and the sum come on demand', async () => {
  show(<CompactReasons score={score} />);
  expect(screen.getAllByRole('listitem')).toHaveLength(3);
  expect(screen.queryByText('Together')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Two more reasons' }));
  expect(pointsIn(screen.getByRole('list'))).toEqual([31, 21, 18, 7, 5]);
  expect(screen.getByText('Together').nextSibling?.textContent).toBe('82');
});
