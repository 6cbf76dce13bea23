import { exchange } from './exchange.ts';
import type { Seats } from './seats.ts';
import { partsAPoint } from './worth.ts';

/** What an exchange may cost and still be made one time in e, at the beginning and at the end; points. */
const [hot, cold] = [8, 0.3];

/**
 * Lets people change places at random, at first also where that costs points and later hardly ever, so that what follows
 * is not caught in the first good order (simulated annealing; Kirkpatrick, Gelatt and Vecchi 1983). The same number of
 * tries and the same seed shake the same way.
 */
export const shake = (seats: Seats, tries: number, seed: number): void => {
  const size = seats.table.peers.length;
  const random = numbersFrom(seed);
  for (let done = 0; done < tries; done++) {
    const heat = hot * (cold / hot) ** (done / tries) * partsAPoint;
    const [one, other] = [Math.floor(random() * size), Math.floor(random() * size)];
    const allowed = heat * Math.log(random());
    exchange(seats, one, other, (before, after) => after[0] + after[1] - before[0] - before[1] >= allowed);
  }
};

/** Numbers from 0 to 1 that look like chance and are always the same for a seed (T. Ettinger, mulberry32, 2017). */
const numbersFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};
