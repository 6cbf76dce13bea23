import type { Network } from './network.ts';
import { give, newState, type State } from './state.ts';

/** An answer that is nearly the best: who is paired, and what a place of each right node costs. */
export type Nearly = { readonly taken: Uint8Array; readonly rightPrices: Float64Array };

/**
 * Makes a state of a nearly best answer, exactly valid at its prices: a pair that would rather be elsewhere is parted.
 * What may be missing: places that left nodes still want, and right nodes that cost something and have a place free.
 */
export const resume = (network: Network, bonus: number, { taken, rightPrices }: Nearly): State => {
  const state = newState(network, bonus);
  for (let j = 0; j < network.right; j++)
    if ((network.rightPlaces[j] ?? 0) > 0) state.rightPrices[j] = rightPrices[j] ?? 0;
  for (let row = 0; row < network.left; row++) takeWhatPays(state, row, taken);
  return state;
};

const takeWhatPays = (state: State, row: number, wanted: Uint8Array): void => {
  const { network, worth, rightPrices, load, firstSlot } = state;
  const [first, end] = [network.start[row] ?? 0, network.start[row + 1] ?? 0];
  let most = 0;
  for (let e = first; e < end; e++) {
    const profit = (worth[e] ?? 0) - (rightPrices[network.to[e] ?? 0] ?? 0);
    if (wanted[e] !== 1 && profit > most) most = profit;
  }
  state.leftPrices[row] = most;
  for (let e = first; e < end; e++) {
    const right = network.to[e] ?? 0;
    if (wanted[e] !== 1 || (worth[e] ?? 0) - (rightPrices[right] ?? 0) < most) continue;
    give(state, (firstSlot[right] ?? 0) + (load[right] ?? 0), e);
    load[right] = (load[right] ?? 0) + 1;
  }
};
