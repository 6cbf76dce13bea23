import { exchange, type Wanted } from './exchange.ts';
import { nearest } from './nearest.ts';
import { quickGain } from './quick-gain.ts';
import type { Seats } from './seats.ts';
import { partsAPoint } from './worth.ts';

/** What an exchange may cost and still be made one time in e, at the beginning and at the end; points. */
const [hot, cold] = [1, 0.1];

/** How many of those who suit somebody best are tried, and how often it is they and not anybody. */
const [friends, guided] = [20, 0.8];

/**
 * Lets people change places, at first also where that costs points and later hardly ever, so that what follows is not
 * caught in the first good order (simulated annealing; Kirkpatrick, Gelatt and Vecchi 1983). Most tries bring somebody to
 * a circle where one of those sits who suit them best: among a thousand people hardly any other try gains. The same
 * number of tries and the same seed shake the same way.
 */
export const shake = (seats: Seats, tries: number, seed: number): void => {
  const { seat, circles, table } = seats;
  const size = seat.length;
  const near = nearest(table, friends);
  const gain = quickGain(seats);
  const random = numbersFrom(seed);
  const anyOf = (people: ArrayLike<number> = []): number => people[Math.floor(random() * people.length)] ?? -1;
  for (let done = 0; done < tries; done++) {
    const heat = hot * (cold / hot) ** (done / tries) * partsAPoint;
    const one = Math.floor(random() * size);
    const friend = random() < guided ? anyOf(near[one]) : -1;
    const other = friend < 0 ? Math.floor(random() * size) : anyOf(circles[seat[friend] ?? -1]);
    if (other < 0 || other === friend || one === other) continue;
    const [here, there] = [seat[one] ?? -1, seat[other] ?? -1];
    if (here === there) continue;
    const allowed = heat * Math.log(random());
    if (here >= 0 && there >= 0 && gain.of(one, other) < allowed) continue;
    const wanted: Wanted = (before, after) => after[0] + after[1] - before[0] - before[1] >= allowed;
    if (!exchange(seats, one, other, wanted)) continue;
    for (const circle of [here, there]) if (circle >= 0) gain.recount(circle);
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
