/**
 * Who may be paired with whom, and for how many points: left (mentees) to right (mentors), sorted by left.
 * Edges of left node `i` are `start[i]` to `start[i + 1]`, excluded; no edge stands twice. Points are whole, from 0.
 * Places are whole, from 0; zero takes nobody.
 */
export type Network = {
  readonly left: number;
  readonly right: number;
  readonly leftPlaces: Int32Array;
  readonly rightPlaces: Int32Array;
  readonly start: Int32Array;
  readonly to: Int32Array;
  readonly points: Int32Array | Float64Array;
};

/**
 * An optimal choice of edges with the prices that prove it. An edge is worth `points + bonus`; the bonus is what one
 * more pair counts for, whatever its points.
 */
export type Assignment = {
  /** 1 for a chosen edge. */
  readonly taken: Uint8Array;
  readonly bonus: number;
  /** What one more place of each left node would be worth. */
  readonly leftPrices: Float64Array;
  /** What one more place of each right node would be worth. */
  readonly rightPrices: Float64Array;
  readonly pairs: number;
  readonly points: number;
};
