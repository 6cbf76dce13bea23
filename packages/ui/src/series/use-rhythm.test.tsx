import { SeriesView } from '@tandem/core/contract';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { show } from '../testing.tsx';
import { useRhythm } from './use-rhythm.ts';

const id = (last: number) => `00000000-0000-4000-8000-0000000000${10 + last}`;
const now = Date.parse('2027-01-26T12:00:00Z');

const checkIn = (number: number, at: string) => ({
  id: id(number),
  seriesId: id(0),
  number,
  originallyAt: Date.parse(at),
  startsAt: Date.parse(at),
  minutes: 30,
  state: 'booked',
  note: null,
  answered: { me: false, partners: 0 },
});

const Rhythm = ({ even, weekday }: { even: readonly string[]; weekday: number }) => {
  const odd = ['2027-01-12T09:00:00Z', '2027-02-09T09:00:00Z'];
  const series = SeriesView.parse({
    id: id(0),
    slot: { zone: 'Europe/Zurich', weekday: 2, start: 600, firstDate: '2027-01-12', inTurn: { weekday, start: 960 } },
    cadence: { unit: 'weeks', every: 2, dates: 4, minutes: 30 },
    state: 'booked',
    problem: null,
    joinUrl: null,
    checkIns: [1, 2, 3, 4].map((number) => {
      const dates = number % 2 === 1 ? odd : even;
      return checkIn(number, dates[Math.floor((number - 1) / 2)] ?? '');
    }),
  });
  return <p>{useRhythm()(series, now)}</p>;
};

test('both hours that take turns are named, the first one first, whichever comes next', () => {
  show(<Rhythm weekday={4} even={['2027-01-28T15:00:00Z', '2027-02-25T15:00:00Z']} />);
  expect(screen.getByText('Tuesdays at 10:00 and Thursdays at 16:00 in turn, every second week')).toBeTruthy();
  show(<Rhythm weekday={2} even={['2027-01-26T15:00:00Z', '2027-02-23T15:00:00Z']} />);
  expect(screen.getByText('Tuesdays at 10:00 and 16:00 in turn, every second week')).toBeTruthy();
});
