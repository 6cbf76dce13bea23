import type { HealingSeries } from '@tandem/core/checkins';
import type { CheckIn, PersonId, Window } from '@tandem/core/model';
import type { Availability, BusyBlock } from '@tandem/core/ports';
import type { CalendarsInput } from '@tandem/core/scheduling';
import { day } from './life.ts';
import type { Standing } from './programme.ts';

/** Everyone's calendars as Outlook shows them: what they have themselves, and their check-ins as these stand now. */
export type Calendars = {
  add(person: PersonId, block: BusyBlock): void;
  checkInsIn(person: PersonId, window: Window): readonly CheckIn[];
  hasCheckIn(person: PersonId, window: Window): boolean;
  /** What the server reads for a decision about one date: three weeks to either side of it. */
  around(series: HealingSeries, date: CheckIn): CalendarsInput;
};

const aroundMs = 21 * day;
const overlap = (one: Window, other: Window): boolean => one.from < other.to && one.to > other.from;

/** `series` is read anew for every answer. */
export const calendarsOf = ({ people, names }: Standing, series: readonly HealingSeries[]): Calendars => {
  const blocks = new Map([...people].map(([id, time]) => [id, [...time.blocks]]));
  const places = new Map<PersonId, number[]>();
  for (const [index, one] of series.entries())
    for (const id of one.people) places.set(id, [...(places.get(id) ?? []), index]);

  const own = (person: PersonId, window: Window, but: HealingSeries | null = null): readonly CheckIn[] =>
    (places.get(person) ?? [])
      .flatMap((index) => (series[index] === undefined || series[index] === but ? [] : series[index].checkIns))
      .filter((date) => date.state === 'booked' && overlap(windowOf(date), window));

  const around = (one: HealingSeries, { originallyAt }: CheckIn): CalendarsInput => {
    const window = { from: originallyAt - aroundMs, to: originallyAt + aroundMs };
    const seen = (id: PersonId): [PersonId, Availability] => {
      const time = people.get(id);
      if (time === undefined) return [id, { state: 'unreadable', code: 'ErrorMailRecipientNotFound' }];
      const near = (blocks.get(id) ?? []).filter((block) => overlap(block, window));
      const entries = own(id, window).map((date): BusyBlock => ({ ...windowOf(date), kind: 'busy' }));
      return [id, { ...time, blocks: [...near, ...entries] }];
    };
    return {
      availability: new Map(one.people.map(seen)),
      names,
      reserved: new Map(one.people.map((id) => [id, own(id, window, one).map(windowOf)])),
      notBefore: 0,
    };
  };

  return {
    add: (person, block) => blocks.get(person)?.push(block),
    checkInsIn: own,
    hasCheckIn: (person, window) => own(person, window).length > 0,
    around,
  };
};

const windowOf = ({ startsAt, minutes }: CheckIn): Window => ({ from: startsAt, to: startsAt + minutes * 60_000 });
