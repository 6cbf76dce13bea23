import { grown } from './gather.ts';
import { isFree, sit, type Seats } from './seats.ts';
import { leastInCircle, mostInCircle } from './sizes.ts';
import { worthOf } from './worth.ts';

/**
 * Finds seats for those who have none and are pinned to nobody, as long as one is found, in the order of their ids and
 * those whose profile says nothing last: a circle of their own, a place in a circle with room, or somebody's place who has room elsewhere; of several the one that costs least. Not every seat
 * that there is can be found so, which would take too long to prove (seating everybody is NP-hard). Says whether anybody
 * found one.
 */
export const squeezeIn = (seats: Seats): boolean => {
  let [any, found] = [false, true];
  while (found) {
    found = false;
    for (const last of [0, 1])
      for (let person = 0; person < seats.seat.length; person++)
        if (seats.last[person] === last && isFree(seats, person) && seats.pinned[person] !== 1)
          found = seatFor(seats, person) || found;
    any ||= found;
  }
  return any;
};

const seatFor = (seats: Seats, person: number): boolean => {
  const own = grown(seats, [person], leastInCircle);
  if (own.length >= leastInCircle && reaches(seats, worthOf(seats, own))) {
    sit(seats, own);
    return true;
  }
  return join(seats, person) || displace(seats, person);
};

/** Whether that is a circle at all. */
const reaches = ({ least }: Seats, worth: number | null): boolean => worth !== null && worth >= least;

type Place = { readonly circle: number; readonly people: readonly number[]; readonly gain: number };

const join = (seats: Seats, person: number): boolean => {
  const place = roomFor(seats, person);
  if (place !== null) sit(seats, place.people, place.circle);
  return place !== null;
};

/** The circle with room that gains most, or loses least, by somebody more. */
const roomFor = (seats: Seats, person: number, but = -1): Place | null => {
  let best: Place | null = null;
  for (const [circle, sitting] of seats.circles.entries()) {
    if (circle === but || sitting.length >= mostInCircle) continue;
    const people = [...sitting, person];
    const worth = worthOf(seats, people);
    const gain = (worth ?? 0) - (seats.worth[circle] ?? 0);
    if (reaches(seats, worth) && gain > (best?.gain ?? -Infinity)) best = { circle, people, gain };
  }
  return best;
};

/** Takes the place of the first one, by circle, who then has another. */
const displace = (seats: Seats, person: number): boolean => {
  for (const [circle, sitting] of seats.circles.entries())
    for (const moved of sitting) {
      if (seats.pinned[moved] === 1) continue;
      const people = sitting.map((each) => (each === moved ? person : each));
      if (!reaches(seats, worthOf(seats, people))) continue;
      const place = roomFor(seats, moved, circle);
      if (place === null) continue;
      sit(seats, people, circle);
      sit(seats, place.people, place.circle);
      return true;
    }
  return false;
};
