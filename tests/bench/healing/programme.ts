import type { HealingSeries } from '@tandem/core/checkins';
import { CheckInId, SeriesId, type Cadence, type CheckIn, type PersonId } from '@tandem/core/model';
import type { Availability } from '@tandem/core/ports';
import { planProgramme, type PlannedSeries, type SeriesRequest } from '@tandem/core/scheduling';
import { generate } from '../planning/generate.ts';

export type Readable = Extract<Availability, { state: 'readable' }>;

/** A programme as it stands in everyone's calendar on its first day. */
export type Standing = {
  readonly series: readonly HealingSeries[];
  readonly people: ReadonlyMap<PersonId, Readable>;
  readonly names: ReadonlyMap<PersonId, string>;
  /** Dates that were planned, those of series that found no place included. */
  readonly wanted: number;
};

/** Half a year of check-ins, every week or every fortnight, planned jointly on calendars as they are before it begins. */
export const standingProgramme = (seed: string, pairs: number, every: 1 | 2): Standing => {
  const { requests: mixed, calendars } = generate({ seed, pairs, mode: 'planning' });
  const requests = mixed.map((request): SeriesRequest => ({ ...request, cadence: halfAYear(request.cadence, every) }));
  const { planned: plans } = planProgramme(requests, calendars);
  const series = requests.flatMap((request, index) => seriesOf(request, plans[index], index));
  const ids = new Set(series.flatMap(({ people }) => people));
  const people = [...calendars.availability].filter((one): one is [PersonId, Readable] => isReadable(one[1]));
  return {
    series,
    people: new Map(people.filter(([id]) => ids.has(id))),
    names: calendars.names,
    wanted: requests.reduce((sum, { cadence }) => sum + cadence.dates, 0),
  };
};

const isReadable = (one: Availability): one is Readable => one.state === 'readable';

const halfAYear = ({ minutes }: Cadence, every: 1 | 2): Cadence => ({
  unit: 'weeks',
  every,
  dates: 26 / every,
  minutes,
});

const seriesOf = (request: SeriesRequest, plan: PlannedSeries | undefined, index: number): readonly HealingSeries[] => {
  if (plan?.state !== 'placed') return [];
  const seriesId = SeriesId.parse(numbered(3, index));
  const checkIns = plan.judged.dates.map(({ originallyAt, startsAt, verdict, note }, date): CheckIn => {
    const state = verdict === 'skipped' ? 'skipped' : 'booked';
    const id = CheckInId.parse(numbered(4, index * 100 + date));
    return { id, seriesId, number: date + 1, originallyAt, startsAt, minutes: request.cadence.minutes, state, note };
  });
  const { pairId, people, zone, cadence } = request;
  return [{ pairId, people, zone, cadence, checkIns, healings: [] }];
};

export const numbered = (kind: number, index: number): string =>
  `${kind}0000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
