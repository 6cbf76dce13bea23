import type { Message, Term } from '../../model/index.ts';
import { message } from '../../messages/index.ts';
import type { Entrant } from '../pool/entrant.ts';
import { clockGap, type Pool } from '../pool/pool.ts';
import { ends, either, unsaid } from '../pool/style-codes.ts';
import { wholeTenths } from '../score/time.ts';
import { mostCommon } from './most-common.ts';

/** What a term says of a circle, in one sentence that is true for whoever in it reads it. */
export const circleMessage = (term: Term, pool: Pool, people: readonly Entrant[], hours: number | null): Message => {
  const count = people.length;
  switch (term) {
    case 'skills':
      return skills(people);
    case 'goals':
      return goals(people);
    case 'interests':
      return interests(people);
    case 'time':
      return hours === null
        ? message('matching.circle.time.unknown')
        : message('matching.circle.time.shared', { count, hours: wholeTenths(hours) });
    case 'distance':
      return message('matching.circle.distance', {
        departments: new Set(people.map(({ department }) => department).filter((each) => each >= 0)).size,
      });
    case 'experience':
      return experience(people);
    case 'wishes':
      return message('matching.circle.wishes', { met: wishesIn(people) });
    case 'style':
      return style(people);
    case 'zones':
      return zones(pool, people);
    case 'languages':
      return languages(people);
    case 'waiting':
      return message('matching.circle.waiting', { met: people.filter(({ waited }) => waited > 0).length });
  }
};

/** Who finds a skill here that they want, at a level that helps. */
const skills = (people: readonly Entrant[]): Message => {
  const found = people.map(({ wants }, at) =>
    wants.filter(({ skill, level }) =>
      people.some(({ offers }, other) => other !== at && (offers[skill] ?? 0) > 0 && (offers[skill] ?? 0) >= level),
    ),
  );
  const best = mostCommon(found.flat().map(({ name }) => name));
  const met = found.filter((wishes) => wishes.length > 0).length;
  return best === null
    ? message('matching.circle.skills.none')
    : message('matching.circle.skills.some', { met, count: people.length, skill: best.name });
};

/** Whose goals speak of a skill that another offers. */
const goals = (people: readonly Entrant[]): Message => {
  const served = people.map(({ goals, candidate }, at) =>
    goals.flatMap(({ skills }, goal) => {
      const isServed = people.some(
        (other, place) => place !== at && skills.some((skill) => (other.offers[skill] ?? 0) > 0),
      );
      return isServed ? [candidate.profile.goals[goal] ?? ''] : [];
    }),
  );
  const best = mostCommon(served.flat());
  const met = served.filter((each) => each.length > 0).length;
  return best === null
    ? message('matching.circle.goals.none')
    : message('matching.circle.goals.some', { met, count: people.length, goal: best.name });
};

const interests = (people: readonly Entrant[]): Message => {
  const best = mostCommon(people.flatMap(({ candidate }) => [...new Set(candidate.profile.interests)]));
  return best === null || best.count < 2
    ? message('matching.circle.interests.none')
    : message('matching.circle.interests.some', { met: best.count, count: people.length, interest: best.name });
};

const experience = (people: readonly Entrant[]): Message => {
  const years = people.flatMap(({ candidate }) => candidate.profile.experience ?? []);
  return years.length < people.length
    ? message('matching.circle.experience.unknown')
    : message('matching.circle.experience.between', { least: Math.min(...years), most: Math.max(...years) });
};

const wishesIn = (people: readonly Entrant[]): number => {
  const here = new Set(people.map(({ candidate }) => candidate.person.id));
  return people.reduce((sum, { candidate }) => sum + (candidate.wishes ?? []).filter((id) => here.has(id)).length, 0);
};

const style = (people: readonly Entrant[]): Message => {
  const said = people.flatMap((person) =>
    ends.flatMap(([one, other], question) => {
      const code = person.style[question] ?? unsaid;
      return code === unsaid || code === either ? [] : [code === 1 ? one : other];
    }),
  );
  const best = mostCommon(said);
  return best === null || best.count < 2
    ? message('matching.circle.style.none')
    : message('matching.circle.style.some', { met: best.count, count: people.length, habit: best.name });
};

const zones = (pool: Pool, people: readonly Entrant[]): Message => {
  const gaps = people.flatMap((one, at) => people.slice(at + 1).map((other) => clockGap(pool, one, other)));
  const known = gaps.filter((gap) => gap !== null);
  return known.length < gaps.length
    ? message('matching.circle.zones.unknown')
    : message('matching.circle.zones.apart', { hours: wholeTenths(Math.max(...known)) });
};

const languages = (people: readonly Entrant[]): Message => {
  const main = (tag: string) => tag.split('-', 1)[0]?.toLowerCase() ?? tag;
  const best = mostCommon(people.flatMap(({ candidate }) => [...new Set(candidate.profile.languages.map(main))]));
  return best === null || best.count < people.length
    ? message('matching.circle.languages.none')
    : message('matching.circle.languages.common', { language: best.name });
};
