import { expect, it } from 'vitest';
import { worthOf, worthsFor } from './worths.ts';

it('counts a pair above every place for who comes last, that above all points, and a point above all pairs that stood', () => {
  const room = { pairs: 40, last: 30 };
  const worths = worthsFor('everyone', room, true);
  const stood = room.pairs * worths.standing;
  const points = room.pairs * 100 * worths.scale;
  expect(worths.scale).toBeGreaterThan(stood);
  expect(worths.place).toBeGreaterThan(points + stood);
  expect(worths.pair).toBeGreaterThan(room.last * worths.place + points + stood);
  expect(worthOf(worths, 7, 0, true) - worthOf(worths, 7, 2, false)).toBe(2 * worths.place + 1);
});

it('counts for the total a point of two who said something above all points of others', () => {
  const worths = worthsFor('total', { pairs: 40, last: 30 }, false);
  expect(worthOf(worths, 1, 0, false)).toBeGreaterThan(30 * worthOf(worths, 100, 1, false));
});

it('lets go of what stood before it leaves whole numbers, and is refused where there are too many places at all', () => {
  expect(worthsFor('everyone', { pairs: 20_000, last: 10_000 }, true).standing).toBe(1);
  expect(worthsFor('everyone', { pairs: 20_000, last: 40_000 }, true)).toMatchObject({ standing: 0, scale: 1 });
  expect(() => worthsFor('everyone', { pairs: 10_000_000, last: 10_000_000 }, true)).toThrow(
    expect.objectContaining({ code: 'matching.invalid', field: 'people' }),
  );
});
