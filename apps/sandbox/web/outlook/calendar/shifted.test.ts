import { expect, it } from 'vitest';
import { eventBetween } from '../testing.ts';
import { shifted } from './shifted.ts';

it('an event that is dragged over a clock change has the hour it was dropped on, and its length', () => {
  const event = eventBetween('2027-03-26T08:00', '2027-03-26T08:30');
  expect(shifted(event, { days: 3, minutes: 45 }, 'Europe/Berlin')).toEqual({
    start: Date.UTC(2027, 2, 29, 7, 45),
    end: Date.UTC(2027, 2, 29, 8, 15),
  });
});
