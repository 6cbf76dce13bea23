import type { Graph as AnyGraph, Network as AnyNetwork, Table } from '@tandem/core/matching';

/** In whole numbers of 32 bits, as files and other solvers have them. */
export type Network = AnyNetwork & { readonly points: Int32Array };
export type Graph = AnyGraph & { readonly worth: Int32Array };

/** One problem: places on two sides, peers in one pool, or a full table to be assigned at least cost. */
export type Instance =
  | { readonly kind: 'network'; readonly network: Network }
  | { readonly kind: 'graph'; readonly graph: Graph }
  | { readonly kind: 'table'; readonly table: Table };
