/** A circle has at least and at most so many people. */
export const [leastInCircle, mostInCircle] = [3, 6];

/**
 * How many people each circle has, so that nobody is left over and the sizes are as close to the wished one as they can
 * be (least squares); of equally close ways the one whose circles are smaller. Empty below three people, who make no circle.
 * The wished size first. O(people).
 */
export const circleSizes = (people: number, wished: number): readonly number[] => {
  const sizes = Array.from({ length: mostInCircle - leastInCircle + 1 }, (_, at) => leastInCircle + at);
  const cost = new Float64Array(people + 1).fill(Infinity);
  const last = new Uint8Array(people + 1);
  cost[0] = 0;
  for (let count = leastInCircle; count <= people; count++)
    for (const size of sizes) {
      const all = (cost[count - size] ?? Infinity) + (size - wished) ** 2;
      if (all < (cost[count] ?? Infinity)) [cost[count], last[count]] = [all, size];
    }
  const found: number[] = [];
  for (let left = people; left > 0 && (last[left] ?? 0) > 0; left -= last[left] ?? left) found.push(last[left] ?? 0);
  return found.sort((a, b) => Math.abs(a - wished) - Math.abs(b - wished) || a - b);
};
