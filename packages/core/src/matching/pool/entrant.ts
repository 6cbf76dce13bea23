import type { Instant, Skill, Window, ZoneTable } from '../../model/index.ts';
import type { Candidate } from '../types.ts';
import { freeCells, wordsIn } from './free-cells.ts';
import { styleCodes } from './style-codes.ts';
import { waitedShare } from './waited-share.ts';
import { hasNumber, newNumbering, numberOf, numbersOf, speakerOf, type Numbering } from './words.ts';

/** A candidate made ready for being compared with thousands of others. Names are numbers, see words.ts. */
export type Entrant = {
  readonly candidate: Candidate;
  /** Level by skill number, 0 where nothing is offered. */
  readonly offers: Uint8Array;
  readonly wants: readonly { readonly skill: number; readonly level: number; readonly name: string }[];
  /** Each goal with the skills it speaks of. */
  readonly goals: readonly { readonly goal: number; readonly skills: Int32Array }[];
  readonly interests: readonly number[];
  /** Main languages, best first: the tag before its first hyphen. */
  readonly languages: readonly number[];
  /** -1 when the directory does not know it. */
  readonly department: number;
  /** The direct manager, who makes a team; -1 when the directory does not know one. */
  readonly team: number;
  /** Answers on how one likes to work, see `styleCodes`. */
  readonly style: Uint8Array;
  /** How long they have waited since an earlier round, 0..1. */
  readonly waited: number;
  /** Number of the working hours' zone, -1 when the calendar is not readable. */
  readonly zone: number;
  readonly free: Uint32Array | null;
};

/** Everybody who was made ready, and how somebody who comes later is. */
export type Entrants = {
  /** By id, ascending: the order in which people were handed in never matters. */
  readonly entrants: readonly Entrant[];
  /**
   * Somebody who comes later, with the same numbers for the same names; null where they bring a skill that nobody had:
   * goals of others may speak of it, so that everybody has to be read again.
   */
  readonly readLater: (candidate: Candidate) => Entrant | null;
};

/** Makes everybody ready. */
export const entrantsOf = (people: readonly Candidate[], window: Window, now: Instant): Entrants => {
  const sorted = people.toSorted((a, b) => (a.person.id < b.person.id ? -1 : 1));
  const names = {
    skills: newNumbering(),
    goals: newNumbering(),
    interests: newNumbering(),
    languages: newNumbering(),
    departments: newNumbering(),
    teams: newNumbering(),
    zones: newNumbering(),
  };
  for (const candidate of sorted) for (const { name } of skillsOf(candidate)) numberOf(names.skills, name);
  const skillsIn = goalReader(names.skills);
  const [skills, words] = [names.skills.numbers.size, wordsIn(window)];
  // Side by side: so many small arrays of their own would take more room than what is in them.
  const [allOffers, allFree] = [new Uint8Array(skills * sorted.length), new Uint32Array(words * sorted.length)];
  const read = (candidate: Candidate, offers: Uint8Array, free: Uint32Array): Entrant => {
    const { person, profile, availability } = candidate;
    return {
      candidate,
      offers: levels(profile.offers, names.skills, offers),
      wants: wishes(profile.wants, names.skills),
      goals: profile.goals.map((goal) => skillsIn(goal, numberOf(names.goals, goal))),
      interests: numbersOf(names.interests, profile.interests),
      languages: numbersOf(
        names.languages,
        profile.languages.map((tag) => tag.split('-', 1)[0] ?? tag),
      ),
      department: person.department === null ? -1 : numberOf(names.departments, person.department),
      team: person.managers[0] === undefined ? -1 : numberOf(names.teams, person.managers[0]),
      style: styleCodes(profile.style),
      waited: waitedShare(candidate, now),
      zone: availability.state === 'readable' ? numberOf(names.zones, clockOf(availability.zone)) : -1,
      free: freeCells(availability, window, free),
    };
  };
  return {
    entrants: sorted.map((candidate, at) =>
      read(
        candidate,
        allOffers.subarray(at * skills, (at + 1) * skills),
        allFree.subarray(at * words, (at + 1) * words),
      ),
    ),
    readLater: (candidate) =>
      skillsOf(candidate).every(({ name }) => hasNumber(names.skills, name))
        ? read(candidate, new Uint8Array(skills), new Uint32Array(words))
        : null,
  };
};

const skillsOf = ({ profile }: Candidate): readonly Skill[] => [...profile.offers, ...profile.wants];

/** A zone by what its clocks do, so that nobody's gap depends on who else is there. */
const clockOf = ({ zone, offsets }: ZoneTable): string =>
  `${zone} ${offsets.map(({ from, minutes }) => `${from} ${minutes}`).join()}`;

/** Of a skill named twice, the higher level. Into `found`, which is all zero before. */
const levels = (skills: readonly Skill[], numbering: Numbering, found: Uint8Array): Uint8Array => {
  for (const { name, level } of skills) {
    const skill = numberOf(numbering, name);
    found[skill] = Math.max(found[skill] ?? 0, level);
  }
  return found;
};

/** Of a skill named twice, the first. */
const wishes = (skills: readonly Skill[], numbering: Numbering): Entrant['wants'] => {
  const all = skills.map(({ name, level }) => ({ skill: numberOf(numbering, name), level, name }));
  return all.filter((wish, index) => all.findIndex(({ skill }) => skill === wish.skill) === index);
};

type Goal = Entrant['goals'][number];

/** Finds the skills a goal speaks of; each different goal is read once. */
const goalReader = (skills: Numbering): ((text: string, goal: number) => Goal) => {
  const skillsIn = speakerOf(skills);
  const read = new Map<number, Goal>();
  return (text, goal) => {
    const known = read.get(goal);
    if (known !== undefined) return known;
    const found = { goal, skills: skillsIn(text) };
    read.set(goal, found);
    return found;
  };
};
