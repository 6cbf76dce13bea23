import { randomOf, type Random } from './random.ts';

/** Different skills and interests, and how uneven they are: the n-th most common is 1/n^unevenness as common. */
const skills = 600;
const interests = 200;
const unevenness = 0.9;

type Holding = { readonly what: number; readonly level: number };
type Side = { readonly skills: readonly Holding[]; readonly interests: readonly Holding[] };

/**
 * Points as profiles bring them: mentees with about 6 goals (importance 1 to 3) and 6 interests, mentors with about 12
 * skills (level 1 to 5) and 6 interests; what few have counts more. The best `most` mentors of each mentee, ascending.
 */
export const profileTable = (mentees: number, mentors: number, most: number, seed: number) => {
  const random = randomOf(seed + 1);
  const wanting = peopleOf(mentees, 6, 3, random);
  const having = offersOf(peopleOf(mentors, 12, 5, random));
  const start = new Int32Array(mentees + 1);
  const [to, points]: [number[], number[]] = [[], []];
  const total = new Int32Array(mentors);
  for (const [mentee, wants] of wanting.entries()) {
    total.fill(0);
    for (const { what, level } of wants.skills)
      for (const offer of having.skills[what] ?? [])
        add(total, offer.by, level * offer.level * having.skillWorth(what));
    for (const { what } of wants.interests)
      for (const offer of having.interests[what] ?? []) add(total, offer.by, having.interestWorth(what));
    for (const mentor of bestOf(total, most)) {
      to.push(mentor);
      points.push(total[mentor] ?? 0);
    }
    start[mentee + 1] = to.length;
  }
  return { start, to: Int32Array.from(to), points: Int32Array.from(points) };
};

const add = (total: Int32Array, at: number, points: number): void => {
  total[at] = (total[at] ?? 0) + points;
};

const peopleOf = (count: number, skillsEach: number, levels: number, random: Random): readonly Side[] => {
  const [skill, interest] = [unevenDraw(skills, random), unevenDraw(interests, random)];
  return Array.from({ length: count }, () => ({
    skills: holdings(skillsEach, skill, levels, random),
    interests: holdings(6, interest, 1, random),
  }));
};

const unevenDraw = (count: number, random: Random): (() => number) => {
  const upTo: number[] = [];
  let total = 0;
  for (let rank = 1; rank <= count; rank++) upTo.push((total += 1 / rank ** unevenness));
  return () => {
    const point = (random(1_000_000) / 1_000_000) * total;
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((upTo[middle] ?? 0) < point) low = middle + 1;
      else high = middle;
    }
    return low;
  };
};

const holdings = (about: number, draw: () => number, levels: number, random: Random): readonly Holding[] => {
  const count = about / 2 + random(about + 1);
  const held = new Map<number, number>();
  while (held.size < count) held.set(draw(), 1 + random(levels));
  return [...held].map(([what, level]) => ({ what, level }));
};

type Offer = { readonly by: number; readonly level: number };

const offersOf = (people: readonly Side[]) => {
  const listed = (count: number) => Array.from({ length: count }, (): Offer[] => []);
  const [bySkill, byInterest] = [listed(skills), listed(interests)];
  for (const [by, each] of people.entries()) {
    for (const { what, level } of each.skills) bySkill[what]?.push({ by, level });
    for (const { what } of each.interests) byInterest[what]?.push({ by, level: 1 });
  }
  const rarity = (offers: readonly Offer[] | undefined) => Math.log(1 + people.length / (1 + (offers?.length ?? 0)));
  return {
    skills: bySkill,
    interests: byInterest,
    skillWorth: (what: number) => Math.round(10 * rarity(bySkill[what])),
    interestWorth: (what: number) => Math.round(15 * rarity(byInterest[what])),
  };
};

/** Those with the most points above zero, of equal ones the first; ascending. */
const bestOf = (total: Int32Array, most: number): readonly number[] => {
  const best: number[] = []; // most points first
  const pointsAt = (place: number): number => total[best[place] ?? -1] ?? 0;
  for (const [at, points] of total.entries()) {
    if (points <= (best.length < most ? 0 : pointsAt(most - 1))) continue;
    best.length = Math.min(best.length, most - 1);
    let place = best.length;
    while (place > 0 && pointsAt(place - 1) < points) place--;
    best.splice(place, 0, at);
  }
  return best.sort((a, b) => a - b);
};
