import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { eventBetween } from '../testing.ts';
import { allDayOn, placeDay, weekOf } from './days.ts';

const day = (date: string): Temporal.PlainDate => Temporal.PlainDate.from(date);
const monday = day('2026-11-23');

describe('a week', () => {
  it('goes from Monday to Sunday, over the end of a year too', () => {
    expect(weekOf(day('2027-01-03')).map(String)).toEqual([
      '2026-12-28',
      '2026-12-29',
      '2026-12-30',
      '2026-12-31',
      '2027-01-01',
      '2027-01-02',
      '2027-01-03',
    ]);
  });

  it('is the same from each of its days', () => {
    for (const each of weekOf(monday)) expect(weekOf(each)).toEqual(weekOf(monday));
  });
});

describe('a day', () => {
  it('has its events on the clock of the reader', () => {
    const event = eventBetween('2026-11-23T09:00', '2026-11-23T10:00');
    expect(placeDay([event], monday, 'Asia/Kathmandu')).toMatchObject([{ from: 14 * 60 + 45, to: 15 * 60 + 45 }]);
    expect(placeDay([event], monday, 'America/New_York')).toMatchObject([{ from: 4 * 60, to: 5 * 60 }]);
  });

  it('shows its own part of an event that goes over midnight', () => {
    const event = eventBetween('2026-11-23T23:00', '2026-11-24T01:00');
    expect(placeDay([event], monday, 'UTC')).toMatchObject([{ from: 23 * 60, to: 24 * 60 }]);
    expect(placeDay([event], monday.add({ days: 1 }), 'UTC')).toMatchObject([{ from: 0, to: 60 }]);
    expect(placeDay([event], monday.add({ days: 2 }), 'UTC')).toEqual([]);
  });

  it('puts events beside each other only where they meet', () => {
    const first = eventBetween('2026-11-23T09:00', '2026-11-23T11:00');
    const beside = eventBetween('2026-11-23T10:00', '2026-11-23T10:30');
    const below = eventBetween('2026-11-23T10:30', '2026-11-23T11:30');
    const alone = eventBetween('2026-11-23T11:30', '2026-11-23T12:00');
    const placed = placeDay([alone, below, beside, first], monday, 'UTC');
    expect(placed.map(({ event, lane, lanes }) => [event.id, lane, lanes])).toEqual([
      [first.id, 0, 2],
      [beside.id, 1, 2],
      [below.id, 1, 2],
      [alone.id, 0, 1],
    ]);
  });

  it('draws short events long enough to be read, and whole-day ones not at all', () => {
    const short = eventBetween('2026-11-23T09:00', '2026-11-23T09:05');
    const whole = eventBetween('2026-11-23T00:00', '2026-11-24T00:00', { isAllDay: true });
    expect(placeDay([short, whole], monday, 'UTC')).toMatchObject([{ from: 540, to: 565 }]);
  });
});

it('gives a whole-day event each of its dates, whatever the zone of the reader', () => {
  const holiday = eventBetween('2026-11-23T00:00', '2026-11-25T00:00', { isAllDay: true });
  const days = weekOf(monday).filter((each) => allDayOn([holiday], each).length > 0);
  expect(days.map(String)).toEqual(['2026-11-23', '2026-11-24']);
});
