import fc from 'fast-check';
import type { Availability } from '../ports/index.ts';
import { PersonId, emptyProfile, usualWeights, type Role } from '../model/index.ts';
import type { Candidate, MatchingInput } from './types.ts';

/** A made-up id that sorts like its number. */
export const idOf = (number: number): PersonId =>
  PersonId.parse(`00000000-0000-4000-8000-${String(number).padStart(12, '0')}`);

const hour = 3_600_000; // milliseconds
/** Monday 5 January 2026, 00:00 UTC, and the two weeks from then. */
const monday = Date.UTC(2026, 0, 5);
const window = { from: monday, to: monday + 14 * 24 * hour };

/** Monday to Friday, 9:00 to 17:00 in a zone so many minutes ahead of UTC, with some busy blocks. */
export const calendar = (ahead = 0, blocks: readonly { from: number; to: number }[] = []): Availability => ({
  state: 'readable',
  blocks: blocks.map(({ from, to }) => ({ from: monday + from * hour, to: monday + to * hour, kind: 'busy' })),
  workingHours: { days: [1, 2, 3, 4, 5], start: 540, end: 1020 },
  zone: { zone: `ahead/${ahead}`, offsets: [{ from: 0, minutes: ahead }] },
});

/** Somebody ordinary; say only what matters. */
export const candidate = (
  number: number,
  roles: Partial<Record<Role, number>>,
  rest: {
    readonly person?: Partial<Candidate['person']>;
    readonly profile?: Partial<Candidate['profile']>;
    readonly availability?: Availability;
    readonly say?: Pick<Candidate, 'wishes' | 'setAside' | 'waitingSince'>;
  } = {},
): Candidate => ({
  person: {
    id: idOf(number),
    name: `Person ${number}`,
    givenName: `P${number}`,
    mail: `p${number}@example.com`,
    jobTitle: null,
    department: null,
    place: null,
    zone: 'Etc/UTC',
    managers: [],
    ...rest.person,
  },
  roles: (['mentor', 'mentee', 'peer'] as const).flatMap((role) => {
    const capacity = roles[role];
    return capacity === undefined ? [] : [{ role, capacity }];
  }),
  profile: { ...emptyProfile, ...rest.profile },
  availability: rest.availability ?? calendar(),
  ...rest.say,
});

export const inputOf = (people: readonly Candidate[], rest: Partial<MatchingInput> = {}): MatchingInput => ({
  people,
  rules: {
    reportingLevels: 2,
    sameDepartment: true,
    sameTeam: true,
    sharedHours: 0,
    zoneGapHours: 24,
    commonLanguage: false,
    repeatAfterMonths: null,
  },
  weights: {
    skills: 40,
    goals: 20,
    wishes: 0,
    time: 15,
    style: 0,
    interests: 10,
    zones: 0,
    languages: 0,
    experience: 5,
    distance: 10,
    waiting: 0,
  },
  window,
  now: monday,
  earlier: [],
  ...rest,
});

const skill = fc.record({
  name: fc.constantFrom('Feedback', 'Negotiation', 'Delegation', 'Presenting', 'Hiring'),
  level: fc.integer({ min: 1, max: 4 }),
});
const answer = <const One extends string, const Other extends string>(one: One, other: Other) =>
  fc.constantFrom(one, other, 'either' as const, null);
const style = fc.record({
  thinking: answer('aloud', 'pause'),
  feedback: answer('straight', 'gentle'),
  planning: answer('plan', 'flow'),
  advice: answer('asked', 'told'),
});
const few = <T>(each: fc.Arbitrary<T>, most: number) => fc.array(each, { maxLength: most });

type Roles = fc.Arbitrary<Partial<Record<Role, number>>>;

const upTo = (max: number) => fc.integer({ min: 0, max });
const mentoringRoles: Roles = fc.record({ mentor: upTo(3), mentee: upTo(2) }, { requiredKeys: [] });
export const peerRoles: Roles = fc.record({ peer: upTo(3) }, { requiredKeys: [] });
export const mixedRoles: Roles = fc.record({ mentor: upTo(3), mentee: upTo(2), peer: upTo(3) }, { requiredKeys: [] });

