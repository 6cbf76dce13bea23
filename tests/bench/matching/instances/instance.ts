import type { Graph, Network, Table } from '@tandem/core/matching';

/** One problem: places on two sides, peers in one pool, or a full table to be assigned at least cost. */
export type Instance =
  | { readonly kind: 'network'; readonly network: Network }
  | { readonly kind: 'graph'; readonly graph: Graph }
  | { readonly kind: 'table'; readonly table: Table };
