import type { Table } from '@tandem/core/matching';
import { readFileSync } from 'node:fs';
import { profileTable } from './profiles.ts';
import { randomOf } from './random.ts';

/** Costs from 1 to 100 at random, or what profiles leave to be wished for. */
export type TableKind = 'uniform' | 'profile';

export const tableOf = (kind: TableKind, size: number, seed: number): Table => {
  if (kind === 'uniform') {
    const random = randomOf(seed);
    return { size, costs: Int32Array.from({ length: size * size }, () => 1 + random(100)) };
  }
  const { start, to, points } = profileTable(size, size, size, seed);
  const most = points.reduce((high, each) => Math.max(high, each), 0);
  const costs = new Int32Array(size * size).fill(most);
  for (let row = 0; row < size; row++)
    for (let edge = start[row] ?? 0; edge < (start[row + 1] ?? 0); edge++)
      costs[row * size + (to[edge] ?? 0)] = most - (points[edge] ?? 0);
  return { size, costs };
};

/** Least costs of OR-Library's assignment problems (J. E. Beasley, Journal of the ORS 41, 1990), by size. */
export const libraryOptima: Readonly<Record<number, number>> = {
  100: 305,
  200: 475,
  300: 626,
  400: 804,
  500: 991,
  600: 1176,
  700: 1362,
  800: 1552,
};

/** A file of OR-Library: the size, then the costs row by row. */
export const readLibraryTable = (path: string): Table => {
  const [size = 0, ...costs] = readFileSync(path, 'utf8').trim().split(/\s+/).map(Number);
  return { size, costs: Int32Array.from(costs) };
};
