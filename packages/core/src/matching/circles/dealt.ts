/** So many places of one kind, and what each person is worth on one. */
export type Deal = { readonly places: number; readonly worth: Float64Array };

/** Rounds of pricing; with two kinds of places the first is exact. */
const rounds = 3;

/**
 * The most that people can be worth together, each on one place, all places of all kinds taken: or a little more, never
 * less. Each kind of place has a price that as many people pay as it has places; whatever the prices are, their sum and
 * what everybody keeps above the best kind for them bounds every way of dealing (Lagrangian relaxation).
 */
export const dealt = (deals: readonly Deal[]): number => {
  const prices = deals.map(() => 0);
  const people = deals[0]?.worth.length ?? 0;
  const kept = (person: number, but = -1): number =>
    deals.reduce(
      (most, { worth }, kind) => (kind === but ? most : Math.max(most, (worth[person] ?? 0) - (prices[kind] ?? 0))),
      -Infinity,
    );
  const bound = (): number => {
    let sum = deals.reduce((total, { places }, kind) => total + places * (prices[kind] ?? 0), 0);
    for (let person = 0; person < people; person++) sum += kept(person);
    return sum;
  };
  let least = bound();
  for (let round = 0; deals.length > 1 && round < rounds; round++)
    for (const [kind, { places, worth }] of deals.entries()) {
      const eager = worth.map((each, person) => each - kept(person, kind)).sort();
      prices[kind] = eager[people - places] ?? 0;
      least = Math.min(least, bound());
    }
  return least;
};
