import type { Candidate, MatchingInput } from '@tandem/core/matching';
import { emptyProfile, PersonId, usualWeights, type Skill } from '@tandem/core/model';
import { randomFrom, type Random } from '../planning/random.ts';

const hour = 3_600_000; // milliseconds
const monday = Date.UTC(2026, 0, 5);
const zones = [-480, -300, 0, 60, 120, 330];
const languages: readonly [readonly string[], ...(readonly string[])[]] = [
  ['en'],
  ['en', 'de'],
  ['de', 'en'],
  ['fr', 'en'],
  ['en', 'fr'],
  ['es', 'en'],
  ['en', 'ar'],
];

/** Names drawn as often as words are: the first most, the next about half as often (G. K. Zipf; exponent 0.9). */
const zipf = (names: number) => {
  let total = 0;
  const upTo = Float64Array.from({ length: names }, (_, at) => (total += (at + 1) ** -0.9));
  return (random: Random, count: number): readonly number[] => {
    const found = new Set<number>();
    while (found.size < count) {
      const wanted = random.share() * total;
      found.add(upTo.findIndex((each) => each > wanted));
    }
    return [...found];
  };
};
const [someSkills, someInterests] = [zipf(600), zipf(200)];

const letter = (number: number) => String.fromCharCode(97 + (number % 26));
const skillName = (number: number) => `${letter(number)}${letter(Math.floor(number / 26))}skill`;
const id = (number: number) => PersonId.parse(`00000000-0000-4000-8000-${String(number).padStart(12, '0')}`);

const profileOf = (random: Random, mentor: boolean): Candidate['profile'] => {
  const skills = (count: number): Skill[] =>
    someSkills(random, count).map((number) => ({ name: skillName(number), level: 1 + random.whole(4) }));
  return {
    ...emptyProfile,
    offers: skills(mentor ? 12 : random.whole(4)),
    wants: skills(mentor ? random.whole(3) : 3 + random.whole(7)),
    goals: someSkills(random, random.whole(4)).map((number) => `get better at ${skillName(number)}`),
    interests: someInterests(random, 6).map((number) => `interest ${number}`),
    languages: [...random.pick(languages)],
    experience: mentor ? 5 + random.whole(26) : random.whole(13),
    style: {
      thinking: random.pick(['aloud', 'pause', 'either', null]),
      feedback: random.pick(['straight', 'gentle', 'either', null]),
      planning: random.pick(['plan', 'flow', 'either', null]),
      advice: random.pick(['asked', 'told', 'either', null]),
    },
  };
};

const availabilityOf = (random: Random): Candidate['availability'] => {
  const ahead = zones[random.whole(zones.length)] ?? 0;
  return {
    state: 'readable',
    blocks: Array.from({ length: 10 + random.whole(41) }, () => {
      const from = monday + (random.whole(14) * 24 + 6 + random.whole(13)) * hour;
      return { from, to: from + (1 + random.whole(2)) * hour, kind: 'busy' };
    }),
    workingHours: { days: [1, 2, 3, 4, 5], start: 540, end: 1020 },
    zone: { zone: `ahead/${ahead}`, offsets: [{ from: 0, minutes: ahead }] },
  };
};

/**
 * So many mentors and as many mentees, with every term and rule at work: 12 skills of 600 a mentor, 3 to 9 wishes, goals,
 * 6 interests of 200, calendars of two weeks in six zones, teams of eight, 40 departments.
 */
export const organisation = (size: number): MatchingInput => {
  const random = randomFrom(`scoring ${size}`);
  const people = Array.from({ length: 2 * size }, (_, number): Candidate => {
    const mentor = number < size;
    return {
      person: {
        id: id(number),
        name: `Person ${number}`,
        givenName: `P${number}`,
        mail: `p${number}@example.com`,
        jobTitle: null,
        department: `Department ${random.whole(40)}`,
        place: null,
        zone: 'Etc/UTC',
        managers: [id(1e6 + Math.floor(number / 8)), id(2e6 + Math.floor(number / 64))],
      },
      roles: [mentor ? { role: 'mentor', capacity: 2 } : { role: 'mentee', capacity: 1 }],
      profile: profileOf(random, mentor),
      availability: availabilityOf(random),
      waitingSince: random.share() < 0.1 ? monday - 90 * 24 * hour : null,
    };
  });
  return {
    people,
    rules: {
      reportingLevels: 2,
      sameDepartment: true,
      sameTeam: false,
      sharedHours: 2,
      zoneGapHours: 9,
      commonLanguage: true,
      repeatAfterMonths: null,
    },
    weights: usualWeights,
    window: { from: monday, to: monday + 14 * 24 * hour },
    now: monday,
    earlier: [],
  };
};
