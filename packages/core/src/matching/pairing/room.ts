import type { Table } from './table.ts';
import type { Tables } from './tables.ts';
import type { Room } from './worths.ts';

type Places = Pick<Table, 'mentorPlaces' | 'menteePlaces' | 'mentorsLast' | 'menteesLast'>;

/** As many pairs of mentors and mentees as there are places for, `times` over. */
export const roomIn = ({ mentorPlaces, menteePlaces, mentorsLast, menteesLast }: Places, times = 1): Room => {
  const pairs = Math.min(sum(mentorPlaces), sum(menteePlaces));
  const last = Math.min(pairs, sum(mentorPlaces, mentorsLast)) + Math.min(pairs, sum(menteePlaces, menteesLast));
  return { pairs: times * pairs, last: times * last };
};

/** As many pairs of all kinds: everybody holds fewer places than there are people. */
export const roomInAll = ({ mentoring, peers }: Tables): Room => {
  const all = mentoring.mentors.length + mentoring.mentees.length + peers.peers.length;
  const [some, last] = [
    [mentoring.mentorPlaces, mentoring.menteePlaces, peers.places],
    [mentoring.mentorsLast, mentoring.menteesLast, peers.last],
  ];
  const places = (of: readonly (Uint8Array | undefined)[]): number =>
    some.reduce(
      (total, each, at) =>
        total +
        sum(
          each.map((count) => Math.min(count, all)),
          of[at],
        ),
      0,
    );
  return { pairs: Math.ceil(places([]) / 2), last: places(last) };
};

/** The places of those who are 1 in `among`; of everybody when not given. */
const sum = (places: Int32Array, among?: Uint8Array): number =>
  places.reduce((total, each, at) => total + (among === undefined || among[at] === 1 ? each : 0), 0);
