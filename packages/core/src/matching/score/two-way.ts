/**
 * How much the weaker direction of a pair of equals decides, 0 to 1, where a programme does not say. At 1 a pair is only
 * as good as what the one who gets less gets; at 0 both directions count alike. At three quarters somebody who only
 * gives still has an eighth of the points, so that of two lopsided pairs the better one is found.
 */
export const usualWeakerShare = 0.75;

/** What two people give each other as one value, 0..1: the weaker direction first, then the mean of both. */
export const twoWay = (one: number, other: number, weakerShare: number): number =>
  weakerShare * Math.min(one, other) + ((1 - weakerShare) * (one + other)) / 2;
