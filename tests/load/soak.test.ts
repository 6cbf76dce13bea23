import { expect, it } from 'vitest';
import { embedded, soak } from './soak.ts';

it('books every series exactly once although a fifth of the requests goes wrong and the worker is killed on the way', async () => {
  const result = await soak({ people: 60, rounds: 2, kills: 5, apart: 25 }, embedded, () => undefined);
  expect(result).toMatchObject({
    bookings: 120,
    kills: 5,
    duplicates: 0,
    losses: 0,
    otherDates: 0,
    overlaps: 0,
  });
  expect(result.faults / result.requests).toBeGreaterThan(0.1);
}, 300_000);
