/** Costs of every row with every column, row by row; whole, from 0. */
export type Table = { readonly size: number; readonly costs: Int32Array };

/** Every row has a column of its own, at least cost in all; with the prices that prove it. */
export type TableAssignment = {
  /** The column of each row. */
  readonly columns: Int32Array;
  readonly cost: number;
  /** No cell costs less than the prices of its row and its column together, and a chosen one costs just that. */
  readonly rowPrices: Float64Array;
  readonly columnPrices: Float64Array;
};
