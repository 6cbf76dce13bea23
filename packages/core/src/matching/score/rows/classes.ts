import type { Entrant } from '../../pool/entrant.ts';

/** People who are alike in something count as one: how many kinds there are, somebody of each, and whose kind is which. */
export type Classes = {
  readonly examples: readonly Entrant[];
  readonly ofRows: Int32Array;
  readonly ofColumns: Int32Array;
};

export const classesOf = (
  rows: readonly Entrant[],
  columns: readonly Entrant[],
  keyOf: (entrant: Entrant) => unknown,
): Classes => {
  const numbers = new Map<unknown, number>();
  const examples: Entrant[] = [];
  const classOf = (entrant: Entrant): number => {
    const key = keyOf(entrant);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, examples.length);
    examples.push(entrant);
    return examples.length - 1;
  };
  return {
    ofRows: Int32Array.from(rows, classOf),
    ofColumns: Int32Array.from(columns, classOf),
    examples,
  };
};

/** Points that are too many to be any: a rule keeps the two kinds apart. */
export const apart = 1 << 12;

/** Classes up to which the points of a kind are kept for the next row of the same kind. */
const mostKept = 1024;

/** Points of a row's kind with every kind, and the most that it has with anybody. */
export type ClassPoints = {
  readonly points: Int16Array;
  readonly most: number;
};

/** Points of a row's kind with every kind, from a function of two people; each kind is asked once. */
export const classPoints = (
  { examples, ofRows, ofColumns }: Classes,
  pointsOf: (row: Entrant, column: Entrant) => number,
): ((row: number) => ClassPoints) => {
  const kept = new Map<number, ClassPoints>();
  const kindsOfColumns = [...new Set(ofColumns)];
  return (row) => {
    const kind = ofRows[row] ?? 0;
    const known = kept.get(kind);
    if (known !== undefined) return known;
    const example = examples[kind];
    const points = new Int16Array(examples.length);
    if (example !== undefined)
      for (const [other, entrant] of examples.entries()) points[other] = pointsOf(example, entrant);
    const most = kindsOfColumns.reduce((all, other) => {
      const some = points[other] ?? 0;
      return some < apart ? Math.max(all, some) : all;
    }, 0);
    const found = { points, most };
    if (examples.length <= mostKept) kept.set(kind, found);
    return found;
  };
};
