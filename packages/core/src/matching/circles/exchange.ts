import { isFree, sit, type Seats } from './seats.ts';
import { partsAPoint, worthAtMost, worthOf, type Instead } from './worth.ts';

/** What two circles are worth, parts; the second is nothing where somebody without a seat takes one. */
export type Worth = readonly [number, number];

/** Whether an exchange is wanted, by what the two circles are worth before and after. */
export type Wanted = (before: Worth, after: Worth) => boolean;

/** More points together. */
export const morePoints: Wanted = (before, after) => after[0] + after[1] > before[0] + before[1];

/** The weaker of the two better off; where that stays, more points together. */
export const raisesWeaker: Wanted = (before, after) => {
  const [was, is] = [Math.min(...before), Math.min(...after)];
  return is === was ? morePoints(before, after) : is > was;
};

/** Wanted, and for a point at least: nobody leaves a circle that stands for less. */
export const worthAPoint =
  (wanted: Wanted): Wanted =>
  (before, after) => {
    const gain = after[0] + after[1] - before[0] - before[1];
    return wanted(before, after) && Math.max(gain, Math.min(...after) - Math.min(...before)) >= partsAPoint;
  };

/**
 * Two people change places if that is allowed and wanted: a seat for a seat, or a seat for none. Who comes last gives a
 * seat up to who does not, wanted or not, and never takes one so. Says whether they did.
 */
export const exchange = (seats: Seats, one: number, other: number, wanted: Wanted): boolean => {
  const [circle = -1, second = -1] = [seats.seat[one], seats.seat[other]];
  if (circle === second || seats.pinned[one] === 1 || seats.pinned[other] === 1) return false;
  if (circle < 0) return exchange(seats, other, one, wanted);
  const rank = second < 0 ? (seats.last[one] ?? 0) - (seats.last[other] ?? 0) : 0;
  if (rank < 0) return false;
  const isWanted: Wanted = rank > 0 ? () => true : wanted;
  const before: Worth = [seats.worth[circle] ?? 0, seats.worth[second] ?? 0];
  const most = after(seats, one, other, worthAtMost);
  if (most === null || !isWanted(before, most)) return false;
  const exactly = after(seats, one, other, worthOf);
  if (exactly === null || !isWanted(before, exactly) || !reachesLeast(seats, before, exactly)) return false;
  const [people, others] = [seats.circles[circle] ?? [], seats.circles[second] ?? []];
  sit(seats, people.with(people.indexOf(one), other), circle);
  if (second >= 0) sit(seats, others.with(others.indexOf(other), one), second);
  return true;
};

/** The second is no circle where somebody without a seat takes one. */
export const reachesLeast = ({ least }: Seats, before: Worth, after: Worth): boolean =>
  after.every((worth, at) => worth >= Math.min(least, before[at] ?? 0));

const after = (seats: Seats, one: number, other: number, worth: typeof worthOf): Worth | null => {
  const first = worthWith(seats, { leaves: one, comes: other }, worth);
  if (first === null || isFree(seats, other)) return first === null ? null : [first, 0];
  const second = worthWith(seats, { leaves: other, comes: one }, worth);
  return second === null ? null : [first, second];
};

const worthWith = (seats: Seats, instead: Instead, worth: typeof worthOf): number | null =>
  worth(seats, seats.circles[seats.seat[instead.leaves] ?? -1] ?? [], instead);
