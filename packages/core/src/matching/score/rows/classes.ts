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
  keyOf: (entrant: Entrant) => string,
): Classes => {
  const numbers = new Map<string, number>();
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

/** Points of a row's kind with every kind, from a function of two people; each kind is asked once. */
export const classPoints = (
  { examples, ofRows }: Classes,
  pointsOf: (row: Entrant, column: Entrant) => number,
): ((row: number) => Int16Array) => {
  const kept = new Map<number, Int16Array>();
  return (row) => {
    const kind = ofRows[row] ?? 0;
    const known = kept.get(kind);
    if (known !== undefined) return known;
    const example = examples[kind];
    const points = new Int16Array(examples.length);
    if (example !== undefined)
      for (const [other, entrant] of examples.entries()) points[other] = pointsOf(example, entrant);
    if (examples.length <= mostKept) kept.set(kind, points);
    return points;
  };
};
