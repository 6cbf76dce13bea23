import { PersonCard } from '@tandem/core/contract';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { show } from './testing.tsx';
import { TwoClocks } from './two-clocks.tsx';

const person = (name: string, place: string | null, zone: string) =>
  PersonCard.parse({
    id: '00000000-0000-4000-8000-000000000001',
    name,
    givenName: name,
    jobTitle: null,
    department: null,
    place,
    zone,
  });

test('one moment on two clocks, each with its place and its own date', () => {
  show(
    <TwoClocks
      at={Date.parse('2026-02-18T20:30:00Z')}
      me={person('Leila', 'Zürich', 'Europe/Zurich')}
      partner={person('Prabin', null, 'Asia/Kathmandu')}
    />,
  );
  for (const words of ['You, Zürich', '21:30', 'Wed 18 February', 'Prabin, Kathmandu', '02:15', 'Thu 19 February'])
    expect(screen.getByText(words)).toBeTruthy();
});
