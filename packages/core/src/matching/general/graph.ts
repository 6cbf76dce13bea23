/**
 * Who may be matched with whom, in one pool: any graph, not only one of two sides. Edges join two different nodes, each
 * two at most once; worths are whole, from 0.
 */
export type Graph = {
  readonly size: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly worth: Int32Array | Float64Array;
};

/** An odd set of nodes that no matching can pair up among themselves, and what that is worth. */
type OddSet = { readonly nodes: readonly number[]; readonly price: number };

/**
 * Edges no two of which share a node, worth the most of all, with the prices that prove it. Prices are those of twice
 * the worth, so that the halves which odd sets bring stay whole.
 */
export type Matching = {
  /** 1 for a chosen edge. */
  readonly taken: Uint8Array;
  /** What a node is worth, twice. */
  readonly prices: Float64Array;
  readonly oddSets: readonly OddSet[];
  readonly worth: number;
};
