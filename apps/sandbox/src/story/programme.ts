import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Addresses } from './addresses.ts';
import { ask } from './http.ts';

const name = 'First-time leads, spring round';

const Programme = z.object({ id: z.string(), name: z.string(), state: z.string() });
export type Programme = z.infer<typeof Programme>;

/** The programme of the story: found, or made and opened for enrolment. */
export async function openProgramme({ product }: Addresses, token: string, now: number): Promise<Programme> {
  const list = z.object({ programmes: z.array(Programme) });
  const { programmes } = await ask(list, `${product}/api/programmes`, { token });
  const there = programmes.find((programme) => programme.name === name);
  const programme =
    there ?? (await ask(Programme, `${product}/api/programmes`, { token, method: 'POST', body: settings(now) }));
  if (programme.state !== 'draft') return programme;
  const body = { to: 'enrolling' };
  return ask(Programme, `${product}/api/programmes/${programme.id}/state`, { token, method: 'POST', body });
}

/** What the coordinator fills in: twelve half hours, every second week, from the Monday after next. */
function settings(now: number): object {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO('UTC').toPlainDate();
  const startsOn = today.add({ days: 8 - today.dayOfWeek }).add({ weeks: today.dayOfWeek > 3 ? 1 : 0 });
  return {
    name,
    objective: 'Lead a first team: hand over work, give feedback, and speak up when it counts.',
    roles: ['mentor', 'mentee'],
    cadence: { unit: 'weeks', every: 2, dates: 12, minutes: 30 },
    startsOn: startsOn.toString(),
    announcedOn: today.toString(),
    rules: { reportingLevels: 2, sameDepartment: true, sharedHours: 1, zoneGapHours: 8, commonLanguage: true },
    weights: { skills: 35, goals: 20, interests: 10, time: 20, distance: 5, experience: 10 },
  };
}
