/** The middle value; NaN of none. */
export const medianOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** Median CPU milliseconds of several works, each run in turn after warm-up, so that noise falls on all alike. */
export const alternatedMedians = (works: readonly (() => void)[], runs: number, warmUps: number): readonly number[] => {
  const taken = works.map((): number[] => []);
  for (let round = -warmUps; round < runs; round++)
    for (const [index, work] of works.entries()) {
      const before = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(before);
      if (round >= 0) taken[index]?.push((user + system) / 1000);
    }
  return taken.map(medianOf);
};
