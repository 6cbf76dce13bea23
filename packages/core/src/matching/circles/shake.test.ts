import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inputs } from '../inputs.testing.ts';
import { blocked } from '../pairing/table.ts';
import { poolOf } from '../pool/pool.ts';
import { exchange, morePoints } from './exchange.ts';
import { gather } from './gather.ts';
import { nearest } from './nearest.ts';
import { quickGain } from './quick-gain.ts';
import { noSeats } from './seats.ts';
import { circleSizes } from './sizes.ts';
import { circleTableOf, openTable, pointsOfTwo } from './table.ts';
import { worthOf } from './worth.ts';

const pools = inputs(14, fc.constant({ peer: 1 })).map((input) => {
  const pool = poolOf(input);
  return { pool, table: openTable(circleTableOf(pool), pool, []) };
});

it('an exchange gains no more than its quick look says, before and after others were made', () => {
  fc.assert(
    fc.property(pools, fc.infiniteStream(fc.nat(999)), (judged, numbers) => {
      const seats = noSeats(judged);
      gather(seats, circleSizes(judged.table.peers.length, 4), []);
      const gain = quickGain(seats);
      const person = () => (numbers.next().value ?? 0) % Math.max(1, seats.seat.length);
      for (let tries = 0; tries < 40; tries++) {
        const [one, other] = [person(), person()];
        const [here, there] = [seats.seat[one] ?? -1, seats.seat[other] ?? -1];
        if (here < 0 || there < 0 || here === there) continue;
        const [mine, theirs] = [
          worthOf(seats, seats.circles[here] ?? [], { leaves: one, comes: other }),
          worthOf(seats, seats.circles[there] ?? [], { leaves: other, comes: one }),
        ];
        const before = (seats.worth[here] ?? 0) + (seats.worth[there] ?? 0);
        const exactly = mine === null || theirs === null ? -Infinity : mine + theirs - before;
        expect(gain.of(one, other)).toBeGreaterThanOrEqual(exactly);
        if (!exchange(seats, one, other, tries % 2 === 0 ? morePoints : () => true)) continue;
        for (const circle of [here, there]) gain.recount(circle);
        const fresh = quickGain(seats);
        expect(gain.of(other, one)).toBe(fresh.of(other, one));
      }
    }),
    { seed: 71, numRuns: 100 },
  );
});

it('those who suit somebody best are the first by points, then by id', () => {
  fc.assert(
    fc.property(pools, fc.integer({ min: 1, max: 5 }), ({ table }, count) => {
      for (const [one, found] of nearest(table, count).entries()) {
        const open = table.peers.map((_, at) => at).filter((other) => pointsOfTwo(table, one, other) !== blocked);
        const best = open.toSorted((a, b) => pointsOfTwo(table, one, b) - pointsOfTwo(table, one, a)).slice(0, count);
        expect([...found]).toEqual(best.toSorted((a, b) => a - b));
      }
    }),
    { seed: 73, numRuns: 60 },
  );
});
