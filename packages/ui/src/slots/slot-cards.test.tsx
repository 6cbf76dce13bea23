import { SlotChoice } from '@tandem/core/contract';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { show } from '../testing.tsx';
import { SlotCards } from './slot-cards.tsx';

const id = (last: number) => `00000000-0000-4000-8000-0000000000${10 + last}`;
const person = (last: number, givenName: string) => ({
  id: id(last),
  name: `${givenName} Example`,
  givenName,
  jobTitle: null,
  department: null,
  place: null,
  zone: 'Europe/Zurich',
});
const programme = {
  id: id(2),
  name: 'Leads',
  objective: 'Lead.',
  state: 'active',
  startsOn: '2027-01-11',
  announcedOn: '2027-01-04',
  roles: ['mentor', 'mentee'],
  circleSize: null,
};
const at = Date.parse('2027-01-12T09:00:00Z');
const slot = { zone: 'Europe/Zurich', weekday: 2, start: 600, firstDate: '2027-01-12' };
const view = (free: number, inTurn?: { weekday: number; start: number }) => ({
  slot: inTurn === undefined ? slot : { ...slot, inTurn },
  dates: [{ originallyAt: at, startsAt: at, verdict: free > 0 ? 'free' : 'skipped', note: null }],
  free,
  notes: [],
  current: false,
});
const choose = (...slots: readonly object[]) => {
  const choice = SlotChoice.parse({
    now: at - 86_400_000,
    pair: {
      id: id(1),
      programme,
      myRole: 'mentor',
      me: person(3, 'Ada'),
      partners: [person(4, 'Ben')],
      score: { total: 0, reasons: [] },
      pairedAt: at,
      series: null,
      agenda: [],
    },
    slots,
    limits: [],
    days: null,
  });
  show(<SlotCards choice={choice} chosen={choice.slots[0]?.slot ?? null} onChoose={() => undefined} />);
};

test('an hour that is free on no date fits nobody best', () => {
  choose(view(0));
  expect(screen.queryByText('Fits best')).toBeNull();
});

test('one hour, and the same one in turn with another, are two choices', () => {
  choose(view(1), view(1, { weekday: 2, start: 960 }));
  expect(screen.getAllByRole('radio').map((one) => one.getAttribute('value'))).toHaveLength(2);
  expect(screen.getAllByRole('radio', { checked: true })).toHaveLength(1);
  expect(screen.getAllByText('Fits best')).toHaveLength(1);
});

test('the head of a card names both hours that take turns, and how each of them feels', () => {
  const both = view(2, { weekday: 4, start: 960 });
  const thursday = Date.parse('2027-01-21T15:00:00Z');
  choose({
    ...both,
    dates: [...both.dates, { originallyAt: thursday, startsAt: thursday, verdict: 'free', note: null }],
    notes: [{ key: 'slot.last', values: { who: 'you', turn: 2 } }],
  });
  const heading = screen.getByRole('heading', { name: 'Tuesdays and Thursdays in turn' });
  const head = heading.parentElement?.parentElement?.textContent ?? '';
  expect(head.indexOf('10:00')).toBeGreaterThan(0);
  expect(head.indexOf('16:00')).toBeGreaterThan(head.indexOf('10:00'));
  expect(head.indexOf('Near the end of your day')).toBeGreaterThan(head.indexOf('16:00'));
});
