import { mostPoints } from './left.ts';

/** The best columns of a row, by points and then by place, and their points. */
export type ShortList = {
  readonly columns: Int32Array;
  readonly points: Int32Array;
};

/** Columns found so far, of which only the best so many matter. */
export type Best = {
  /** Points that a column has to have to be among them; 0 while there are too few. */
  readonly floor: () => number;
  readonly isFull: () => boolean;
  readonly add: (column: number, points: number) => void;
  readonly clear: () => void;
  /** Of equal ones the first columns. */
  readonly list: () => ShortList;
};

/** Where the points stand in one number with a column, so that sorting such numbers brings the best to the front. */
const above = 24;
const columnOf = (1 << above) - 1;

/** For up to 16 million columns. */
export const bestOf = (most: number, columns: number): Best => {
  const found = new Int32Array(columns);
  const howMany = new Int32Array(mostPoints + 1);
  let [count, floor, enough] = [0, 0, 0];
  return {
    floor: () => floor,
    isFull: () => enough >= most,
    add: (column, points) => {
      if (points < floor) return;
      found[count++] = ((mostPoints - points) << above) | column;
      howMany[points] = (howMany[points] ?? 0) + 1;
      enough++;
      while (floor < mostPoints && enough - (howMany[floor] ?? 0) >= most) enough -= howMany[floor++] ?? 0;
    },
    clear: () => {
      howMany.fill(0);
      [count, floor, enough] = [0, 0, 0];
    },
    list: () => {
      let kept = 0;
      for (let at = 0; at < count; at++) {
        const each = found[at] ?? 0;
        if (each >> above <= mostPoints - floor) found[kept++] = each;
      }
      const chosen = found.subarray(0, kept).sort().slice(0, most);
      const points = new Int32Array(chosen.length);
      for (let at = 0; at < chosen.length; at++) {
        const each = chosen[at] ?? 0;
        points[at] = mostPoints - (each >> above);
        chosen[at] = each & columnOf;
      }
      return { columns: chosen, points };
    },
  };
};
