import { placesOf, type Pool } from '../pool/pool.ts';
import type { Two } from '../types.ts';

/** Whether a pin is one of equals: it is where it cannot be one of a mentor and a mentee, and both are peers. */
export const isPeerPin = ({ byId }: Pool, [oneId, otherId]: Two): boolean => {
  const [one, other] = [byId.get(oneId), byId.get(otherId)];
  if (one === undefined || other === undefined) return false;
  const isMentoring = placesOf(one, 'mentor') > 0 && placesOf(other, 'mentee') > 0;
  return !isMentoring && placesOf(one, 'peer') > 0 && placesOf(other, 'peer') > 0;
};

/** The pins of equals. */
export const peerPinsOf = (pool: Pool): readonly Two[] =>
  (pool.input.decisions?.pins ?? []).filter((pin) => isPeerPin(pool, pin));
