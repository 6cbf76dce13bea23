/** One line of a bench: our value beside a peer's on the same work in the same run. Smaller ratios are better. */
export type Row = {
  readonly bench: string;
  readonly instance: string;
  readonly metric: string;
  readonly value: number;
  readonly unit: string;
  readonly peer: string | null;
  readonly peerValue: number | null;
  /** Ours divided by the peer's; null where that says nothing. */
  readonly ratio: number | null;
  /** Same answer or same objective; null where the peer answers another question. */
  readonly agrees: boolean | null;
};

/** The rest of a row that stands beside nobody's. */
export const noPeer = { peer: null, peerValue: null, ratio: null, agrees: null } as const;

/** Rows as a table in plain text. */
export const table = (rows: readonly Row[]): string => {
  const heads = ['instance', 'metric', 'value', 'unit', 'peer', 'peerValue', 'ratio', 'agrees'] as const;
  const cells = [heads, ...rows.map((row) => heads.map((head) => shown(row[head])))];
  const widths = heads.map((_, at) => Math.max(...cells.map((line) => line[at]?.length ?? 0)));
  return cells
    .map((line) =>
      line
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

const shown = (value: string | number | boolean | null): string => {
  if (value === null) return '–';
  return typeof value === 'number' ? String(Math.round(value * 1000) / 1000) : String(value);
};
