/** Which node of what is kept each row and each column of a table is. Who came later has a node that was spare. */
export type Nodes = {
  readonly ofRow: Int32Array;
  readonly ofColumn: Int32Array;
  /** The row or the column of each node; -1 for a spare one. */
  readonly placeOf: Int32Array;
};

/** Rows first, then columns, each with so many spare ones behind. */
export const firstNodes = (rows: number, columns: number, spare: number): Nodes =>
  nodesOf(
    Int32Array.from({ length: rows }, (_, row) => row),
    Int32Array.from({ length: columns }, (_, column) => rows + spare + column),
    rows + columns + 2 * spare,
  );

/** The same with some people more, where each stood before (-1: nowhere); null when nodes do not last. */
export const moreNodes = (
  { ofRow, ofColumn, placeOf }: Nodes,
  left: number,
  before: { readonly rows: Int32Array; readonly columns: Int32Array },
): Nodes | null => {
  const spare = (from: number, end: number) => {
    let next = from;
    return (): number => {
      while (next < end && placeOf[next] !== -1) next++;
      return next < end ? next++ : -1;
    };
  };
  const [spareLeft, spareRight] = [spare(0, left), spare(left, placeOf.length)];
  const rows = before.rows.map((was) => (was < 0 ? spareLeft() : (ofRow[was] ?? -1)));
  const columns = before.columns.map((was) => (was < 0 ? spareRight() : (ofColumn[was] ?? -1)));
  return rows.includes(-1) || columns.includes(-1) ? null : nodesOf(rows, columns, placeOf.length);
};

const nodesOf = (ofRow: Int32Array, ofColumn: Int32Array, nodes: number): Nodes => {
  const placeOf = new Int32Array(nodes).fill(-1);
  for (const of of [ofRow, ofColumn]) for (const [place, node] of of.entries()) placeOf[node] = place;
  return { ofRow, ofColumn, placeOf };
};
