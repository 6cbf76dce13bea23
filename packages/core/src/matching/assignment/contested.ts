import { insertAll } from './insertion.ts';
import type { Assignment, Network } from './network.ts';
import { resume } from './resume.ts';
import { scaledAuction } from './scaled.ts';
import { newSearch } from './search.ts';
import { readOff, type State } from './state.ts';
import { transpose, turnBack } from './transpose.ts';

/** What one more pair counts for while bids are made, in times of the most points of one: enough to prefer more pairs. */
const bonusInBids = 4;

/**
 * For networks where many want the same places: a nearly best answer by an auction in rounds, then exactly what that
 * left open. First the left nodes find the places they miss; then right nodes that cost something though they have
 * places left find left nodes, by the same search on the network seen from the other side.
 */
export const assignContested = (network: Network, bonus: number, most: number): Assignment => {
  const state = resume(network, bonus, scaledAuction(network, Math.min(bonus, bonusInBids * most)));
  insertAll(state, newSearch(state), Infinity);
  if (!someUnsold(state)) return readOff(state);
  const turned = transpose(network);
  const taken = Uint8Array.from(turned.edge, (edge) => state.taken[edge] ?? 0);
  const back = resume(turned.network, bonus, { taken, rightPrices: state.leftPrices });
  insertAll(back, newSearch(back), Infinity);
  return turnBack(turned, readOff(back));
};

const someUnsold = ({ network, load, rightPrices }: State): boolean =>
  network.rightPlaces.some((places, right) => (load[right] ?? 0) < places && (rightPrices[right] ?? 0) > 0);
