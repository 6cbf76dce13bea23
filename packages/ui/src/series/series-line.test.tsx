import { CheckInView } from '@tandem/core/contract';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { show } from '../testing.tsx';
import { SeriesLine } from './series-line.tsx';
import { seriesNodes } from './series-node.ts';

const week = 604_800_000; // milliseconds
const first = Date.parse('2026-01-21T09:30:00Z');

const checkIn = (index: number, state: string, movedDays = 0) =>
  CheckInView.parse({
    id: `00000000-0000-4000-8000-0000000000${10 + index}`,
    seriesId: '00000000-0000-4000-8000-000000000099',
    number: index + 1,
    originallyAt: first + index * week,
    startsAt: first + index * week + movedDays * 86_400_000,
    minutes: 30,
    state,
    note: null,
    answered: { me: false, partners: 0 },
  });

const series = [checkIn(0, 'held'), checkIn(1, 'missed'), checkIn(2, 'booked'), checkIn(3, 'booked', 1)];
const now = first + week + 3_600_000;

test('every date says in words what its shape shows, and the next one is marked', () => {
  show(<SeriesLine nodes={seriesNodes(series, now)} />);
  expect(screen.getAllByRole('listitem').map((node) => node.textContent)).toEqual([
    '21 Janheld',
    '28 Janmissed',
    '4 Febnext',
    '12 Febwas 11 Febmoves',
  ]);
  expect(screen.getByText('4 Feb').getAttribute('aria-current')).toBe('date');
});

test('a narrow pane shows the next three', () => {
  show(<SeriesLine nodes={seriesNodes(series, now)} compact />);
  expect(screen.getAllByRole('listitem')).toHaveLength(3);
});
