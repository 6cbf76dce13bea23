import type { Graph, Network } from '@tandem/core/matching';

/** Costs of every row (`size` of them) with every column, row by row; whole, from 0. */
export type Table = { readonly size: number; readonly costs: Int32Array };

/** One problem: places on two sides, peers in one pool, or a full table to be assigned at least cost. */
export type Instance =
  | { readonly kind: 'network'; readonly network: Network }
  | { readonly kind: 'graph'; readonly graph: Graph }
  | { readonly kind: 'table'; readonly table: Table };
