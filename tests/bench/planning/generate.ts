import { PairId, PersonId, type Cadence, type MeetingPriority } from '@tandem/core/model';
import type { Availability } from '@tandem/core/ports';
import type { CalendarsInput, SeriesRequest } from '@tandem/core/scheduling';
import { blocksOf, type Mode } from './blocks.ts';
import { computedMap } from './computed-map.ts';
import { randomFrom, type Random } from './random.ts';
import { firstMonday, homes, instantIn, tableOf, type Home } from './zones.ts';

export type Instance = { readonly requests: readonly SeriesRequest[]; readonly calendars: CalendarsInput };

export type Wanted = {
  readonly seed: string;
  readonly pairs: number;
  readonly mode: Mode;
  /** Rhythms as programmes have them, or everybody weekly. */
  readonly rhythm?: 'mix' | 'weekly';
  /** Share of working time that is taken, drawn between the two. */
  readonly loads?: readonly [number, number];
  /** Share of pairs whose zones are drawn without regard to each other. */
  readonly far?: number;
  readonly priority?: MeetingPriority;
};

type Someone = {
  readonly index: number;
  readonly id: PersonId;
  readonly home: Home;
  readonly start: number;
  readonly end: number;
  series: number;
  room: number;
};

const id = (kind: number, index: number): string => `${kind}0000000-0000-4000-8000-${String(index).padStart(12, '0')}`;

/**
 * A programme to plan, the same for the same seed: mentors with room for one to four, mentees mostly near them in
 * zone, some with two mentors, some mentors with one of their own. Nobody's calendar is kept: it is made whenever it is
 * read, so that the memory of a plan can be measured.
 */
export const generate = (wanted: Wanted): Instance => {
  const { seed, pairs, mode, rhythm = 'mix', loads = [0.4, 0.6], far = 0.08, priority = 'balanced' } = wanted;
  const name = `tandem/${seed}/${pairs}/${mode}/${rhythm}`;
  const random = randomFrom(name);
  const holidays = new Map(
    homes.map(({ zone }) => [zone, Array.from({ length: 8 }, () => random.whole(52) * 7 + random.whole(5))]),
  );
  const people: Someone[] = [];
  const join = (room: number): Someone => {
    const home = random.weighted(
      homes,
      homes.map(({ share }) => share),
    );
    const start = random.pick([480, 510, 540]);
    const end = start + random.pick([510, 540]);
    const index = people.length;
    const one = { index, id: PersonId.parse(id(0, index)), home, start, end, series: 0, room };
    people.push(one);
    return one;
  };
  const mentors: Someone[] = [];
  for (let places = 0; places < pairs * 1.15;) {
    const mentor = join(random.weighted([1, 2, 3, 4], [25, 30, 25, 20]));
    places += mentor.room;
    mentors.push(mentor);
  }
  const requests = Array.from({ length: pairs }, (_, index) => {
    const known = people.slice(mentors.length).filter((one) => one.series < 2);
    const mentee = menteeOf(random, mentors, known) ?? join(0);
    const mentor = nearest(random, mentors, mentee, far);
    mentor.room--;
    mentor.series++;
    mentee.series++;
    return { ...requestOf(random, index, mentor, mentee, rhythm), priority };
  });
  const timeOf = ({ index, home, start, end }: Someone): Availability => ({
    state: 'readable',
    blocks: blocksOf(
      randomFrom(`${name}/${index}`),
      { home, start, end },
      { mode, loads },
      holidays.get(home.zone) ?? [],
    ),
    workingHours: { days: [...home.days], start, end },
    zone: tableOf(home.zone),
  });
  return { requests, calendars: calendarsOf(people, timeOf) };
};

const menteeOf = (random: Random, mentors: readonly Someone[], known: readonly Someone[]): Someone | undefined => {
  if (random.share() < 0.2) return known[random.whole(Math.max(1, known.length))];
  return random.share() < 0.08 ? mentors[random.whole(mentors.length)] : undefined;
};

/** The mentor nearest in zone of fourteen drawn; now and then just anybody. */
const nearest = (random: Random, mentors: readonly Someone[], mentee: Someone, far: number): Someone => {
  const anybody = random.share() < far;
  const withRoom = mentors.filter((mentor) => mentor.room > 0 && mentor !== mentee);
  const drawn = Array.from({ length: 14 }, () => withRoom[random.whole(withRoom.length)]).flatMap((one) => one ?? []);
  const priced = drawn.map((mentor) => ({
    mentor,
    far: anybody ? random.share() : hoursApart(mentor, mentee) + random.share() * 4,
  }));
  const [best] = priced.sort((a, b) => a.far - b.far);
  if (best === undefined) throw new Error('Every mentor is full.');
  return best.mentor;
};

const hoursApart = (a: Someone, b: Someone): number => {
  const gap = Math.abs(instantIn(a.home.zone, 0, 0) - instantIn(b.home.zone, 0, 0)) / 3_600_000;
  return Math.min(gap, 24 - gap);
};

const requestOf = (
  random: Random,
  index: number,
  mentor: Someone,
  mentee: Someone,
  rhythm: 'mix' | 'weekly',
): SeriesRequest => ({
  pairId: PairId.parse(id(1, index)),
  people: [mentor.id, mentee.id],
  zone: tableOf(mentor.home.zone),
  cadence: cadenceOf(random, rhythm),
  startsOn: firstMonday,
});

const cadenceOf = (random: Random, rhythm: 'mix' | 'weekly'): Cadence => {
  const drawn = random.weighted(['weekly', 'fortnightly', 'four-weekly', 'monthly'], [48, 40, 8, 4]);
  const minutes = random.weighted([30, 60, 45], [55, 35, 10]);
  switch (rhythm === 'weekly' ? 'weekly' : drawn) {
    case 'weekly':
      return { unit: 'weeks', every: 1, dates: 26, minutes };
    case 'fortnightly':
      return { unit: 'weeks', every: 2, dates: 26, minutes };
    case 'four-weekly':
      return { unit: 'weeks', every: 4, dates: 13, minutes };
    case 'monthly':
      return { unit: 'months', every: 1, dates: 12, minutes };
  }
};

const calendarsOf = (people: readonly Someone[], timeOf: (one: Someone) => Availability): CalendarsInput => {
  const byId = new Map(people.map((one) => [one.id, one]));
  return {
    availability: computedMap(byId, timeOf),
    names: new Map(people.map((one) => [one.id, `Person ${one.index}`])),
    reserved: new Map(),
    notBefore: instantIn('Asia/Tokyo', 0, 0),
  };
};
