/** What a series may get, by the least that each can cost, then in the order of candidates. */
export type Options = {
  /** Candidates; -1 leaves the series out. */
  readonly picks: readonly number[];
  /** Cost of each without what it adds to the diaries that are still open, and with the least that it can add. */
  readonly costs: readonly number[];
  readonly bounds: readonly number[];
};

/** Collects the options of one series after the other, each time in the same arrays. */
type OptionList = {
  add(pick: number, cost: number, bound: number): void;
  /** Adds that the series is left out; answers all that were added, and begins anew. */
  close(leftOut: number): Options;
};

/** More than the candidates that a series has, so that bound and place fit into one number to sort by. */
const places = 65_536;
const last = places - 1; // place of leaving it out

export const optionList = (): OptionList => {
  let keys = new Float64Array(128);
  const costOf: number[] = []; // by candidate
  let count = 0;
  const push = (place: number, bound: number): void => {
    if (count === keys.length) {
      const longer = new Float64Array(2 * count);
      longer.set(keys);
      keys = longer;
    }
    keys[count++] = bound * places + place;
  };
  return {
    add: (pick, cost, bound) => {
      costOf[pick] = cost;
      push(pick, bound);
    },
    close: (leftOut) => {
      push(last, leftOut);
      const sorted = keys.subarray(0, count).sort();
      const picks = new Array<number>(count);
      const costs = new Array<number>(count);
      const bounds = new Array<number>(count);
      for (let at = 0; at < count; at++) {
        const key = sorted[at] ?? 0;
        const place = key % places;
        picks[at] = place === last ? -1 : place;
        costs[at] = place === last ? leftOut : (costOf[place] ?? 0);
        bounds[at] = (key - place) / places;
      }
      count = 0;
      return { picks, costs, bounds };
    },
  };
};