const candidateNumber = (number: number, people: number, ofRoles: Roles): fc.Arbitrary<Candidate> =>
  fc
    .record({
      roles: ofRoles,
      profile: fc.record({
        offers: few(skill, 3),
        wants: few(skill, 3),
        goals: few(fc.constantFrom('Get better at negotiating', 'Hire well', 'Present to the board'), 2),
        interests: few(fc.constantFrom('Cooking', 'Running', 'Chess'), 3),
        languages: few(fc.constantFrom('en-GB', 'en', 'de', 'ar'), 2),
        experience: fc.option(fc.integer({ min: 0, max: 30 })),
        style,
        mostPartners: fc.option(fc.integer({ min: 0, max: 4 }), { freq: 2 }),
      }),
      say: fc.record({
        wishes: few(fc.nat(people - 1).map(idOf), 3),
        setAside: few(fc.nat(people - 1).map(idOf), 1),
        waitingSince: fc.option(fc.integer({ min: -400, max: 10 }).map((days) => monday + days * 24 * hour)),
      }),
      department: fc.option(fc.constantFrom('Sales', 'Finance', 'Design')),
      managers: few(fc.integer({ min: 0, max: people - 1 }), 2),
      ahead: fc.option(fc.constantFrom(-480, 0, 60, 345)),
      busy: few(fc.integer({ min: 0, max: 300 }), 6),
    })
    .map(({ roles, profile, say, department, managers, ahead, busy }) =>
      candidate(number, roles, {
        person: { department, managers: managers.map(idOf) },
        profile,
        say,
        availability:
          ahead === null
            ? { state: 'unreadable', code: 'ErrorMailboxMoveInProgress' }
            : calendar(
                ahead,
                busy.map((from) => ({ from, to: from + 3 })),
              ),
      }),
    );

/** The same programmes, about a third of whose people said nothing to be matched by. */
export const withSilent = (programmes: fc.Arbitrary<MatchingInput>): fc.Arbitrary<MatchingInput> =>
  programmes.chain((input) =>
    fc.array(fc.nat(2), { minLength: input.people.length, maxLength: input.people.length }).map((dice) => ({
      ...input,
      people: input.people.map((each, at) => (dice[at] === 0 ? silenced(each) : each)),
    })),
  );

const silenced = (each: Candidate): Candidate => ({
  ...each,
  profile: { ...each.profile, offers: [], wants: [], goals: [], interests: [] },
});

/** Seeded random programmes: empty profiles, unreadable calendars, people in both roles, rules of any strictness. */
export const inputs = (most: number, roles = mentoringRoles): fc.Arbitrary<MatchingInput> =>
  fc.integer({ min: 0, max: most }).chain((count) =>
    fc
      .record({
        people: fc.tuple(...Array.from({ length: count }, (_, number) => candidateNumber(number, count, roles))),
        rules: fc.record({
          reportingLevels: fc.integer({ min: 0, max: 2 }),
          sameDepartment: fc.boolean(),
          sharedHours: fc.constantFrom(0, 5, 30),
          zoneGapHours: fc.constantFrom(1, 6, 24),
          commonLanguage: fc.boolean(),
          sameTeam: fc.boolean(),
          repeatAfterMonths: fc.constantFrom(null, 6),
        }),
        weights: fc.constantFrom(inputOf([]).weights, usualWeights),
        earlier: few(fc.tuple(fc.nat(most), fc.nat(most)), 5),
        objective: fc.constantFrom('everyone', 'total', 'fairest'),
        floor: fc.constantFrom(0, 0, 30),
      })
      .map(({ people, earlier, ...rest }) =>
        inputOf(people, { ...rest, earlier: earlier.map(([a, b]) => [idOf(a), idOf(b)] as const) }),
      ),
  );
