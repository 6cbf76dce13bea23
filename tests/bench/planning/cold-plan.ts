import type { PersonId } from '@tandem/core/model';
import type { Availability } from '@tandem/core/ports';
import { planProgramme } from '@tandem/core/scheduling';
import type { Mode } from './blocks.ts';
import { computedMap } from './computed-map.ts';
import { generate } from './generate.ts';

/**
 * Plans one programme in a process of its own and prints what it took: `<pairs> <mode> <rhythm>`. Calendars are made
 * while they are read and not kept, so the memory is that of planning; making them is not counted as its time.
 */
const [pairs = '200', mode = 'planning', rhythm = 'mix'] = process.argv.slice(2);
const isMode = (text: string): text is Mode => text === 'planning' || text === 'dense';
if (!isMode(mode)) throw new Error(`There is no mode "${mode}".`);
const { requests, calendars } = generate({
  seed: 'b1',
  pairs: Number(pairs),
  mode,
  rhythm: rhythm === 'weekly' ? 'weekly' : 'mix',
});

const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

// Asking for the time costs some: calendars are made a few at a time, in the order in which planning reads them.
const few = 4;
const order = [...new Set(requests.toSorted((a, b) => (a.pairId < b.pairId ? -1 : 1)).flatMap(({ people }) => people))];
const made = new Map<PersonId, Availability>();
let making = 0; // CPU seconds
const make = (id: PersonId): void => {
  const before = cpu();
  for (const next of order.splice(0, order.indexOf(id) + few)) {
    const one = calendars.availability.get(next);
    if (one !== undefined) made.set(next, one);
  }
  making += cpu() - before;
};
const availability = computedMap(new Map(order.map((id) => [id, id])), (id) => {
  if (!made.has(id)) make(id);
  const one = made.get(id);
  made.delete(id);
  if (one === undefined) throw new Error('Somebody has no calendar, or it is read twice.');
  return one;
});
const rssBefore = process.memoryUsage().rss / 2 ** 20;
const before = cpu();
const { planned, objective, bound } = planProgramme(requests, { ...calendars, availability });
const seconds = cpu() - before - making;
console.log(
  JSON.stringify({
    seconds,
    making,
    rssBefore,
    rss: process.resourceUsage().maxRSS / 1024,
    objective,
    bound,
    unplaced: planned.filter(({ state }) => state === 'unplaced').length,
  }),
);
