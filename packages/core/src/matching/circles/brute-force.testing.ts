import { worthOf, type Judged } from './worth.ts';

/** The most that circles of these sizes are worth together, parts, by trying every way of forming them. */
export const bestWorth = (judged: Judged, sizes: readonly number[]): number => {
  const people = judged.table.peers.map((_, at) => at);
  const idle = people.length - sizes.reduce((sum, size) => sum + size, 0);
  return best(judged, people, sizes, idle);
};

/** The first person sits with every choice of others, in a circle of every size; or nowhere, where places allow. */
const best = (judged: Judged, people: readonly number[], sizes: readonly number[], idle: number): number => {
  const [first, ...others] = people;
  if (first === undefined) return 0;
  let most = idle > 0 ? best(judged, others, sizes, idle - 1) : -Infinity;
  for (const size of new Set(sizes)) {
    const left = sizes.toSpliced(sizes.indexOf(size), 1);
    for (const chosen of choices(others, size - 1)) {
      const worth = worthOf(judged, [first, ...chosen]);
      if (worth === null) continue;
      const rest = others.filter((person) => !chosen.includes(person));
      most = Math.max(most, worth + best(judged, rest, left, idle));
    }
  }
  return most;
};

const choices = (people: readonly number[], count: number): readonly (readonly number[])[] => {
  if (count === 0) return [[]];
  return people.flatMap((person, at) => choices(people.slice(at + 1), count - 1).map((more) => [person, ...more]));
};
