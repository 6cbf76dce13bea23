import { crafts, goals, interests, leading } from './interests.ts';
import { randomOf, type Random } from './random.ts';
import type { Row } from './roster.ts';
import type { SampleMentoring } from './types.ts';

type Profile = SampleMentoring['profile'];
type Skill = Profile['offers'][number];

/** What somebody types when they enrol; null for those who do not take part. The same every time. */
export function mentoringOf([name, , department, , , languages, part]: Row): SampleMentoring | null {
  if (part === null) return null;
  const random = randomOf(`mentoring/${name}`);
  const spoken = languages.split(' ');
  const profile = part === 'mentee' ? menteeOf(random, crafts[department]) : mentorOf(random, crafts[department]);
  return {
    roles: [part === 'mentee' ? { role: 'mentee', capacity: 1 } : { role: 'mentor', capacity: part }],
    profile: { ...profile, ...written[name], interests: random.some(interests, random.whole(2, 4)), languages: spoken },
  };
}

type Grown = Omit<Profile, 'interests' | 'languages'>;

const mentorOf = (random: Random, craft: readonly string[]): Grown => ({
  offers: skills(random, [...random.some(craft, 2), ...random.some(leading, 4)], 3, 4),
  wants: random.chance(0.3) ? skills(random, random.some(leading, 1), 2, 3) : [],
  goals: [],
  experience: random.whole(6, 22),
});

function menteeOf(random: Random, craft: readonly string[]): Grown {
  const wanted = [...new Set([...random.some(leading, random.whole(2, 3)), ...random.some(craft, 1)])];
  return {
    offers: skills(random, random.some(craft, 2), 2, 3),
    wants: skills(random, wanted, 1, 2),
    goals: wanted.flatMap((skill) => random.some(goals[skill] ?? [], 1)).slice(0, 3),
    experience: random.whole(0, 2),
  };
}

const skills = (random: Random, names: readonly string[], low: number, high: number): Skill[] =>
  [...new Set(names)].map((name) => ({ name, level: random.whole(low, high) }));

/** Two people who wrote down more carefully than chance what they can and what they want. */
const written: Readonly<Record<string, Partial<Grown>>> = {
  'Leila Haddad': {
    offers: [
      { name: 'Delegating', level: 4 },
      { name: 'Giving feedback', level: 4 },
      { name: 'System design', level: 4 },
      { name: 'Leading remote teams', level: 3 },
    ],
    goals: ['Help two people grow into bigger roles'],
    experience: 9,
  },
  'Prabin Shrestha': {
    wants: [
      { name: 'Delegating', level: 1 },
      { name: 'Giving feedback', level: 2 },
      { name: 'Leading remote teams', level: 1 },
      { name: 'System design', level: 2 },
    ],
    goals: ['Hand over work without taking it back', 'Keep a team together across time zones'],
    experience: 1,
  },
};
