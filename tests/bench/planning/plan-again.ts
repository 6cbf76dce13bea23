import type { PersonId } from '@tandem/core/model';
import type { Availability, BusyBlock } from '@tandem/core/ports';
import { planProgramme, type ProgrammePlan, type SeriesRequest } from '@tandem/core/scheduling';
import { noPeer, type Row } from '../row.ts';
import { generate } from './generate.ts';

const pairs = 600;
const weekMs = 7 * 86_400_000;

/** A plan made again after a twentieth of the people got two new weekly meetings at the hours of their series. */
export const planAgainRows = (): readonly Row[] => {
  const { requests, calendars } = generate({ seed: 'r1', pairs, mode: 'planning' });
  const before = planProgramme(requests, calendars);
  const busier = new Map<PersonId, Availability>();
  for (const [index, [id, time]] of [...calendars.availability].entries())
    busier.set(id, index % 20 === 0 && time.state === 'readable' ? withMeetings(id, time, requests, before) : time);
  const again = (stay: number): ProgrammePlan =>
    planProgramme(
      requests.map((request, index): SeriesRequest => {
        const one = before.planned[index];
        return one?.state === 'placed' ? { ...request, current: { slot: one.judged.slot, stay } } : request;
      }),
      { ...calendars, availability: busier },
    );
  const free = again(0);
  return [0, 50, 300, 600, 1000].flatMap((stay): Row[] => {
    const plan = stay === 0 ? free : again(stay);
    const cost = plan.objective - stay * plan.changed.length; // the prices themselves are no loss
    const row = { bench: 'planning', instance: `${pairs} pairs planned again, a change costs ${stay}`, agrees: null };
    return [
      {
        ...row,
        metric: 'series changed',
        value: plan.changed.length,
        unit: 'series',
        ...noPeer,
      },
      {
        ...row,
        metric: 'objective without the prices',
        value: cost,
        unit: 'points',
        peer: 'changes cost nothing',
        peerValue: free.objective,
        ratio: cost / free.objective,
      },
    ];
  });
};

/** Two weekly meetings: at the hour of a series, and a day later. */
const withMeetings = (
  id: PersonId,
  time: Extract<Availability, { state: 'readable' }>,
  requests: readonly SeriesRequest[],
  { planned }: ProgrammePlan,
): Availability => {
  const index = requests.findIndex(({ people }) => people.includes(id));
  const [one, request] = [planned[index], requests[index]];
  const first = one?.state === 'placed' ? one.judged.dates[0]?.originallyAt : undefined;
  if (first === undefined || request === undefined) return time;
  const minutes = request.cadence.minutes;
  const blocks = [0, 1].flatMap((later) =>
    Array.from({ length: 50 }, (_, week): BusyBlock => {
      const from = first + week * weekMs + later * 86_400_000;
      return { from, to: from + minutes * 60_000, kind: 'busy' };
    }),
  );
  return { ...time, blocks: [...time.blocks, ...blocks] };
};
