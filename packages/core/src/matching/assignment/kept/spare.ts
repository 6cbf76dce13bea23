import type { Assignment, Network } from '../network.ts';

/** So many nodes more on each side, who have no place and no edge yet: for people who may come. */
export const withSpare = (
  { network, assignment }: { readonly network: Network; readonly assignment: Assignment },
  spare: number,
): { readonly network: Network; readonly assignment: Assignment } => {
  const { left, right, start, leftPlaces, rightPlaces } = network;
  const starts = new Int32Array(left + spare + 1).fill(start[left] ?? 0);
  starts.set(start);
  return {
    network: {
      ...network,
      left: left + spare,
      right: right + spare,
      start: starts,
      leftPlaces: Int32Array.from({ length: left + spare }, (_, row) => leftPlaces[row] ?? 0),
      rightPlaces: Int32Array.from({ length: right + spare }, (_, column) => rightPlaces[column] ?? 0),
    },
    assignment: {
      ...assignment,
      leftPrices: Float64Array.from({ length: left + spare }, (_, row) => assignment.leftPrices[row] ?? 0),
      rightPrices: Float64Array.from({ length: right + spare }, (_, column) => assignment.rightPrices[column] ?? 0),
    },
  };
};
